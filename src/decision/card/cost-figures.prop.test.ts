import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { statement as statementOf } from "../../account/statement.ts";
import { numbersIn } from "../../lib/plain-numbers.ts";
import { decidedAccounts } from "../account-years.ts";
import { anyStatedBook } from "../any-book.test-support.ts";
import { statedBook } from "../stated-book.test-support.ts";
import { type CostFiguresQuestion, costFigures, firmYears, yearMover } from "./cost-figures.ts";

const factor = double({ min: 0.1, max: 4, noNaN: true });

test("an account's year with a figure moved is that of the book stated anew", () => {
  assert(
    property(anyStatedBook, factor, (book, times) => {
      const { statement, typing } = statedBook(book);
      const [account] = decidedAccounts(statement);
      if (account === undefined) return;
      const question = { statement, typing };
      const base = yearOf(account, question);
      for (const { parameter, slope } of costFigures(question)(account)) {
        const value = parameter.estimate.likely * times;
        const anew = statementOf(statement.tally, parameter.set(value));
        const distance = value - parameter.estimate.likely;
        const moved = numbersIn(yearMover(base, [{ slope }])([[0, distance]]));
        const expected = numbersIn(yearOf(account, { ...question, statement: anew }));
        moved.forEach((number, i) => expect(apart(number, expected[i])).toBeLessThan(1e-7));
      }
    }),
    { numRuns: 60 },
  );
});

test("every figure of the cost model that is not a family's margin has its effects", () => {
  assert(
    property(anyStatedBook, (book) => {
      const { statement, typing } = statedBook(book);
      const [account] = decidedAccounts(statement);
      if (account === undefined) return;
      const { model } = statement;
      const expected =
        model.time.length +
        model.charges.length +
        Object.keys(model.roles).length +
        (model.capital === null ? 0 : 1);
      expect(costFigures({ statement, typing })(account)).toHaveLength(expected);
    }),
    { numRuns: 20 },
  );
});

function yearOf(account: number, question: CostFiguresQuestion) {
  const { firm, yearOf: yearIn } = firmYears(question);
  return { firm, account: yearIn(account) };
}

function apart(a: number, b = Number.NaN): number {
  return Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
}
