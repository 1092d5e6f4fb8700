import { expect, test } from "vitest";
import { fullModel } from "../../account/book.test-support.ts";
import { byName } from "../../lib/by-name.ts";
import { less } from "../../lib/column.ts";
import { numbersIn } from "../../lib/plain-numbers.ts";
import { accountWays } from "../account-ways.ts";
import { defaultEstimates } from "../term-estimates.ts";
import type { AccountTerms } from "../terms-of.ts";
import { type TermEstimates, termNames } from "../terms.ts";
import { type CardQuestion, likelyState } from "./card-question.ts";
import { drawnWays } from "./drawn-ways.ts";
import { exampleCard } from "./ways-out-example.test-support.ts";
import { weighedWay } from "./weighed-way.ts";

const certain: TermEstimates = byName(termNames, (name) => {
  const { likely } = defaultEstimates[name];
  return { likely, low: likely, high: likely };
});

function termsWith(estimates: Partial<TermEstimates>): AccountTerms {
  return {
    estimates: { ...certain, ...estimates },
    set_by: byName(termNames, () => "default"),
  };
}

function drawn(change: Partial<CardQuestion>) {
  const question = exampleCard({ draws: { count: 200, seed: 1 }, ...change });
  const { successor, hour_values } = question;
  const likely = likelyState(question);
  const { open } = accountWays({ ...likely, successor, hour_values });
  const ways = open.map((way) => weighedWay(way, likely, question));
  return ways.map((way, i) => ({ ...way, drawn: drawnWays(question, ways)[i]?.profit }));
}

test("where everything is certain every draw brings the same", () => {
  for (const { profit, drawn: draws } of drawn({ terms: termsWith({}) }))
    for (const draw of draws ?? []) expect(draw).toBeCloseTo(profit, 8);
});

test("only ways that suppose a doubtful term are in doubt", () => {
  const terms = termsWith({ "fees.paid": { low: 0.2, likely: 0.35, high: 0.5 } });
  for (const { way, profit, drawn: draws = Float64Array.of() } of drawn({ terms })) {
    const isTouched = way.terms.includes("fees.paid");
    expect(draws.some((draw) => Math.abs(draw - profit) > 1e-6)).toBe(isTouched);
  }
});

test("prices rise by as much as is proposed now, whatever the answer to them turns out to be", () => {
  const terms = termsWith({ "price.elasticity": { low: 1, likely: 1.76, high: 2.62 } });
  const price = drawn({ terms }).find(({ way }) => way.variant === "price");
  // Break-even does not hang on the elasticity; volume kept does, from 1.0181^−1 = 0.982 to 1.0181^−2.62 = 0.954.
  const draws = price?.drawn ?? Float64Array.of();
  const atVolume = (elasticity: number) => {
    const question = exampleCard({
      terms: termsWith({
        "price.elasticity": { low: elasticity, likely: elasticity, high: elasticity },
      }),
    });
    const state = likelyState(question);
    const { open } = accountWays({ ...state, ...question, terms: state.terms });
    const way = open.find(({ variant }) => variant === "price");
    return way === undefined ? Number.NaN : weighedWay(way, state, question).profit;
  };
  const ends = [atVolume(1), atVolume(2.62)].toSorted((a, b) => a - b);
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(ends[0] ?? Infinity);
  expect(Math.max(...draws)).toBeLessThanOrEqual(ends[1] ?? -Infinity);
});

test("a dearer year does not make prices rise by more than is proposed now", () => {
  const estimates = {
    "price.elasticity": { low: 0, likely: 0, high: 0 },
    "price.leaves": { low: 0, likely: 0, high: 0 },
  };
  const { account, firm } = exampleCard();
  const dearer = { ...account, today: { ...account.today, bad_debt: account.today.bad_debt + 1 } };
  const slope = less(numbersIn({ firm, account: dearer }), numbersIn({ firm, account }));
  const estimate = { low: 0, likely: 1000, high: 3000 };
  const subject = { kind: "charge", name: "bad debt", per: "order" } as const;
  const parameter = { subject, estimate, set: () => fullModel };
  const ways = drawn({ terms: termsWith(estimates), cost_figures: [{ parameter, slope }] });
  const price = ways.find(({ way }) => way.variant === "price");
  // Nobody buys less and nobody leaves, so that the same rise brings the same whatever is written off.
  for (const draw of price?.drawn ?? [Number.NaN]) expect(draw).toBeCloseTo(price?.profit ?? 0, 6);
});
