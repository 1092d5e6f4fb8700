import { type Day, dayOf } from "../lib/day.ts";
import {
  chance,
  lognormal,
  normal,
  pick,
  type Random,
  shuffle,
  uniform,
  whole,
} from "../lib/random.ts";
import { archetypes, type Kind, kinds } from "./archetypes.ts";
import { type Behaviour, blend, yearlyTouches } from "./behaviour.ts";
import { byName } from "./by-name.ts";
import { demoWindow, type Pace, workdayFrom } from "./calendar.ts";
import { jonesMedical, smithManufacturing } from "./story-accounts.ts";

export type Life = "steady" | "growing" | "new" | "former";

/** What an account was made from: the answer that its records should let one infer. */
export interface AccountTruth {
  readonly account_id: string;
  readonly kind: Kind;
  /** Whether its behaviour is wholly of its kind, not half way to another. */
  readonly clear: boolean;
  readonly life: Life;
  /** Net sales a year, as of the midpoint of the two years. */
  readonly yearly_sales: number;
  readonly pace: Pace;
  readonly behaviour: Behaviour;
}

/** How many accounts of each kind there are beside Smith and Jones, and what they buy a year together. */
const book: Readonly<Record<Kind, { readonly accounts: number; readonly sales: number }>> = {
  smith: { accounts: 93, sales: 3_750_000 },
  jones: { accounts: 25, sales: 1_700_000 },
  demanding: { accounts: 35, sales: 1_500_000 },
  thrifty: { accounts: 33, sales: 1_600_000 },
  plain: { accounts: 52, sales: 2_000_000 },
};

const lives: Readonly<Record<Exclude<Life, "steady">, number>> = { growing: 8, new: 10, former: 8 };

const blurredShare = 0.18;
const neighbours: Readonly<Record<Kind, readonly Kind[]>> = {
  smith: ["demanding", "thrifty", "plain"],
  jones: ["demanding", "thrifty", "plain"],
  demanding: ["smith", "jones", "plain"],
  thrifty: ["smith", "jones", "plain"],
  plain: ["smith", "thrifty", "demanding"],
};

/** Returns the truth of every account: Smith and Jones first, then the rest in random order. */
export function drawTruths(random: Random): readonly AccountTruth[] {
  const planned = shuffle(
    random,
    kinds.flatMap((kind) => plannedOf(random, kind)),
  );
  const life = shuffle(random, livesFor(planned.length));
  const rest = planned.map((plan, index) => truthOf(random, plan, index, life[index] ?? "steady"));
  return [storyOf(smithManufacturing, "smith"), storyOf(jonesMedical, "jones"), ...rest];
}

interface Planned {
  readonly kind: Kind;
  readonly yearly_sales: number;
}

function plannedOf(random: Random, kind: Kind): readonly Planned[] {
  const { accounts, sales } = book[kind];
  const sizes = Array.from({ length: accounts }, () => lognormal(random, 1, 0.75));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => ({ kind, yearly_sales: Math.round((sales * size) / total) }));
}

function livesFor(accounts: number): readonly Life[] {
  const special = (["growing", "new", "former"] as const).flatMap((life) =>
    Array.from({ length: lives[life] }, (): Life => life),
  );
  return Array.from({ length: accounts }, (_, index) => special[index] ?? "steady");
}

function truthOf(random: Random, plan: Planned, index: number, life: Life): AccountTruth {
  const clear = !chance(random, blurredShare);
  const own = archetypes[plan.kind];
  const other = archetypes[pick(random, neighbours[plan.kind])];
  const base = clear ? own : blend(own, other, uniform(random, 0.4, 0.6));
  const behaviour = noisy(random, base);
  const pace = paces[life](random);
  return { ...plan, account_id: `A-${1003 + index}`, clear, life, pace, behaviour };
}

function storyOf(story: typeof smithManufacturing | typeof jonesMedical, kind: Kind): AccountTruth {
  const { account_id, yearly_sales, growth, behaviour } = story;
  const pace = { span: demoWindow, growth };
  return { account_id, kind, clear: true, life: "steady", yearly_sales, pace, behaviour };
}

const paces: Readonly<Record<Life, (random: Random) => Pace>> = {
  steady: (random) => ({ span: demoWindow, growth: lognormal(random, 1.02, 0.06) }),
  growing: (random) => ({ span: demoWindow, growth: lognormal(random, 2.1, 0.08) }),
  new: (random) => ({ span: { ...demoWindow, from: monthStart(random, 14, 20) }, growth: 1.2 }),
  former: (random) => ({ span: { ...demoWindow, to: monthStart(random, 8, 18) }, growth: 0.7 }),
};

function monthStart(random: Random, first: number, last: number): Day {
  return workdayFrom(dayOf(2024, whole(random, first, last), 1));
}

function noisy(random: Random, base: Behaviour): Behaviour {
  const vary = (value: number, sigma: number): number => value * lognormal(random, 1, sigma);
  const share = (value: number): number => Math.min(0.98, vary(value, 0.2));
  return {
    ...base,
    line_value: vary(base.line_value, 0.15),
    lines_per_order: vary(base.lines_per_order, 0.1),
    discount: Math.max(0, normal(random, base.discount, 0.02)),
    breadth: share(base.breadth),
    days_late: normal(random, base.days_late, 5),
    early_share: share(base.early_share),
    disputed_share: share(base.disputed_share),
    fixed: byName(yearlyTouches, (name) => vary(base.fixed[name], 0.2)),
    per_100k: byName(yearlyTouches, (name) => vary(base.per_100k[name], 0.25)),
  };
}
