import type { StatedType } from "../../account/account-type.ts";
import { type WayKind, wayKinds } from "../../decision/way-out.ts";
import type { Language } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import type { PlannedChange, PlannedSeller, ShownPlan } from "../../plan/shown-plan.ts";
import { kindTitle } from "../../decision/card/way-words.ts";
import { sampleName } from "../sample-names.test-support.ts";

/** Returns a made-up plan for the accounts of the made-up review: hostile names, a lock, a seller without a name. */
export function planSample(language: Language): ShownPlan {
  const changes = Array.from({ length: 26 }, (_, place) => sampleChange(place, language));
  return {
    book: "Müller & Söhne <Fasteners>",
    language,
    currency: language === "pl" ? "PLN" : "USD",
    window: { from: "2025-07-01", to: "2026-07-01" },
    objective: "firm",
    horizon_quarters: 8,
    quarters: [
      { from: "2026-07-01", to: "2026-10-01" },
      { from: "2026-10-01", to: "2027-01-01" },
      { from: "2027-01-01", to: "2027-04-01" },
      { from: "2027-04-01", to: "2027-07-01" },
    ],
    max_changes: 12,
    proof: { objective: 200_000, bound: 200_100, gap: 0.0005 },
    firm: {
      today: 400_000,
      year_1: 425_000,
      year_2: 575_000,
      change_by_quarter: [-4000, 1000, 8000, 20_000, 35_000, 44_000, 48_000, 48_000],
    },
    sources: [
      { source: "grow", title: titleOf("grow", language), accounts: 9, firm_profit: 60_000 },
      { source: "end", title: titleOf("end", language), accounts: 2, firm_profit: -1000 },
      { source: "prospecting", title: "ask & win", accounts: 6, firm_profit: 141_000 },
    ],
    sellers: sampleSellers(language),
    changes: changes.toSorted((a, b) => a.quarter - b.quarter || b.firm_profit - a.firm_profit),
    kept: 15,
    roles: [
      sampleRole("outside_sales", [1600, 1580, 1650], 58.4),
      sampleRole("inside_sales", [1600, 900, 1100], 0),
    ],
    freed_hours: {
      freed: 500,
      growing: 120,
      taken_over: 40,
      asking: 200,
      serving_new_accounts: 60,
      spare_today: 720,
      spare_then: 450,
    },
    prospecting: {
      hours_today: 40,
      hours: 240,
      asks: 60,
      new_accounts: 9.4,
      new_accounts_low: 4,
      new_accounts_high: 16,
      new_accounts_today: 1.6,
      yes_rate: 0.156,
      hours_per_ask: 4,
      new_account_profit: 7150,
      prospects: 35,
      by_quarter: [15, 15, 15, 15].map((asks) => ({ hours: 60, asks })),
    },
    net_sales: { today: 3_000_000, settled: 3_200_000 },
    gross_profit: { today: 900_000, settled: 1_010_000 },
    commission_conflict: { on_losses: 12_345, accounts: 7, sentences: [] },
    locks: [
      { account_id: "A-1004", name: sampleName(3), way: "keep", reason: "<b>family</b> & friends" },
      { account_id: "A-1010", name: null, way: "end", reason: null },
    ],
    frontier: sampleFrontier,
    sentences: sentences[language],
    cautions: cautions[language],
  };
}

const types: readonly StatedType[] = ["Smith", "Jones", "Demanding", "Thrifty", "Unclear"];

/** Eleven of 26 begin in the first quarter, none in the third. */
function sampleChange(place: number, language: Language): PlannedChange {
  const way = wayKinds[1 + (place % 6)] ?? "grow";
  return {
    account_id: `A-${1001 + place}`,
    name: sampleName(place),
    type: types[place % 5] ?? "Unclear",
    way,
    variant: null,
    title: titleOf(way, language),
    quarter: place < 11 ? 1 : place < 20 ? 2 : 4,
    seller: "E-1",
    visits_kept: way === "reassign" ? 4 : null,
    successor: way === "hand_over" ? "E-2" : null,
    firm_profit: 9000 - 400 * place,
    firm_profit_a_year: 5000,
    sellers_income: -100,
    seller_hours_freed: 20 - 2 * place,
    other_hours_freed: 3,
    probability_of_leaving: 0.1,
    locked: place === 3,
  };
}

function titleOf(way: WayKind, language: Language): string {
  return kindTitle(way, speech(language, "USD"));
}

function sampleSellers(language: Language): readonly PlannedSeller[] {
  const common = {
    role: "outside_sales",
    change_by_quarter: [0, 0, 0, 0, 0, 0, 0, 0],
    accounts_given: 1,
    accounts_taken: 1,
    hours: { supplied: 800, today: 790, by_period: [800, 800, 800, 800, 780] },
    worth_of_hour: 41,
    commission_on_losses: 0,
    accounts_with_losses: 0,
  };
  const purse = (today: number, year_1: number, year_2: number) => ({ today, year_1, year_2 });
  return [
    {
      ...common,
      ...purse(50_000, 48_000, 47_000),
      employee_id: "E-1",
      name: `Bert O'Neill`,
      own_best: { income: 9000, firm_profit: -5000, planned_income: -3000 },
      sentence: language === "pl" ? "Bert traci & szkodzi." : "Bert is behind & harms.",
    },
    {
      ...common,
      ...purse(30_000, 31_000, 36_000),
      employee_id: "E-2",
      name: null,
      own_best: null,
      sentence: language === "pl" ? "E-2 zyskuje." : "E-2 is ahead.",
    },
  ];
}

function sampleRole(
  role: string,
  [supplied, today, then]: readonly [number, number, number],
  worth_of_hour: number,
): ShownPlan["roles"][number] {
  const by_period = [today, today, today, today, then];
  const hours = { supplied, today, by_period };
  return { role, hours, worth_of_hour, worth_by_period: [worth_of_hour, 0, 0, 0, 0] };
}

/** The fourth is outdone by the fifth. */
const sampleFrontier = [200, 199, 197, 180, 185, 170, 150, 130, 100].map((firm, i) => ({
  firm_profit: firm * 1000,
  sellers_income: 4000 + 2500 * i,
  changes: 26 + i,
  gap: 0.0005 * (i + 1),
}));

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: ["With 26 changes the firm earns more.", "Sellers earn a little more, too."],
  pl: ["Po 26 zmianach firma zarabia więcej.", "Handlowcy też zarabiają nieco więcej."],
};

const cautions: Readonly<Record<Language, readonly string[]>> = {
  en: ["No asks on record: what asking wins rests on priors alone."],
  pl: ["Brak danych o prośbach: wynik pozyskiwania opiera się wyłącznie na założeniach."],
};
