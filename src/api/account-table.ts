import type { RingFence, StatedType, TypeLines } from "../account/account-type.ts";
import type { Told } from "../account/told.ts";
import type { MissingLine } from "./missing-line.ts";
import type { ShownWindow } from "./shown-window.ts";

/**
 * Every account of a book in a window, column by column: what a table or a map of all of them shows. One entry per account
 * in every column, the most profitable account first; null for what the book cannot tell.
 */
export interface AccountTable {
  readonly book: string;
  readonly window: ShownWindow;
  /** The window of the same length before; null where the ledger does not reach back that far. */
  readonly before: ShownWindow | null;
  readonly currency: string;
  /** The lines that types are told by. */
  readonly lines: TypeLines;
  readonly told: Told;
  readonly missing: readonly MissingLine[];
  readonly account_id: readonly string[];
  readonly name: readonly (string | null)[];
  /** Names of the owners, or ids where there is no name. */
  readonly owner: readonly (string | null)[];
  /** Whether anything happened with the account in the window, or it owes anything. */
  readonly active: readonly boolean[];
  /** Null for a prospect, and where nothing happened with the account. */
  readonly type: readonly (StatedType | null)[];
  readonly ring_fence: readonly (RingFence | null)[];
  /** Roles and charges that have a column of their own. */
  readonly roles: readonly string[];
  readonly charges: readonly string[];
  /** By the id of the column: see `accountColumns`. */
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>;
}
