/** Made-up problems of the plan, of the shape that a distributor's book gives, from a seed. */

import { addScaled, zeros } from "../src/lib/column.ts";
import { lognormal, type Random, randomOf, uniform, whole } from "../src/lib/random.ts";
import type { DivisibleItem, ItemUse, PlanProblem, PlanWays } from "../src/plan/problem.ts";

const starts = 4;
const periods = 5;
const roles = 6;
const accountsPerSeller = 60;
const rounds = 4;

/** From the start on, once in the quarter of the start, and growing over two quarters; shares of a year's hours. */
const [lasting, once, growing] = [0, 1, 2];
const profiles = [
  profile((since) => (since < 0 ? 0 : 0.25)),
  profile((since) => (since === 0 ? 1 : 0)),
  profile((since) => (since < 0 ? 0 : since === 0 ? 0.1 : 0.25)),
];

function profile(share: (quartersSince: number) => number): Float64Array {
  return Float64Array.from({ length: starts * periods }, (_, i) => {
    const [start, period] = [Math.floor(i / periods), i % periods];
    return period < periods - 1 ? share(period - start) : 4 * share(starts);
  });
}

/** What hours are limited by: 35 % below what is used by the best plan without limits, or by one that changes a quarter of the accounts. */
export type Scarcity = "some" | "much";

const limited = 0.65;
/** Where as much is freed as is used, there is at least this share of what is used. */
const spare = 0.05;

/** Returns a problem in which hours are scarce and a quarter of the accounts may change in a year. */
export function planProblem(
  accounts: number,
  seed: number,
  scarcity: Scarcity = "some",
): PlanProblem {
  const random = randomOf(`plan/${accounts}/${seed}`);
  const sellers = Math.max(1, Math.ceil(accounts / accountsPerSeller));
  const resources = roles + sellers;
  const ways = waysOf(accounts, sellers, random.fork("accounts"));
  const items = itemsOf(sellers, random.fork("items"));
  const use = scarcity === "some" ? useAtOnce(ways, resources) : useOverYear(ways, resources);
  addItems(use, items);
  return {
    starts,
    periods,
    resources,
    limits: use.net.map((net, slot) => Math.max(limited * net, spare * (use.gross[slot] ?? 0))),
    profiles,
    ways,
    items,
    most_changes: new Float64Array(starts).fill(Math.ceil(accounts / 4 / starts)),
    floors: [],
  };
}

interface Way {
  /** A year's money, and the money of the change itself. */
  readonly yearly: number;
  readonly once: number;
  readonly uses: readonly (readonly [resource: number, profile: number, hours: number])[];
}

function waysOf(accounts: number, sellers: number, random: Random): PlanWays {
  const all = Array.from({ length: accounts }, (_, account) =>
    waysOut(roles + (account % sellers), random),
  );
  const flat = all.flat();
  const uses = flat.flatMap((way) => way.uses);
  return {
    first: sums(all.map((ways) => ways.length)),
    must: new Uint8Array(accounts),
    gain: Float64Array.from(flat.flatMap(gains)),
    first_use: sums(flat.map((way) => way.uses.length)),
    use_resource: Int32Array.from(uses, ([resource]) => resource),
    use_profile: Uint8Array.from(uses, ([, profileOf]) => profileOf),
    use_amount: Float64Array.from(uses, ([, , hours]) => hours),
  };
}

function sums(counts: readonly number[]): Int32Array {
  const result = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => {
    result[i + 1] = (result[i] ?? 0) + count;
  });
  return result;
}

function gains(way: Way): number[] {
  return Array.from({ length: starts }, (_, s) => (way.yearly * (starts - s)) / 4 - way.once);
}

/** Two levels of growing, reprice, reassign, hand over, refer and end. */
function waysOut(seller: number, random: Random): Way[] {
  const profit = lognormal(random, 4000, 1.1) - 3500;
  const hours = lognormal(random, 30, 0.7);
  const service = whole(random, 0, roles - 1);
  const other = (service + whole(random, 1, roles - 1)) % roles;
  const growth = lognormal(random, 1500, 0.9);
  return [
    grow({ level: 1, growth, hours, seller, service }),
    grow({ level: 2, growth: growth * uniform(random, 1.2, 1.9), hours, seller, service }),
    {
      yearly: lognormal(random, 900, 0.8) - 500,
      once: 50,
      uses: [
        [seller, once, uniform(random, 2, 8)],
        [service, lasting, -0.05 * hours],
      ],
    },
    {
      yearly: uniform(random, -0.25, 0.05) * Math.abs(profit) + uniform(random, -100, 400),
      once: 100,
      uses: [
        [seller, lasting, -0.8 * hours],
        [other, growing, 0.4 * hours],
        [seller, once, 3],
      ],
    },
    {
      yearly: uniform(random, -0.3, 0.1) * Math.abs(profit),
      once: 80,
      uses: [
        [seller, lasting, -0.95 * hours],
        [other, lasting, uniform(random, 0.5, 0.9) * hours],
      ],
    },
    {
      yearly: -0.7 * profit,
      once: 60,
      uses: [
        [seller, lasting, -hours],
        [service, lasting, -0.5 * hours],
      ],
    },
    {
      yearly: -profit,
      once: 20,
      uses: [
        [seller, growing, -hours],
        [service, lasting, -0.6 * hours],
      ],
    },
  ];
}

function grow(of: {
  level: number;
  growth: number;
  hours: number;
  seller: number;
  service: number;
}): Way {
  return {
    yearly: of.growth,
    once: 100 * of.level,
    uses: [
      [of.seller, lasting, 0.4 * of.level * of.hours],
      [of.seller, once, 4 * of.level],
      [of.service, growing, 0.15 * of.level * of.hours],
    ],
  };
}

/** Rounds of asking, each of a hundred hours and worth less than the one before. */
function itemsOf(sellers: number, random: Random): DivisibleItem[] {
  return Array.from({ length: sellers * rounds }, (_, i) => {
    const [seller, round] = [Math.floor(i / rounds), i % rounds];
    const worth = uniform(random, 3000, 6000) * 0.8 ** round;
    const service = whole(random, 0, roles - 1);
    return {
      gain: Float64Array.from({ length: starts }, (_g, s) => (worth * (starts - s)) / 4),
      uses: Array.from({ length: starts }, (_u, s) => roundUses(roles + seller, service, s)),
    };
  });
}

function roundUses(seller: number, service: number, start: number): ItemUse[] {
  return [
    { slot: seller * periods + start, amount: 100 },
    ...Array.from({ length: periods - start - 1 }, (_, i) => ({
      slot: service * periods + start + 1 + i,
      amount: 3,
    })),
  ];
}

/** What is used of every slot, less what is freed and without regard to it. */
interface Use {
  readonly net: Float64Array;
  readonly gross: Float64Array;
}

/** Returns what is used where every account takes its best way at once. */
function useAtOnce(ways: PlanWays, resources: number): Use {
  const use = { net: zeros(resources * periods), gross: zeros(resources * periods) };
  for (const account of ways.must.keys()) {
    const way = bestWay(ways, account);
    if (gainAtOnce(ways, way) > 0) addUses(use, ways, way, 0);
  }
  return use;
}

/** Returns what is used where the quarter of the accounts with most to gain change, as many in each quarter. */
function useOverYear(ways: PlanWays, resources: number): Use {
  const use = { net: zeros(resources * periods), gross: zeros(resources * periods) };
  const best = Array.from(ways.must.keys(), (account) => bestWay(ways, account));
  best
    .toSorted((a, b) => gainAtOnce(ways, b) - gainAtOnce(ways, a))
    .slice(0, best.length / 4)
    .forEach((way, i) => addUses(use, ways, way, i % starts));
  return use;
}

function addItems({ net, gross }: Use, items: readonly DivisibleItem[]): void {
  for (const { slot, amount } of items.flatMap(({ uses }) => uses.flat())) {
    net[slot] = (net[slot] ?? 0) + amount / starts;
    gross[slot] = (gross[slot] ?? 0) + amount / starts;
  }
}

function gainAtOnce({ gain }: PlanWays, way: number): number {
  return gain[way * starts] ?? 0;
}

function bestWay({ first, gain }: PlanWays, account: number): number {
  const from = first[account] ?? 0;
  const count = (first[account + 1] ?? 0) - from;
  const gainsAtOnce = Array.from({ length: count }, (_, i) => gain[(from + i) * starts] ?? 0);
  return from + gainsAtOnce.indexOf(Math.max(...gainsAtOnce));
}

function addUses({ net, gross }: Use, ways: PlanWays, way: number, start: number): void {
  for (let u = ways.first_use[way] ?? 0; u < (ways.first_use[way + 1] ?? 0); u += 1) {
    const course = profiles[ways.use_profile[u] ?? 0]?.subarray(start * periods) ?? zeros(0);
    const slot = (ways.use_resource[u] ?? 0) * periods;
    const amount = ways.use_amount[u] ?? 0;
    addScaled(net.subarray(slot, slot + periods), course, amount);
    if (amount > 0) addScaled(gross.subarray(slot, slot + periods), course, amount);
  }
}
