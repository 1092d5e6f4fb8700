import { expect, test } from "vitest";
import { isoOf } from "../../lib/day.ts";
import { type CaseDecision, day, decided } from "./follow-through-case.test-support.ts";
import { type CheckpointQuestion, plannedCheckpoints } from "./planned-checkpoint.ts";
import { runningDecisions } from "./running-decisions.ts";

const known = {
  today: day("2026-06-01"),
  span: { from: day("2022-01-03"), to: day("2026-06-01") },
  start: null,
};

function planned(
  decisions: readonly CaseDecision[],
  question: Partial<CheckpointQuestion> = {},
): readonly string[] {
  const [first] = runningDecisions(decisions.map(decided));
  if (first === undefined) return [];
  return plannedCheckpoints(first, { ...known, ...question }).map((one) => {
    if (one.kind === "closed") return one.state;
    if (one.kind === "untold") return one.because;
    const { from, to } = one.baseline.window;
    return `to ${isoOf(one.after.to)} beside ${isoOf(from)} to ${isoOf(to)}`;
  });
}

test("a time is held against the same months of the year before", () => {
  expect(planned([{}])).toEqual([
    "to 2025-04-01 beside 2024-01-01 to 2024-04-01",
    "to 2025-07-01 beside 2024-01-01 to 2024-07-01",
    "to 2026-01-01 beside 2024-01-01 to 2025-01-01",
  ]);
});

test("where the ledger or the account is too young for that, against the months just before", () => {
  const young = [
    "to 2025-04-01 beside 2024-10-01 to 2025-01-01",
    "to 2025-07-01 beside 2024-07-01 to 2025-01-01",
    "no_time_before",
  ];
  const span = { from: day("2024-07-09"), to: known.span.to };
  expect(planned([{}], { span })).toEqual(young);
  expect(planned([{}], { start: day("2024-07-01") })).toEqual(young);
});

test("a checkpoint is due on its day, and held once the ledger reaches it but for a quiet week", () => {
  expect(planned([{}], { today: day("2025-03-31") })[0]).toBe("not_due");
  const upTo = (to: string) => planned([{}], { span: { ...known.span, to: day(to) } })[0];
  expect(upTo("2025-03-24")).toBe("too_early");
  expect(upTo("2025-03-25")).toMatch(/^to 2025-04-01/);
  expect(planned([{}], { span: null })).toEqual(["too_early", "too_early", "too_early"]);
});

test("the checkpoint within which another decision begins is held up to that day, those after it are not", () => {
  expect(planned([{}, { id: "D2", begins_on: "2025-06-01" }])).toEqual([
    "to 2025-04-01 beside 2024-01-01 to 2024-04-01",
    "to 2025-06-01 beside 2024-01-01 to 2024-06-01",
    "superseded",
  ]);
});

test("a decision that ends on a checkpoint's day is held by that one alone", () => {
  expect(planned([{ withdrawn_on: "2025-04-01" }]).slice(1)).toEqual(["withdrawn", "withdrawn"]);
});

test("a decision that was withdrawn within a month, or before it began, is not held at all", () => {
  for (const withdrawn_on of ["2025-01-20", "2024-12-20"])
    expect(planned([{ withdrawn_on }])).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
});

test("a promise of two quarters is held for two", () => {
  const promise = { firm_profit_by_quarter: [100, 100] };
  expect(planned([{ promise }])[2]).toBe("no_promise");
});
