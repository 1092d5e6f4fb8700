import type { LineName } from "../account/lines.ts";

/** A line that the book cannot tell, and what it lacks. */
export interface MissingLine {
  readonly line: LineName;
  /** What would have to be there, as a phrase: `no payments imported`. */
  readonly reason: string;
}
