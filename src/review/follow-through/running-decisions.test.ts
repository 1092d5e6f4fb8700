import { expect, test } from "vitest";
import { day, decided } from "./follow-through-case.test-support.ts";
import { runningDecisions } from "./running-decisions.ts";

const ends = (...decisions: Parameters<typeof decided>[0][]) =>
  runningDecisions(decisions.map(decided)).map(({ id, end }) => [id, end]);

test("the next decision for an account ends the one before on the day on which it begins", () => {
  expect(
    ends(
      { id: "later", begins_on: "2025-09-01" },
      { id: "other", account_id: "B", begins_on: "2025-05-01" },
      { id: "first" },
    ),
  ).toEqual([
    ["first", { on: day("2025-09-01"), because: "superseded" }],
    ["other", null],
    ["later", null],
  ]);
});

test("a decision that was taken back ends on that day, or sooner where another one took its place", () => {
  const withdrawn_on = "2025-06-15";
  expect(ends({ withdrawn_on })).toEqual([["D1", { on: day("2025-06-15"), because: "withdrawn" }]]);
  expect(ends({ withdrawn_on }, { id: "D2", begins_on: "2025-03-01" })[0]).toEqual([
    "D1",
    { on: day("2025-03-01"), because: "superseded" },
  ]);
});

test("a decision taken back before it began ends no other", () => {
  const [first] = ends({}, { id: "D2", begins_on: "2025-07-01", withdrawn_on: "2025-06-01" });
  expect(first).toEqual(["D1", null]);
});

test("of two decisions that begin on one day the one taken later holds", () => {
  expect(
    ends({ id: "new", decided_on: "2024-12-20" }, { id: "old", decided_on: "2024-12-05" }),
  ).toEqual([
    ["old", { on: day("2025-01-01"), because: "superseded" }],
    ["new", null],
  ]);
});
