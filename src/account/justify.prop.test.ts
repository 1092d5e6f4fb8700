import { assert, constantFrom, double, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { justify, verdictOf } from "./justify.ts";
import type { Exchange } from "./justification.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
import { statement } from "./statement.ts";
import { tally } from "../ledger/tally.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { speech } from "../lib/speech.ts";

const amount = double({ min: 0.01, max: 1e9, noNaN: true });
const anyExchange = record({
  hours: amount,
  money: amount,
  net_profit: integer({ min: -1e9, max: 1e9 }),
}).map(({ hours, money, net_profit }) => exchangeOf(hours, money, net_profit));

test("the same verdict in any currency", () => {
  const scale = constantFrom(1 / 1024, 0.5, 2, 4096);
  assert(
    property(anyExchange, anyExchange, scale, (now, before, factor) => {
      expect(verdictOf(times(now, factor), times(before, factor))).toBe(verdictOf(now, before));
    }),
  );
});

test("an account that takes less than before never pays less", () => {
  assert(
    property(anyExchange, anyExchange, (now, before) => {
      const dear = { ...before, invested: { hours: 1e10, money: 1e10 } };
      expect(verdictOf(now, dear)).not.toBe("pays_less");
    }),
  );
});

test("every account has a verdict that its net profit bears out", () => {
  const speaks = speech("en", "USD");
  assert(
    property(anyBook, anyBook, (first, second) => {
      const [now, before] = [first, second].map((book) =>
        statement(tally(factsSample(book)), fullModel),
      );
      if (now === undefined || before === undefined) return;
      const justified = justify({ now, before }, speaks);
      for (const account of now.tally.accounts.id.keys()) {
        const { verdict, returned, sentence } = justified(account);
        const isLoss = verdict === "unknown" ? false : returned.net_profit < 0;
        expect(verdict === "does_not_pay").toBe(isLoss);
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|\{/);
      }
    }),
    { numRuns: 40 },
  );
});

function times({ invested, returned }: Exchange, factor: number): Exchange {
  return exchangeOf(invested.hours, invested.money * factor, returned.net_profit * factor);
}

function exchangeOf(hours: number, money: number, net_profit: number): Exchange {
  const per_unit = (net_profit + money) / money;
  return { invested: { hours, money }, returned: { gross_profit: 0, net_profit, per_unit } };
}
