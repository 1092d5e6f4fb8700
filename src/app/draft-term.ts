import type { TermSource } from "../api/explanation.ts";

/** A term before rounding, in ten-thousandths. */
export interface DraftTerm extends TermSource {
  readonly exact: number;
}
