import { assert, boolean, property, record } from "fast-check";
import { expect, test } from "vitest";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sumOf } from "../lib/column.ts";
import { speech } from "../lib/speech.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
import { coverage } from "./coverage.ts";
import type { CoveragePart } from "./coverage.ts";
import type { Reader } from "./memo.ts";
import { statement } from "./statement.ts";

const anyLedger = record({ payments: boolean(), touches: boolean(), due_dates: boolean() });
const readers: readonly Reader[] = [
  sumOf,
  ...[0, 1, 2].map(
    (i): Reader =>
      (column) =>
        column[i] ?? 0,
  ),
];

test("shares add up to one and nothing could move net profit the wrong way", () => {
  assert(
    property(anyBook, anyLedger, (book, ledger) => {
      const stated = statement(tally(factsSample({ ...book, coverage: ledger })), fullModel);
      const covered = coverage(stated, speech("pl", "PLN"));
      for (const part of readers.flatMap((read) => partsOf(covered(read)))) {
        expect(part.could_lower_by).toBeGreaterThanOrEqual(0);
        expect(part.could_raise_by).toBeGreaterThanOrEqual(0);
        expect(part.sentence).not.toMatch(/NaN|Infinity|undefined|\{/);
        if (part.shares === null) continue;
        const { measured, estimated, missing } = part.shares;
        expect(Math.min(measured, estimated, missing)).toBeGreaterThanOrEqual(0);
        expect(measured + estimated + missing).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 50 },
  );
});

test("the order of the accounts does not matter to the book", () => {
  const renamed: Readonly<Record<string, string>> = { a: "z", b: "y", c: "x", d: "w", e: "v" };
  assert(
    property(anyBook, anyLedger, (book, ledger) => {
      const cells = book.cells?.map((cell) => ({
        ...cell,
        account: renamed[cell.account] ?? "",
      }));
      const [there, back] = [book.cells ?? [], cells ?? []].map((accounts) => {
        const facts = factsSample({
          from: book.from,
          to: book.to,
          cells: accounts,
          coverage: ledger,
        });
        return partsOf(coverage(statement(tally(facts), fullModel), speech("en", "USD"))(sumOf));
      });
      there?.forEach((part, i) => {
        expect(part.could_lower_by).toBeCloseTo(back?.[i]?.could_lower_by ?? NaN, 1);
        expect(part.shares?.measured ?? 0).toBeCloseTo(back?.[i]?.shares?.measured ?? 0, 9);
      });
    }),
    { numRuns: 50 },
  );
});

function partsOf(
  covered: Readonly<Record<"cost_of_goods" | "payment_dates" | "time", CoveragePart>>,
) {
  return [covered.cost_of_goods, covered.payment_dates, covered.time];
}
