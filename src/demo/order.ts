import type { Day } from "../lib/day.ts";
import {
  chance,
  lognormal,
  normal,
  pick,
  pickWeighted,
  poisson,
  type Random,
  shuffle,
  uniform,
} from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import { type Channel, channels, type Offering, offerings } from "./behaviour.ts";
import { drawWorkday, midpoint, volumeOf } from "./calendar.ts";
import { cents } from "./cents.ts";
import type { Product } from "./products.ts";

/** A line as ordered; amounts in cents of the invoice's currency. */
export interface Line {
  /** Null for a line that only describes what was done. */
  readonly product_id: string | null;
  readonly description: string;
  readonly offering: Offering;
  readonly quantity: number;
  readonly list: number;
  readonly net: number;
  readonly cost: number | null;
}

export interface Order {
  readonly order_id: string;
  readonly ordered_on: Day;
  readonly channel: Channel;
  readonly lines: readonly Line[];
}

type Assortment = Readonly<Record<Offering, readonly Product[]>>;

const lineSpread = 0.7;
/** Lines are drawn about their median; their mean lies this much above it. */
const meanOverMedian = Math.exp(lineSpread ** 2 / 2);
const tries = 4;
const priceRise = 1.025;
const unknownCost = 0.02;
const bareLine = 0.003;

/** Returns the orders of an account, by date. */
export function drawOrders(
  random: Random,
  account: DemoAccount,
  products: readonly Product[],
): readonly Order[] {
  const { pace, yearly_sales, behaviour, account_id } = account.truth;
  const orderValue = behaviour.line_value * meanOverMedian * behaviour.lines_per_order;
  const count = Math.max(2, poisson(random, (yearly_sales * volumeOf(pace)) / orderValue));
  const days = Array.from({ length: count }, () => drawWorkday(random, pace));
  const assortment = assortmentOf(random, account, products);
  return days
    .toSorted((a, b) => a - b)
    .map((ordered_on, index) => ({
      order_id: `SO-${account_id.slice(2)}-${String(index + 1).padStart(4, "0")}`,
      ordered_on,
      channel: pickWeighted(
        random,
        channels.map((channel) => [channel, behaviour.channel[channel]] as const),
      ),
      lines: drawLines(random, account, { assortment, ordered_on }),
    }));
}

function assortmentOf(
  random: Random,
  account: DemoAccount,
  products: readonly Product[],
): Assortment {
  const { kind, behaviour } = account.truth;
  const wanted = products.filter(
    ({ family }) => kind !== "jones" || family.name !== "bins and drawers",
  );
  const ofOffering = (offering: Offering): readonly Product[] => {
    const ranged = wanted.filter(({ family }) => family.offering === offering);
    const names = shuffle(random, [...new Set(ranged.map(({ family }) => family.name))]);
    const kept = new Set(names.slice(0, Math.max(1, Math.round(names.length * behaviour.breadth))));
    return ranged.filter(({ family }) => kept.has(family.name));
  };
  return {
    parts: ofOffering("parts"),
    solution: ofOffering("solution"),
    service: ofOffering("service"),
    other: ofOffering("other"),
  };
}

function drawLines(
  random: Random,
  account: DemoAccount,
  { assortment, ordered_on }: { readonly assortment: Assortment; readonly ordered_on: Day },
): readonly Line[] {
  const { behaviour } = account.truth;
  const count = 1 + poisson(random, behaviour.lines_per_order - 1);
  return Array.from({ length: count }, () => {
    const value = lognormal(random, behaviour.line_value, lineSpread);
    const discount = Math.min(0.4, Math.max(0, normal(random, behaviour.discount, 0.03)));
    if (chance(random, bareLine)) return bareLineOf(value);
    const offering = pickWeighted(
      random,
      offerings.map((name) => [name, behaviour.offering[name]] as const),
    );
    const product = affordable(random, assortment[offering], value);
    return lineOf(random, product, { value, discount, ordered_on });
  });
}

function affordable(random: Random, products: readonly Product[], value: number): Product {
  let product = pick(random, products);
  for (let left = tries; left > 0 && product.list_price > value; left -= 1) {
    product = pick(random, products);
  }
  return product;
}

interface Terms {
  readonly value: number;
  readonly discount: number;
  readonly ordered_on: Day;
}

function lineOf(random: Random, product: Product, { value, discount, ordered_on }: Terms): Line {
  const later = ordered_on >= midpoint;
  const price = product.list_price * (later ? priceRise : 1);
  const quantity = Math.max(1, Math.round(value / (price * (1 - discount))));
  const list = cents(quantity * price);
  const unitCost = product.unit_costs[later ? 1 : 0];
  const costMissing = chance(random, product.cost_known ? unknownCost : 0.5);
  return {
    product_id: product.product_id,
    description: product.name,
    offering: product.family.offering,
    quantity,
    list,
    net: Math.round(list * (1 - discount)),
    cost: costMissing ? null : Math.round(quantity * unitCost * uniform(random, 0.98, 1.02)),
  };
}

function bareLineOf(value: number): Line {
  const amount = Math.min(cents(value), 25_000);
  return {
    product_id: null,
    description: "special handling",
    offering: "other",
    quantity: 1,
    list: amount,
    net: amount,
    cost: null,
  };
}
