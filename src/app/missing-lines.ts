import type { MissingLine } from "../api/missing-line.ts";
import { lackPhrases } from "../account/lack-words.ts";
import { untoldLines } from "../account/missing-lines.ts";
import type { Statement } from "../account/statement.ts";

/** Returns the lines that are not known to be zero but not known at all, in the statement's order. */
export function missingLines(statement: Statement): readonly MissingLine[] {
  return untoldLines(statement).map(({ line, lacks }) => ({
    line,
    lacks,
    reason: lackPhrases[lacks].en,
  }));
}
