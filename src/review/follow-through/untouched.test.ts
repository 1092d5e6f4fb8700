import { expect, test } from "vitest";
import { type CaseDecision, day, decided } from "./follow-through-case.test-support.ts";
import { runningDecisions } from "./running-decisions.ts";
import { touchedAccounts } from "./untouched.ts";

const window = { from: day("2024-07-01"), to: day("2025-07-01") };
const touched = (decision: CaseDecision) =>
  touchedAccounts(runningDecisions([decided(decision)]), window).size === 1;

test("a decision touches its account from the day on which it is taken", () => {
  expect(touched({ decided_on: "2025-06-30", begins_on: "2025-10-01" })).toBe(true);
  expect(touched({ decided_on: "2025-07-01", begins_on: "2025-10-01" })).toBe(false);
});

test("what began more than a year before the window is no change in it", () => {
  expect(touched({ decided_on: "2023-06-01", begins_on: "2023-07-03" })).toBe(true);
  expect(touched({ decided_on: "2023-06-01", begins_on: "2023-07-01" })).toBe(false); // 366 days
});

test("keeping an account as it is does not touch it", () => {
  expect(touched({ way: "keep", variant: null })).toBe(false);
});
