import type { BookTraits } from "../account/traits/read-traits.ts";
import type { ValueOfHour } from "../ask/value-of-hour.ts";
import type { Ask } from "../ledger/ask.ts";
import type { PricedPlan } from "../plan/priced-plan.ts";
import type { JudgedWindow } from "./review-rows.ts";

/** What a review is made of. */
export interface Judgement {
  readonly book: string;
  readonly now: JudgedWindow;
  /** Null where the ledger does not reach back that far. */
  readonly before: JudgedWindow | null;
  readonly traits: BookTraits;
  /** Asks on record up to the window's end. */
  readonly asks: readonly Ask[];
  /** From the asks alone, before there is a plan. */
  readonly value_of_hour: ValueOfHour | null;
  /** Null where the book cannot tell what accounts earn. */
  readonly plan: PricedPlan | null;
}
