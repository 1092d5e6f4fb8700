import type { Day } from "../lib/day.ts";

/** Something a customer or prospect was asked for, as on record. */
export interface Ask {
  readonly ask_id: string;
  readonly account_id: string | null;
  readonly employee: string | null;
  readonly on: Day;
  /** `pending` where none is on record. */
  readonly answer: "yes" | "no" | "pending";
  readonly answered_on: Day | null;
}
