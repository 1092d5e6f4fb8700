import { type Statement, statement as statementOf } from "../../account/statement.ts";
import type { BookTyping } from "../../account/typing.ts";
import { type Parameter, parameters } from "../../costing/parameters.ts";
import { addEntries, entriesOf, less, scaled } from "../../lib/column.ts";
import { numbersIn, refiller } from "../../lib/plain-numbers.ts";
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

/** The same as plain data: what JSON keeps of it is all of it. */
export interface PlainFigure {
  readonly parameter: NamedFigure["parameter"];
  readonly slope: readonly number[];
}

export interface CostFiguresQuestion {
  readonly statement: Statement;
  /** Types and lines stay as they are, whatever is moved. */
  readonly typing: BookTyping;
}

/** The firm as a statement has it, and what reads one account's year after the other. */
export interface FirmYears {
  readonly firm: Firm;
  readonly yearOf: (account: number) => AccountYear;
}

/** Returns the firm of a statement, and what reads its accounts' years. */
export function firmYears({ statement, typing }: CostFiguresQuestion): FirmYears {
  const firm = readFirm(statement);
  return { firm, yearOf: accountYears({ statement, typing, firm }) };
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
  const base = firmYears(question);
  const firm = numbersIn(base.firm);
  const figures = parameters(statement.model).flatMap((parameter) => {
    const { likely } = parameter.estimate;
    const value = likely === 0 ? 1 : likely * 1.1;
    const by = value - likely;
    const moved = firmYears({ ...question, statement: restated(statement, parameter.set(value)) });
    const ofFirm = slopeOf({ from: firm, to: numbersIn(moved.firm), by });
    return ofFirm === null ? [] : [{ parameter, by, yearOf: moved.yearOf, ofFirm }];
  });
  return (account) => {
    const from = numbersIn(base.yearOf(account));
    return figures.flatMap(({ parameter, by, yearOf, ofFirm }) => {
      const ofAccount = slopeOf({ from, to: numbersIn(yearOf(account)), by });
      return ofAccount === null ? [] : [{ parameter, slope: joined(ofFirm, ofAccount) }];
    });
  };
}

/** Returns a figure without what JSON would lose. */
export function plainFigure({ parameter: { subject, estimate }, slope }: CostFigure): PlainFigure {
  return { parameter: { subject, estimate }, slope: Array.from(slope) };
}

interface Move {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Of the figure. */
  readonly by: number;
}

/** Returns null where there are numbers on one end that are not on the other. */
function slopeOf({ from, to, by }: Move): Float64Array | null {
  return from.length === to.length ? scaled(less(to, from), 1 / by) : null;
}

/** In the order of the numbers of a `YearOfAccount`. */
function joined(ofFirm: Float64Array, ofAccount: Float64Array): Float64Array {
  const slope = new Float64Array(ofFirm.length + ofAccount.length);
  slope.set(ofFirm);
  slope.set(ofAccount, ofFirm.length);
  return slope;
}

function restated(base: Statement, model: Statement["model"]): Statement {
  return statementOf(base.tally, model, { hour_values: null, based_on: base });
}

/** Returns what gives an account's year and its firm with figures of the cost model moved from their likely values. */
export function yearMover(
  { account, firm }: YearOfAccount,
  figures: readonly Pick<CostFigure, "slope">[],
): (distances: Iterable<readonly [figure: number, distance: number]>) => YearOfAccount {
  const base: YearOfAccount = { firm, account };
  const own = numbersIn(base);
  const refilled = refiller(base);
  const slopes = figures.map(({ slope }) => entriesOf(slope));
  return (distances) => {
    const numbers = own.slice();
    for (const [figure, distance] of distances) {
      const slope = slopes[figure];
      if (slope !== undefined) addEntries(numbers, slope, distance);
    }
    return refilled(numbers);
  };
}
