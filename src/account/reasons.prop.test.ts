import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { speech } from "../lib/speech.ts";
import type { LineName } from "./lines.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
import { reasons } from "./reasons.ts";
import { monthsOfAxes } from "./sampling-error.ts";
import { type Statement, statement } from "./statement.ts";
import { bookTyping } from "./typing.ts";

const english = speech("en", "USD");

test("the reasons' figures are those of the statement", () => {
  assert(
    property(anyBook, (book) => {
      const facts = factsSample(book);
      const now = statement(tally(facts), fullModel);
      const months = monthsOfAxes(facts, fullModel);
      const { typings, lines } = bookTyping({
        now,
        before: null,
        months,
        draws: { count: 5, seed: 1 },
      });
      for (const [i, typing] of typings.entries()) {
        if (typing.margin_realised === null || typing.service_cost === null) continue;
        if (lines.margin_realised === null || lines.service_cost === null) continue;
        const told = reasons(typing, { lines, traits: [] }, english).join(" ");
        expect(told).toContain(` ${english.share(keptShare(now, i), 1)} of net sales`);
        expect(told).toContain(` ${english.share(servedShare(now, i), 1)} of net sales`);
      }
    }),
  );
});

function keptShare({ lines }: Statement, i: number): number {
  const of = (line: LineName) => lines[line][i] ?? 0;
  return (of("gross_profit") - of("early_discounts") - of("carrying_cost")) / of("net_sales");
}

function servedShare({ lines }: Statement, i: number): number {
  const of = (line: LineName) => lines[line][i] ?? 0;
  return (of("cost_to_serve") + of("charges") + of("expenses")) / of("net_sales");
}
