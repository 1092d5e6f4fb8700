import type { CardBasis } from "../decision/card/card-basis.ts";
import type { ShownWindow } from "./shown-window.ts";

/** What an account's decision card is made from, so that whoever shows it can make it again with other suppositions. */
export interface AccountBasis {
  readonly account_id: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** Employees whose commission the card may show; null for everybody's. */
  readonly purses: readonly string[] | null;
  /** Null where there is nothing to decide, as with a prospect. */
  readonly basis: CardBasis | null;
}
