import { statedTypes } from "../account/account-type.ts";
import { type LineName, lineNames } from "../account/lines.ts";
import { profitConcentration } from "../account/profit-concentration.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import { byName } from "../lib/by-name.ts";
import type { Language } from "../lib/language.ts";
import type { Review, ReviewedAccount, TypeSums, TypeSumsBefore } from "../review/review.ts";
import { cents, sampleAccount, sampleQuality } from "./sample-account.test-support.ts";
import { sampleQuestions } from "./sample-questions.test-support.ts";
import { sampleCoverage } from "./sample-sentences.test-support.ts";

export interface SampleOptions {
  readonly language: Language;
  readonly accounts?: number;
  /** Taken off the net profit of every account, to make a book that loses money. */
  readonly burden?: number;
  readonly hasBefore?: boolean;
}

/** Returns a made-up review: all five types, missing traits, hostile names; its sums add up. */
export function reviewSample(options: SampleOptions): Review {
  const { language, accounts: count = 42, burden = 0, hasBefore = true } = options;
  const accounts = Array.from({ length: count }, (_, place) =>
    sampleAccount({ place, language, burden, hasBefore }),
  ).toSorted((a, b) => (b.economics.net_profit ?? 0) - (a.economics.net_profit ?? 0));
  return {
    book: "Müller & Söhne <Fasteners>",
    language,
    currency: language === "pl" ? "PLN" : "USD",
    window: { from: "2025-07-01", to: "2026-07-01" },
    before: hasBefore ? { from: "2024-07-01", to: "2025-07-01" } : null,
    lines: { margin_realised: 0.29, service_cost: 0.14, from: "median" },
    told: { goods: true, service: true },
    mix: mixOf(accounts, hasBefore),
    questions: sampleQuestions(accounts, language),
    accounts,
    totals: totalsOf(accounts),
    totals_before: hasBefore ? totalsOf(accounts, 0.88) : null,
    capacity: capacityOf(accounts),
    whale: profitConcentration(accounts.map(({ economics }) => economics.net_profit ?? 0)),
    coverage: sampleCoverage(language, 0.62),
    value_of_hour: {
      per_hour: 58.4,
      new_account_worth: 14_200,
      yes_rate: 0.31,
      hours_per_ask: 22.5,
      evidence: "estimated",
      sentence:
        language === "pl"
          ? "Odsetek zgód pochodzi z 64 próśb o zamówienie; wartość nowego klienta to mediana Jonesów."
          : "The yes-rate rests on 64 asks on record; the worth of a new account is the median of the Joneses.",
    },
    hour_worth: {
      by_role: { outside_sales: 41.2, inside_sales: 0 },
      sentence:
        language === "pl"
          ? "Gdy plan wykorzysta każdą godzinę najlepiej, jak można, kolejna godzina przyniosłaby: outside sales 41 USD; inside sales 0 USD."
          : "Once the plan has put every hour to its best use, one more hour would add: outside sales $41; inside sales $0.",
    },
    cautions: cautions[language],
  };
}

const cautions: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The cost model still holds its example figures: cost to serve is an illustration until the rates are your own.",
    "No cost of goods for 4.1% of net sales: that part counts as all profit, so gross profit is too high by up to $38,200.",
  ],
  pl: [
    "Model kosztów zawiera jeszcze przykładowe stawki: koszt obsługi jest ilustracją, dopóki nie wpiszesz własnych.",
    "Dla 4,1% sprzedaży netto brak kosztu towaru: ta część liczy się w całości jako zysk, więc marża jest zawyżona o najwyżej 38 200 zł.",
  ],
};

function mixOf(accounts: readonly ReviewedAccount[], hasBefore: boolean): Review["mix"] {
  return statedTypes.map((type) => ({
    type,
    ...sumsOf(accounts.filter(({ typing, prospect }) => typing.type === type && !prospect)),
    before: hasBefore ? beforeOf(accounts.filter(({ before }) => before?.type === type)) : null,
  }));
}

function sumsOf(accounts: readonly ReviewedAccount[]): TypeSums {
  const sum = (...lines: readonly LineName[]) =>
    cents(total(accounts.flatMap((account) => lines.map((line) => account.economics[line] ?? 0))));
  return {
    accounts: accounts.length,
    ring_fenced: accounts.filter(({ typing }) => typing.ring_fenced).length,
    net_sales: sum("net_sales"),
    gross_profit: sum("gross_profit"),
    service: sum("cost_to_serve", "charges", "expenses"),
    net_profit: sum("net_profit"),
    hours: cents(total(accounts.flatMap(({ hours }) => Object.values(hours)))),
    problems: total(accounts.map(({ economics }) => economics.problems)),
  };
}

function beforeOf(accounts: readonly ReviewedAccount[]): TypeSumsBefore {
  const net_sales = cents(total(accounts.map(({ before }) => before?.net_sales ?? 0)));
  return {
    accounts: accounts.length,
    net_sales,
    gross_profit: cents(net_sales * 0.3),
    service: cents(net_sales * 0.15),
    net_profit: cents(total(accounts.map(({ before }) => before?.net_profit ?? 0))),
    hours: accounts.length * 61,
    problems: accounts.length * 5,
  };
}

function totalsOf(accounts: readonly ReviewedAccount[], part = 1): ShownFigures {
  const of = (read: (account: ReviewedAccount) => number | null) =>
    cents(total(accounts.map((account) => read(account) ?? 0)) * part);
  return {
    economics: {
      ...byName(lineNames, (line) => of(({ economics }) => economics[line])),
      orders: of(({ economics }) => economics.orders),
      lines: of(({ economics }) => economics.lines),
      invoices: of(({ economics }) => economics.invoices),
      days_late: 11.2,
      dso: 41.5,
      late_share: 0.33,
      problems: of(({ economics }) => economics.problems),
      problem_rate: 4.4,
      net_profit_per_seller_hour: 94.1,
      net_profit_per_hour: 37.6,
      avoidable_profit: of(({ economics }) => economics.avoidable_profit),
      opportunity_cost: of(({ economics }) => economics.opportunity_cost),
      economic_profit: of(({ economics }) => economics.economic_profit),
    },
    hours: summed(accounts.map(({ hours }) => hours)),
    cost_to_serve_by_role: summed(accounts.map((account) => account.cost_to_serve_by_role)),
    charges_by_name: summed(accounts.map((account) => account.charges_by_name)),
    quality: sampleQuality,
  };
}

function capacityOf(accounts: readonly ReviewedAccount[]): Review["capacity"] {
  const costs = summed(accounts.map((account) => account.cost_to_serve_by_role));
  const hours = summed(accounts.map((account) => account.hours));
  return Object.entries(costs).map(([role, assigned_cost], place) => {
    const used_minutes = cents((hours[role] ?? 0) * 60);
    const supplied_minutes = cents(used_minutes * (place === 1 ? 0.94 : 1.27));
    const rate = used_minutes === 0 ? 0 : assigned_cost / used_minutes;
    const supplied_cost = cents(rate * supplied_minutes);
    return {
      role,
      supplied_minutes,
      used_minutes,
      unused_minutes: cents(supplied_minutes - used_minutes),
      rate: Math.round(rate * 1e6) / 1e6,
      supplied_cost,
      assigned_cost,
      unused_cost: cents(supplied_cost - assigned_cost),
    };
  });
}

type Amounts = Readonly<Record<string, number>>;

function summed(records: readonly Amounts[]): Amounts {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return byName(names, (name) => cents(total(records.map((record) => record[name] ?? 0))));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
