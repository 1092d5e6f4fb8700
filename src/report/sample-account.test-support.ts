import {
  type AccountType,
  accountTypes,
  type RingFence,
  type StatedType,
  type Typing,
} from "../account/account-type.ts";
import type { Economics, ShownFigures } from "../account/shown-figures.ts";
import { byName } from "../lib/by-name.ts";
import type { Language } from "../lib/language.ts";
import {
  chance,
  lognormal,
  normal,
  pickWeighted,
  type Random,
  randomOf,
  uniform,
  whole,
} from "../lib/random.ts";
import type { ReviewedAccount } from "../review/review.ts";
import { sampleName, sampleOwner } from "./sample-names.test-support.ts";
import {
  sampleCoverage,
  sampleJustification,
  sampleReasons,
  sampleSubstance,
  sampleTraits,
} from "./sample-sentences.test-support.ts";

interface Asked {
  readonly place: number;
  readonly language: Language;
  readonly burden: number;
  readonly hasBefore: boolean;
}

/** Returns the made-up account of a place in the sample. */
export function sampleAccount({ place, language, burden, hasBefore }: Asked): ReviewedAccount {
  const random = randomOf(`review sample ${place}`);
  const corner = pickWeighted(random, corners);
  const economics = economicsOf(random, corner, { isIdle: place === 5, burden });
  const typing = typingOf(random, corner, economics, place);
  const net = economics.net_profit ?? 0;
  const spread = 0.06 * (economics.net_sales ?? 0) + 200;
  return {
    account_id: `A-${1001 + place}`,
    name: sampleName(place),
    owner: sampleOwner(place),
    prospect: place === 5,
    economics,
    hours: {
      inside_sales: cents((economics.cost_to_serve ?? 0) / 90),
      outside_sales: cents((economics.cost_to_serve ?? 0) / 140),
    },
    cost_to_serve_by_role: halves(economics.cost_to_serve ?? 0),
    charges_by_name: { "expedited freight": economics.charges ?? 0 },
    quality: sampleQuality,
    typing,
    range: {
      p5: cents(net - spread),
      p50: cents(net * 0.99),
      p95: cents(net + spread * 0.8),
      loss_probability: lossProbability(net / spread),
    },
    reasons: sampleReasons(typing, language),
    traits: sampleTraits(random, corner, language),
    justification: sampleJustification(economics, language, hasBefore),
    coverage: sampleCoverage(language, uniform(random)),
    substance: sampleSubstance(random, economics.orders, language),
    before: hasBefore && place % 9 !== 4 ? beforeOf(random, typing.type, economics) : null,
  };
}

const corners: readonly (readonly [AccountType, number])[] = [
  ["Smith", 11],
  ["Demanding", 6],
  ["Thrifty", 8],
  ["Jones", 15],
];

const margins = byName(accountTypes, (type) =>
  type === "Jones" || type === "Demanding" ? 0.37 : 0.22,
);
const services = byName(accountTypes, (type) =>
  type === "Smith" || type === "Demanding" ? 0.23 : 0.08,
);

function economicsOf(
  random: Random,
  corner: AccountType,
  { isIdle, burden }: { readonly isIdle: boolean; readonly burden: number },
): Economics {
  const list_sales = isIdle ? 0 : cents(lognormal(random, 60_000, 1));
  const discounts = cents(list_sales * uniform(random, 0.02, 0.18));
  const invoiced = cents(list_sales - discounts);
  const credits = cents(invoiced * uniform(random, 0, 0.03));
  const net_sales = cents(invoiced - credits);
  const cogs = cents(net_sales * (1 - margins[corner] - normal(random, 0, 0.045)));
  const gross_profit = cents(net_sales - cogs);
  const service =
    net_sales * Math.max(0.02, services[corner] + normal(random, 0, 0.05)) + (isIdle ? 910 : 0);
  const charges = cents(service * 0.2);
  const expenses = cents(service * 0.1);
  const cost_to_serve = cents(service * 0.7);
  const early_discounts = cents(corner === "Jones" ? net_sales * 0.008 : 0);
  const bad_debt = chance(random, 0.1) ? cents(net_sales * 0.02) : 0;
  const contribution = cents(
    gross_profit - charges - expenses - early_discounts - bad_debt - cost_to_serve,
  );
  const carrying_cost = cents(net_sales * uniform(random, 0.004, 0.02));
  const commission = cents(gross_profit * 0.18 + burden);
  const net_profit = cents(contribution - carrying_cost - commission);
  const orders = isIdle ? 0 : whole(random, 4, 260);
  const problems = whole(random, 0, Math.ceil(orders / 8));
  return {
    list_sales,
    discounts,
    invoiced,
    credits,
    net_sales,
    cogs,
    gross_profit,
    charges,
    expenses,
    early_discounts,
    bad_debt,
    cost_to_serve,
    contribution,
    carrying_cost,
    commission,
    net_profit,
    orders,
    problems,
    lines: orders * 4,
    invoices: orders,
    days_late: cents(uniform(random, -3, 40)),
    dso: cents(uniform(random, 10, 80)),
    late_share: 0.4,
    problem_rate: orders === 0 ? null : cents((problems * 100) / orders),
    net_profit_per_seller_hour: cents(net_profit / (cost_to_serve / 140)),
    net_profit_per_hour: cents(net_profit / (cost_to_serve / 55)),
    avoidable_profit: cents(net_profit + service * 0.4),
    opportunity_cost: cents(service * 0.5),
    economic_profit: cents(net_profit - service * 0.5),
  };
}

function typingOf(
  random: Random,
  leaning: AccountType,
  economics: Economics,
  place: number,
): Typing {
  const {
    net_sales,
    gross_profit,
    early_discounts,
    carrying_cost,
    cost_to_serve,
    charges,
    expenses,
  } = economics;
  const net = net_sales ?? 0;
  if (net === 0) return noSales;
  const probability = place % 8 === 3 ? 0.46 : uniform(random, 0.62, 0.99);
  const isUnclear = probability < 0.6;
  const ring_fenced_because: RingFence | null =
    place % 11 === 2 ? "new" : place % 13 === 6 ? "growing" : null;
  const others = (1 - probability) / 3;
  return {
    type: isUnclear ? "Unclear" : leaning,
    leaning,
    probability,
    probabilities: byName(accountTypes, (type) => (type === leaning ? probability : others)),
    unclear_because: isUnclear ? (place % 16 === 3 ? "even" : "little_evidence") : null,
    ring_fenced: ring_fenced_because !== null,
    ring_fenced_because,
    margin_realised: ((gross_profit ?? 0) - (early_discounts ?? 0) - (carrying_cost ?? 0)) / net,
    service_cost: ((cost_to_serve ?? 0) + (charges ?? 0) + (expenses ?? 0)) / net,
  };
}

const noSales: Typing = {
  type: "Unclear",
  leaning: null,
  probability: null,
  probabilities: null,
  unclear_because: "no_sales",
  ring_fenced: false,
  ring_fenced_because: null,
  margin_realised: null,
  service_cost: null,
};

function beforeOf(
  random: Random,
  type: StatedType,
  { net_sales, net_profit }: Economics,
): ReviewedAccount["before"] {
  return {
    type: chance(random, 0.8) ? type : "Unclear",
    net_sales: cents((net_sales ?? 0) * uniform(random, 0.7, 1.2)),
    net_profit: cents((net_profit ?? 0) * uniform(random, 0.5, 1.3) + 300),
  };
}

function halves(amount: number): Readonly<Record<string, number>> {
  const inside_sales = cents(amount * 0.61);
  return { inside_sales, outside_sales: cents(amount - inside_sales) };
}

function lossProbability(distance: number): number {
  return 1 / (1 + Math.exp(2.7 * distance));
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export const sampleQuality: ShownFigures["quality"] = {
  cost_of_goods: { measured: 0.62, standard: 0.24, estimated: 0.1, missing: 0.04 },
  list_prices: 0.91,
  time: { measured: 0.35, estimated: 0.6, unpriced: 0.05 },
  cost_to_serve: "costed",
  carrying_cost: "costed",
  cost_model: "illustrative",
  payments: "measured",
  due_dates: "measured",
  touches: "measured",
};
