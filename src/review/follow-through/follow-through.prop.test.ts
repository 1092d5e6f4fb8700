import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  property,
  record,
  shuffledSubarray,
} from "fast-check";
import { expect, test } from "vitest";
import { speech } from "../../lib/speech.ts";
import { followThrough } from "./follow-through.ts";
import type { FollowThrough } from "./follow-through-document.ts";
import {
  type Case,
  type CaseAccount,
  type CaseDecision,
  type CaseFigures,
  caseOf,
} from "./follow-through-case.test-support.ts";

const english = speech("en", "EUR");
const polish = speech("pl", "PLN");

const figures = record({
  profit: integer({ min: -2000, max: 2000 }),
  sales: integer({ min: 0, max: 20_000 }),
  hours: integer({ min: 0, max: 90 }),
});
const account = record({
  type: constantFrom("Smith", "Smith", "Smith", "Jones", "Unclear" as const),
  before: figures,
  after: figures,
});
const decision = record({
  account: integer({ min: 0, max: 14 }),
  way: constantFrom("reprice", "end", "refer", "keep" as const),
  begins_on: constantFrom("2025-01-01", "2025-02-01", "2025-03-17"),
  // Whole tens: a day's part of a quarter of one is more than the half cent below which nothing is promised.
  promised: integer({ min: -50, max: 50 }).map((tens) => tens * 10),
});

/** Some accounts, a few of them decided on. */
const anyCase = record({
  accounts: array(account, { minLength: 8, maxLength: 14 }),
  decisions: array(decision, { minLength: 1, maxLength: 5 }),
}).map(
  ({ accounts, decisions }): Case => ({
    accounts: accounts.map((one, i) => ({ ...one, id: `A${i}` })),
    decisions: decisions.map(
      (one, i): CaseDecision => ({
        id: `D${i}`,
        account_id: `A${one.account}`,
        way: one.way,
        variant: null,
        begins_on: one.begins_on,
        promise: { firm_profit_by_quarter: [1, 1, 1, 1].map(() => one.promised) },
      }),
    ),
  }),
);

const statesOf = ({ decisions }: FollowThrough) =>
  decisions.map(({ decision_id, checkpoints }) => [
    decision_id,
    checkpoints.map(({ state }) => state),
  ]);

function withMoney(
  of: CaseAccount,
  change: (figures: CaseFigures, isAfter: boolean) => CaseFigures,
) {
  return { ...of, before: change(of.before, false), after: change(of.after, true) };
}

const times = ({ profit, sales, hours }: CaseFigures & { hours?: number }, factor: number) => ({
  profit: profit * factor,
  sales: sales * factor,
  hours: hours ?? 0,
});

test("a market that swings for all accounts alike changes no verdict beside untouched accounts", () => {
  const swing = constantFrom(0.5, 0.75, 1.25, 2, 4);
  assert(
    property(anyCase, swing, (one, factor) => {
      const swung = one.accounts.map((of) =>
        withMoney(of, (figure, isAfter) => times(figure, isAfter ? factor : 1)),
      );
      const [still, moved] = [one, { ...one, accounts: swung }].map((of) =>
        followThrough(caseOf(of), english),
      );
      still?.decisions.forEach(({ checkpoints }, i) => {
        checkpoints.forEach(({ state, figures: found }, j) => {
          const other = moved?.decisions[i]?.checkpoints[j];
          if (found !== null && found.market === null) return;
          expect([other?.state, other?.figures?.beyond_chance]).toEqual([
            state,
            found?.beyond_chance,
          ]);
        });
      });
    }),
  );
});

test("the currency that money is counted in changes no verdict", () => {
  assert(
    property(anyCase, constantFrom(0.25, 8, 1024), (one, factor) => {
      const accounts = one.accounts.map((of) => withMoney(of, (figure) => times(figure, factor)));
      const decisions = one.decisions.map((decided) => ({
        ...decided,
        promise: {
          firm_profit_by_quarter: (decided.promise?.firm_profit_by_quarter ?? []).map(
            (change) => change * factor,
          ),
        },
      }));
      const scaled = followThrough(caseOf({ accounts, decisions }), english);
      expect(statesOf(scaled)).toEqual(statesOf(followThrough(caseOf(one), english)));
    }),
  );
});

test("the order of accounts and decisions changes nothing", () => {
  const shuffled = anyCase.chain((one) =>
    record({
      accounts: shuffledSubarray([...one.accounts], { minLength: one.accounts.length }),
      decisions: shuffledSubarray([...one.decisions], { minLength: one.decisions.length }),
    }).map((other) => [one, other] as const),
  );
  assert(
    property(shuffled, ([one, other]) => {
      expect(followThrough(caseOf(other), english)).toEqual(followThrough(caseOf(one), english));
    }),
  );
});

test("before, the market's part and what was brought add up to what came after, to the cent", () => {
  assert(
    property(anyCase, double({ min: 0.1, max: 9, noNaN: true }), (one, factor) => {
      const accounts = one.accounts.map((of) => withMoney(of, (figure) => times(figure, factor)));
      for (const { checkpoints } of followThrough(caseOf({ ...one, accounts }), english).decisions)
        for (const { figures: found } of checkpoints) {
          if (found === null) continue;
          const { firm_profit_before, firm_profit_after, market, brought } = found;
          const sum = firm_profit_before + (market?.change ?? 0) + brought;
          expect(Math.abs(sum - firm_profit_after)).toBeLessThan(market === null ? 0.016 : 0.001);
        }
    }),
  );
});

test("so much more of every sale, for all accounts alike, is the market's", () => {
  assert(
    property(anyCase, integer({ min: -50, max: 50 }), (one, percent) => {
      const accounts = one.accounts.map((of) => {
        const { profit, sales } = of.before;
        return { ...of, after: { profit: profit + (sales * percent) / 100, sales } };
      });
      const { decisions } = followThrough(caseOf({ ...one, accounts }), english);
      const compared = decisions
        .flatMap(({ checkpoints }) => checkpoints.map(({ figures: found }) => found))
        .filter((found) => found !== null && found.market !== null);
      for (const found of compared) expect(found?.brought).toBeCloseTo(0, 6);
    }),
  );
});

test("every sentence is whole in both languages", () => {
  assert(
    property(anyCase, (one) => {
      for (const language of [english, polish]) {
        const { decisions, calibration } = followThrough(caseOf(one), language);
        const sentences = decisions.flatMap(({ checkpoints, notes }) => [
          ...notes,
          ...checkpoints.flatMap((of) => [of.sentence, ...of.notes]),
        ]);
        for (const sentence of [calibration.sentence, ...sentences]) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|[{}#]/);
        }
      }
    }),
  );
});
