import type { LineName } from "../account/lines.ts";
import type { Lack } from "../account/missing-lines.ts";

/** A line that the book cannot tell, and what it lacks. */
export interface MissingLine {
  readonly line: LineName;
  /** What would have to be there. */
  readonly lacks: Lack;
  /** The same as an English phrase: `no payments imported`. */
  readonly reason: string;
}
