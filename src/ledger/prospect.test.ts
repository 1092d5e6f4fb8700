import { expect, test } from "vitest";
import { dayOf } from "../lib/day.ts";
import { factsSample } from "./facts-sample.ts";
import { isProspect } from "./prospect.ts";
import { tally } from "./tally.ts";

const whole = tally(
  factsSample({
    from: "2025-01-01",
    to: "2026-01-01",
    cells: [{ account: "A", month: "2025-05", sums: { expenses: 10 } }],
  }),
);

const seen = (first_document: number | null, status: string | null) =>
  isProspect(
    {
      ...whole,
      accounts: { ...whole.accounts, first_document: [first_document], status: [status] },
    },
    0,
  );

test("an account that has bought nothing by the window's end is a prospect", () => {
  expect(seen(null, null)).toBe(true);
  expect(seen(null, "prospect")).toBe(true);
  expect(seen(null, "declined")).toBe(true);
  expect(seen(dayOf(2026, 1, 1), "customer")).toBe(false);
  expect(seen(dayOf(2026, 1, 1), null)).toBe(true);
  expect(seen(dayOf(2025, 12, 31), null)).toBe(false);
});

test("one that is said to be a customer is none, whatever the ledger has of it", () => {
  expect(seen(null, "customer")).toBe(false);
  expect(seen(null, "former")).toBe(false);
});
