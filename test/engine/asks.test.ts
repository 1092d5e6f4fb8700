import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoOf, parseDay, type Window } from "../../src/lib/day.ts";
import { freshEngine, take } from "./fresh-engine.ts";
import type { Cells } from "./ledger-rows.ts";

const window: Window = { from: dayOf(2024, 3, 1), to: dayOf(2024, 3, 8) };
const aDay = fc.integer({ min: -3, max: 9 }).map((n) => isoOf(window.from + n));

const someAsks = fc.uniqueArray(
  fc.record({
    ask_id: fc.constantFrom("9", "10", "a", "B", "Ł1", "ż"),
    account_id: fc.constantFrom("A-1", "Somebody", ""),
    employee: fc.constantFrom("E-1", ""),
    on: aDay,
    answer: fc.constantFrom("yes", "no", "pending", ""),
    answered_on: fc.oneof(aDay, fc.constant("")),
  }),
  { minLength: 1, selector: ({ ask_id }) => ask_id },
);

function expectedOf(asks: readonly Cells[]) {
  const day = (text = "") => parseDay(text) ?? Number.NaN;
  return asks
    .filter((ask) => day(ask["on"]) >= window.from && day(ask["on"]) < window.to)
    .toSorted(
      (a, b) => day(a["on"]) - day(b["on"]) || ((a["ask_id"] ?? "") < (b["ask_id"] ?? "") ? -1 : 1),
    )
    .map((ask) => ({
      ask_id: ask["ask_id"],
      account_id: ask["account_id"] || null,
      employee: ask["employee"] || null,
      on: day(ask["on"]),
      answer: ask["answer"] || "pending",
      answered_on: ask["answered_on"] ? day(ask["answered_on"]) : null,
    }));
}

test("asks are those of the window, by date, then id; no answer is pending", async () => {
  await fc.assert(
    fc.asyncProperty(someAsks, async (asks) => {
      const engine = await freshEngine();
      try {
        await take(engine, { asks });
        expect(await engine.asks(window)).toEqual(expectedOf(asks));
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
