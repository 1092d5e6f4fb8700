import { type Statement, statement as statementOf } from "../../account/statement.ts";
import type { BookTyping } from "../../account/typing.ts";
import { type Parameter, parameters } from "../../costing/parameters.ts";
import { addScaled, less, scaled } from "../../lib/column.ts";
import { numbersIn, withNumbers } from "../../lib/plain-numbers.ts";
import type { AccountYear } from "../account-year.ts";
import { accountYears } from "../account-years.ts";
import type { Firm } from "../firm.ts";
import { readFirm } from "../read-firm.ts";

/** An account's year and the firm that serves it. */
export interface YearOfAccount {
  readonly firm: Firm;
  readonly account: AccountYear;
}

/** A figure of the cost model, and what one more unit of it does to the numbers of an account's year and its firm. */
export interface CostFigure {
  readonly parameter: Parameter;
  readonly slope: Float64Array;
}

/** The same of a figure that is known by its name alone. */
export interface NamedFigure extends Pick<CostFigure, "slope"> {
  readonly parameter: Pick<Parameter, "subject" | "estimate">;
}

export interface CostFiguresQuestion {
  readonly statement: Statement;
  /** Types and lines stay as they are, whatever is moved. */
  readonly typing: BookTyping;
}

/** Returns what reads one account's year, and the firm as a statement has it, after the other. */
export function yearsOfAccounts({
  statement,
  typing,
}: CostFiguresQuestion): (account: number) => YearOfAccount {
  const firm = readFirm(statement);
  const yearOf = accountYears({ statement, typing, firm });
  return (account) => ({ firm, account: yearOf(account) });
}

/**
 * Returns what tells what every figure of the cost model does to one account after the other, by stating the book once more with each moved by a
 * tenth. Years and firm are linear in all of them but for tiers of commission, where this is the slope nearby. A
 * figure that would change who counts as a seller is left out.
 */
export function costFigures(
  question: CostFiguresQuestion,
): (account: number) => readonly CostFigure[] {
  const { statement } = question;
  const baseOf = yearsOfAccounts(question);
  const figures = parameters(statement.model).map((parameter) => {
    const { likely } = parameter.estimate;
    const value = likely === 0 ? 1 : likely * 1.1;
    const moved = restated(statement, parameter.set(value));
    const yearOf = yearsOfAccounts({ ...question, statement: moved });
    return { parameter, by: value - likely, yearOf };
  });
  return (account) => {
    const base = numbersIn(baseOf(account));
    return figures.flatMap(({ parameter, by, yearOf }) => {
      const moved = numbersIn(yearOf(account));
      if (moved.length !== base.length) return [];
      return [{ parameter, slope: scaled(less(moved, base), 1 / by) }];
    });
  };
}

function restated(base: Statement, model: Statement["model"]): Statement {
  return statementOf(base.tally, model, { hour_values: null, based_on: base });
}

export interface MovedFigure {
  readonly slope: Float64Array;
  /** From its likely value. */
  readonly distance: number;
}

/** Returns an account's year and its firm with figures of the cost model moved. */
export function movedYear(
  { account, firm }: YearOfAccount,
  moved: readonly MovedFigure[],
): YearOfAccount {
  const base: YearOfAccount = { firm, account };
  const numbers = numbersIn(base);
  for (const { slope, distance } of moved) addScaled(numbers, slope, distance);
  return withNumbers(base, numbers);
}
