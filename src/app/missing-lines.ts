import type { LineName } from "../account/lines.ts";
import { type Lack, untoldLines } from "../account/missing-lines.ts";
import type { Statement } from "../account/statement.ts";

/** A line that the book cannot tell, and what it lacks. */
export interface MissingLine {
  readonly line: LineName;
  /** What would have to be there, as a phrase: `no payments imported`. */
  readonly reason: string;
}

const reasons: Readonly<Record<Lack, string>> = {
  list_prices: "no list prices imported",
  touches: "no touches imported",
  payments: "no payments imported",
  due_dates: "no due dates imported",
  roles: "no roles in cost-model.toml",
  capital: "no cost of capital in cost-model.toml",
};

/** Returns the lines that are not known to be zero but not known at all, in the statement's order. */
export function missingLines(statement: Statement): readonly MissingLine[] {
  return untoldLines(statement).map(({ line, lacks }) => ({ line, reason: reasons[lacks] }));
}
