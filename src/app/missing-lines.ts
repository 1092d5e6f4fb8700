import type { MissingLine } from "../api/missing-line.ts";
import { type Lack, untoldLines } from "../account/missing-lines.ts";
import type { Statement } from "../account/statement.ts";

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
