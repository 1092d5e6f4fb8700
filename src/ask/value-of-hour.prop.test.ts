import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { type SellingAccount, asksOf, sellingStatement } from "./selling-book.test-support.ts";
import { type ValueOfHour, valueOfHour } from "./value-of-hour.ts";

const window = { from: "2025-01-01", to: "2026-01-01" };
const anyAccounts = array(
  record({
    first_document: constantFrom(null, "2023-01-05", "2024-06-01", "2025-03-01", "2025-11-01"),
    net_profit: integer({ min: -50_000, max: 50_000 }),
    seller_hours: nat(300),
  }),
  { minLength: 1, maxLength: 12 },
);
const anyAsks = record({ yes: nat(30), no: nat(30), pending: nat(5) });

test("neither the order of the accounts nor that of the asks matters", () => {
  assert(
    property(anyAccounts, anyAsks, (accounts, counts) => {
      const there = valued(
        accounts.map((account, i) => ({ ...account, id: `a${i + 10}` })),
        counts,
      );
      const back = valued(
        accounts.map((account, i) => ({ ...account, id: `z${90 - i}` })),
        counts,
      );
      expect(back?.per_hour ?? 0).toBeCloseTo(there?.per_hour ?? 0, 6);
      expect(back?.told).toEqual(there?.told);
    }),
    { numRuns: 50 },
  );
});

test("ten times the money makes an hour worth ten times as much", () => {
  assert(
    property(anyAccounts, anyAsks, (accounts, counts) => {
      const named = accounts.map((account, i) => ({ ...account, id: `a${i + 10}` }));
      const rich = named.map((account) => ({ ...account, net_profit: account.net_profit * 10 }));
      expect(valued(rich, counts)?.per_hour ?? 0).toBeCloseTo(
        (valued(named, counts)?.per_hour ?? 0) * 10,
        5,
      );
    }),
    { numRuns: 50 },
  );
});

test("every part lies between its prior and what was seen", () => {
  assert(
    property(anyAccounts, anyAsks, (accounts, counts) => {
      const value = valued(
        accounts.map((account, i) => ({ ...account, id: `a${i + 10}` })),
        counts,
      );
      if (value === null) return;
      const { told, yes_rate, hours_per_ask, per_hour } = value;
      expect(per_hour).toBeGreaterThanOrEqual(0);
      expect(isBetween(yes_rate, 0.2, told.answered === 0 ? 0.2 : told.yes / told.answered)).toBe(
        true,
      );
      expect(isBetween(hours_per_ask, 6, told.timed === 0 ? 6 : told.hours / told.timed)).toBe(
        true,
      );
    }),
    { numRuns: 50 },
  );
});

function isBetween(value: number, a: number, b: number): boolean {
  return value >= Math.min(a, b) - 1e-9 && value <= Math.max(a, b) + 1e-9;
}

/** The first account without a document is the one that was asked. */
function valued(
  accounts: readonly SellingAccount[],
  counts: Readonly<Record<"yes" | "no" | "pending", number>>,
): ValueOfHour | null {
  const to = accounts.find(({ first_document }) => first_document === null)?.id ?? "nobody";
  const asks = (["yes", "no", "pending"] as const).flatMap((answer) =>
    asksOf(counts[answer], { to, on: "2025-04-01", answer }),
  );
  const statement = sellingStatement({ window, ledger_from: "2022-01-01", accounts });
  const value = valueOfHour({ statement, asks });
  expect(valueOfHour({ statement, asks: asks.toReversed() })).toEqual(value);
  return value;
}
