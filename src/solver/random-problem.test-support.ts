import { chance, pick, type Random, whole } from "../lib/random.ts";
import type {
  StatedAccount,
  StatedItem,
  StatedProblem,
  StatedUse,
  StatedWay,
} from "./stated-problem.test-support.ts";

interface Shape {
  readonly starts: number;
  readonly periods: number;
  readonly resources: number;
  readonly floors: number;
}

const resources = 2;
const shares = [0, 0.25, 0.5, 1] as const;

/** Returns a problem of whole figures with everything in it: locks, closed starts, no limits, floors, an item at times. */
export function randomProblem(random: Random, accounts: number): StatedProblem {
  const starts = whole(random, 1, 2);
  const shape = { starts, periods: starts + 1, resources, floors: whole(random, 0, 1) };
  const sometimes = (value: number, otherwise: number) => (chance(random, 0.8) ? value : otherwise);
  return {
    ...shape,
    limits: many(resources * shape.periods, () =>
      sometimes(whole(random, 0, 4 * accounts), Infinity),
    ),
    profiles: many(2, () => many(starts * shape.periods, () => pick(random, shares))),
    accounts: many(accounts, () => randomAccount(random, shape)),
    items: many(whole(random, 0, 1), () => randomItem(random, shape)),
    most_changes: many(starts, () => sometimes(whole(random, 0, accounts), Infinity)),
    floors: many(shape.floors, () => sometimes(whole(random, -8 * accounts, accounts), -Infinity)),
  };
}

function randomAccount(random: Random, shape: Shape): StatedAccount {
  const ways = many(whole(random, 0, 2), () => randomWay(random, shape));
  return { must: ways.length > 0 && chance(random, 0.15), ways };
}

function randomWay(random: Random, shape: Shape): StatedWay {
  return {
    gain: randomGain(random, shape),
    uses: many(whole(random, 0, 3), () => randomUse(random, shape)),
    floors: randomFloors(random, shape),
  };
}

function randomUse(random: Random, shape: Shape): StatedUse {
  return {
    resource: whole(random, 0, shape.resources - 1),
    profile: whole(random, 0, 1),
    amount: whole(random, -6, 12),
  };
}

function randomItem(random: Random, shape: Shape): StatedItem {
  return {
    gain: randomGain(random, shape),
    uses: many(shape.starts, () =>
      many(whole(random, 0, 2), () => ({
        slot: whole(random, 0, shape.resources * shape.periods - 1),
        amount: whole(random, 1, 12),
      })),
    ),
    floors: randomFloors(random, shape),
  };
}

function randomGain(random: Random, { starts }: Shape): readonly number[] {
  return many(starts, () => (chance(random, 0.85) ? whole(random, -10, 40) : -Infinity));
}

function randomFloors(random: Random, { starts, floors }: Shape): readonly (readonly number[])[] {
  return many(floors, () => many(starts, () => whole(random, -12, 4)));
}

function many<Value>(count: number, make: () => Value): readonly Value[] {
  return Array.from({ length: count }, make);
}
