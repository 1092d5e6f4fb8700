import type { DecisionCard, ShownWay } from "../decision/card/card.ts";

/** A way out on which people have agreed, and all that its records are made from. */
export interface AgreedWay {
  readonly account_id: string;
  readonly account_name: string | null;
  /** The window that the figures are of. */
  readonly window: { readonly from: string; readonly to: string };
  readonly card: Pick<DecisionCard, "ways" | "selling_roles">;
  readonly way: ShownWay;
  /** Employee id of who has the account today; null where it is nobody's. */
  readonly seller: string | null;
  /** An employee's id or the name of a partner firm; null where nobody takes it over. */
  readonly successor: string | null;
  /** What the successor is called in the tasks. */
  readonly successor_name: string | null;
  readonly decided_on: string;
  readonly begins_on: string;
  readonly reason: string | null;
  /** Whether the plan is held to it. */
  readonly is_locked: boolean;
}
