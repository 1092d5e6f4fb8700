import { expect, test } from "vitest";
import {
  beta,
  bitsFrom,
  gamma,
  lognormal,
  normal,
  pick,
  pickWeighted,
  poisson,
  type Random,
  randomOf,
  shuffle,
  uniform,
  whole,
} from "./random.ts";

const draws = 40_000;

test("the generator gives the published numbers of xoshiro128**", () => {
  const bits = bitsFrom([1, 2, 3, 4]);
  expect([bits(), bits(), bits(), bits(), bits()]).toEqual([
    11520, 0, 5927040, 70819200, 2031721883,
  ]);
});

test("the same seed gives the same numbers and another seed gives others", () => {
  expect(firstOf(randomOf(7))).toEqual(firstOf(randomOf(7)));
  expect(firstOf(randomOf(7))).not.toEqual(firstOf(randomOf(8)));
});

test("a fork does not depend on what was drawn before it", () => {
  const random = randomOf(7);
  const early = firstOf(random.fork("orders"));
  uniform(random);
  expect(firstOf(random.fork("orders"))).toEqual(early);
  expect(firstOf(random.fork("touches"))).not.toEqual(early);
});

test("uniform draws stay within their bounds and spread evenly", () => {
  const { mean, variance, low, high } = momentsOf((random) => uniform(random, 2, 6));
  expect(low).toBeGreaterThanOrEqual(2);
  expect(high).toBeLessThan(6);
  expect(mean).toBeCloseTo(4, 1);
  expect(variance).toBeCloseTo(16 / 12, 1);
});

test("whole draws reach both ends", () => {
  const { low, high } = momentsOf((random) => whole(random, 1, 6));
  expect([low, high]).toEqual([1, 6]);
});

test.each([
  ["normal", (random: Random) => normal(random, 3, 2), 3, 4],
  ["lognormal", (random: Random) => lognormal(random, 1, 0.5), Math.exp(0.125), 0.3646],
  ["poisson of a small mean", (random: Random) => poisson(random, 0.7), 0.7, 0.7],
  ["poisson of a large mean", (random: Random) => poisson(random, 95), 95, 95],
  ["gamma", (random: Random) => gamma(random, 2.5), 2.5, 2.5],
  ["gamma of a shape below one", (random: Random) => gamma(random, 0.4), 0.4, 0.4],
  ["beta", (random: Random) => beta(random, 2, 6), 0.25, 0.0208],
])("%s draws have their mean and variance", (_name, draw, mean, variance) => {
  const moments = momentsOf(draw);
  expect(Math.abs(moments.mean / mean - 1)).toBeLessThan(0.03);
  expect(Math.abs(moments.variance / variance - 1)).toBeLessThan(0.06);
});

test("a Poisson count of a mean of zero is zero", () => {
  expect(poisson(randomOf(1), 0)).toBe(0);
});

test("picks follow their weights and never take what weighs nothing", () => {
  const random = randomOf("weights");
  const picked = Array.from({ length: draws }, () =>
    pickWeighted(random, [
      ["often", 3],
      ["never", 0],
      ["rarely", 1],
    ]),
  );
  expect(picked.filter((key) => key === "often").length / draws).toBeCloseTo(0.75, 1);
  expect(picked).not.toContain("never");
});

test("nothing can be picked from nothing", () => {
  expect(() => pick(randomOf(1), [])).toThrow(RangeError);
  expect(() => pickWeighted(randomOf(1), [])).toThrow(RangeError);
});

test("a shuffle keeps every value and leaves its input alone", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const shuffled = shuffle(randomOf(5), values);
  expect(shuffled).not.toEqual(values);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(values);
  expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("every order of a shuffle is as likely", () => {
  const random = randomOf("orders");
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 6_000; draw += 1) {
    const order = shuffle(random, ["a", "b", "c"]).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const count of seen.values()) expect(Math.abs(count - 1_000)).toBeLessThan(120);
});

function firstOf(random: Random): number[] {
  return [random.bits(), random.bits(), random.bits()];
}

function momentsOf(draw: (random: Random) => number) {
  const random = randomOf("moments");
  const values = Array.from({ length: draws }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws;
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return { mean, variance, low, high };
}
