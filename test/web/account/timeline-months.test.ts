import { expect, test } from "vitest";
import { balanceSteps } from "../../../web/screens/account/balance-steps.ts";
import { placeOf, timelineMonths } from "../../../web/screens/account/timeline-months.ts";

const timeline = {
  account_id: "A-1",
  window: { from: "2026-01-01", to: "2026-03-01" },
  currency: "USD",
  touches: [{ kind: "call", days: ["2026-01-05", "2026-01-05", "2026-02-28"] }],
  open_before: 40,
  balance: [
    { table: "invoices", record: "I-1", on: "2026-01-10", amount: 100 },
    { table: "payments", record: "P-1", on: "2026-02-03", amount: -40 },
    { table: "payments", record: "P-2", on: "2026-02-03", amount: -25 },
  ],
} as const;

test("a month has its touches, what was invoiced and paid, and what was open at its end", () => {
  expect(timelineMonths(timeline)).toEqual([
    { month: "2026-01-01", touches: [2], invoiced: 100, paid: 0, open: 140 },
    { month: "2026-02-01", touches: [1], invoiced: 0, paid: 65, open: 75 },
  ]);
});

test("in a book without payments what is open is not known", () => {
  const [january] = timelineMonths({ ...timeline, open_before: null, balance: null });
  expect(january).toMatchObject({ invoiced: null, paid: null, open: null });
});

test("a day has one step, after all that happened on it", () => {
  expect(balanceSteps(timeline)).toEqual([
    { on: "2026-01-01", open: 40 },
    { on: "2026-01-10", open: 140 },
    { on: "2026-02-03", open: 75 },
  ]);
});

test("a day's place is its share of the window", () => {
  // 59 days, of which 31 have gone by.
  expect(placeOf("2026-02-01", timeline.window)).toBeCloseTo((31 / 59) * 100, 10);
});
