import type { Day } from "../lib/day.ts";

/** That somebody of the firm had to do with an account. */
export interface Touch {
  /** `call`, `visit` and whatever else the ledger tells apart. */
  readonly kind: string;
  readonly on: Day;
}
