import { expect, test } from "vitest";
import { accountWays, type AccountWays } from "./account-ways.ts";
import { roundYear, type SmallQuestion, smallQuestion } from "./small-firm.test-support.ts";

/** An hour of Ann's would earn 100 elsewhere beyond the 30 that go with it, an hour of Ivy's nothing. */
const hour_values = Float64Array.of(100, 0, 0);

test("ways come the mildest first, and to refer or end it is not for an account that is worth its hours", () => {
  const { open, held_back, milder } = waysOf({});
  expect([...new Set(open.map(({ kind }) => kind))]).toEqual([
    "keep",
    "grow",
    "reprice",
    "reassign",
    "hand_over",
  ]);
  expect(held_back).toEqual([
    { kind: "refer", because: "milder_way_pays" },
    { kind: "end", because: "milder_way_pays" },
  ]);
  expect(milder.worth).toBeGreaterThan(9900 - 50 * 100);
});

test("what is kept is worth what the firm would miss less the other use of its hours", () => {
  const { milder } = waysOf(alone);
  // Growing is ruled out by 100 an hour: 4,900 = 9,900 − 50 × 100.
  expect(milder).toEqual({ kind: "keep", variant: null, worth: 4900 });
});

test("where every milder way leaves less than the hours would earn, it may be referred or ended", () => {
  // 86,000 of goods and no commission: 9,900 − 6,000 + 2,000 = 5,900 less twice 50 × 100 is below zero.
  const today = { ...roundYear, cogs: 86_000, commission: 0 };
  const question = { ...alone, account: { ...alone.account, today, commission_rate: 0 } };
  const { open, held_back, milder } = waysOf(question, Float64Array.of(200, 0, 0));
  expect(milder.worth).toBe(5900 - 10_000);
  expect([...new Set(open.map(({ kind }) => kind))]).toEqual(["keep", "grow", "refer", "end"]);
  expect(held_back).toEqual([
    { kind: "reprice", because: "no_ground" },
    { kind: "reassign", because: "nobody_to_take_it" },
    { kind: "hand_over", because: "nobody_to_take_it" },
  ]);
});

test("the test is not the net profit of the statement, whose stranded costs stay", () => {
  // 87,000 of goods: net profit 7,400 − 7,000 + 700 = 1,100; with 3,000 more of service hours −1,900.
  const today = { ...roundYear, cogs: 87_000, commission: 1300, hours: [50, 20, 250] };
  const question = { ...alone, account: { ...alone.account, today } };
  const { milder, open } = waysOf(question, new Float64Array(3));
  expect(milder.worth).toBe(9900 - 7000 + 700 - 2250);
  expect(open.some(({ kind }) => kind === "end")).toBe(false);
});

test("a ring-fenced account is kept or grown, whatever it earns", () => {
  const today = { ...roundYear, cogs: 150_000 };
  const { open, held_back } = waysOf({ account: { today, ring_fenced_because: "new" } });
  expect(open.map(({ kind }) => kind)).toEqual(["keep"]);
  expect(held_back).toEqual([
    { kind: "grow", because: "loses_money" },
    ...(["reprice", "reassign", "hand_over", "refer", "end"] as const).map((kind) => ({
      kind,
      because: "ring_fenced",
    })),
  ]);
});

test("the chance that it leaves is weighed into what a milder way is worth", () => {
  const today = { ...roundYear, carrying_cost: 11_000 };
  const worth = (leaves: number) =>
    waysOf(
      {
        ...alone,
        account: { today },
        terms: { "price.most": 0, "payment.cured": 0.4, "payment.leaves": leaves },
      },
      new Float64Array(3),
    ).milder.worth;
  // It is worth 100. Terms that are held to bring 40 % of 5,500, of 8 reminders, and of the 4 hours that those take.
  expect(worth(0)).toBe(100 + 2200 + 3.2 + 1.6 * 15);
  expect(worth(0.5)).toBe(worth(0) / 2);
});

/** Nobody is there to take the account over, it buys all it needs here, and gives no ground for other terms. */
const alone = {
  account: { wallet: 0, late_share: 0 },
  successor: { inside: -1, colleague: -1 },
  terms: { "price.most": 0 },
} satisfies SmallQuestion;

function waysOf(change: SmallQuestion, values: Float64Array = hour_values): AccountWays {
  return accountWays({ ...smallQuestion(change), hour_values: values });
}
