import { expect, test } from "vitest";
import { speech } from "../../lib/speech.ts";
import { type BehaviourSample, behaviour, traitOf } from "./behaviour.test-support.ts";
import { readTraits } from "./read-traits.ts";
import { traitNames } from "./trait.ts";
import { traits } from "./traits.ts";

const english = speech("en", "USD");

/** Accounts with these problems in 100 orders each. */
function troubled(problems: Readonly<Record<string, number>>): BehaviourSample["now"] {
  return Object.fromEntries(
    Object.entries(problems).map(([id, count]) => [
      id,
      { sums: { problems: count }, drivers: { order: 100 } },
    ]),
  );
}

test("the list holds every trait once, in the order of their names", () => {
  expect(traits.map(({ name }) => name)).toEqual(traitNames);
});

test("the outer thirds of the book lean, the middle does not", () => {
  const book = behaviour({ now: troubled({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }) });
  const readings = ["a", "b", "c", "d", "e", "f"].map((id) => traitOf(book, [id, "problems"]));
  expect(readings.map(({ direction }) => direction)).toEqual([
    "Jones", // 8.3
    "Jones", // 25
    null, // 41.7
    null, // 58.3
    "Smith", // 75
    "Smith", // 91.7
  ]);
  expect(readings[2]?.percentile).toBeCloseTo(250 / 6, 9);
});

test("two accounts, or a book of equals, lean nowhere", () => {
  for (const problems of [
    { a: 1, b: 9 },
    { a: 4, b: 4, c: 4, d: 4 },
  ])
    expect(traitOf(behaviour({ now: troubled(problems) }), ["a", "problems"]).direction).toBeNull();
});

test("accounts with which nothing happened are not among those an account is held against", () => {
  const wallets = { a: 100, b: 100, c: 100, idle: 50 };
  const now = { a: sold(50), b: sold(40), c: sold(30), idle: {} };
  const shares = traitOf(behaviour({ now, wallets }), ["c", "wallet"]);
  expect(shares.percentile).toBeCloseTo((100 * 2.5) / 3, 9);
});

function sold(invoiced: number) {
  return { sums: { invoiced } };
}

test("a book with nothing in it tells of every trait what to import, in both languages", () => {
  const bare = behaviour({
    now: { a: {} },
    coverage: { payments: false, touches: false, due_dates: false, list_prices: false },
  });
  const readings = readTraits(bare).of(0, english);
  expect(readings.map(({ name }) => name)).toEqual(traitNames);
  for (const { name, sentence, ...rest } of readings) {
    expect(sentence).toMatch(/^Import /);
    expect(traitOf(bare, ["a", name], "pl").sentence).toMatch(/^Zaimportuj /);
    expect(rest).toMatchObject({
      measure: null,
      percentile: null,
      direction: null,
      evidence: "missing",
    });
  }
});

test("a window before, or an assortment, of other accounts is refused", () => {
  const one = behaviour({ now: { a: sold(1) }, before: {}, bought: {} });
  const other = behaviour({ now: { b: sold(1) }, before: {}, bought: {} });
  const more = behaviour({ now: { a: sold(1), b: sold(1) }, bought: {} });
  expect(() => readTraits(one)).not.toThrow();
  expect(() => readTraits({ ...one, before: other.before })).toThrow(RangeError);
  expect(() => readTraits({ ...one, assortment: more.assortment })).toThrow(RangeError);
  expect(() => readTraits({ ...more, assortment: one.assortment })).toThrow(RangeError);
});
