import type { ShownWindow } from "./shown-window.ts";
import type { ExplainedRow } from "./explanation.ts";

/** What happened with an account in a window, day by day. */
export interface AccountTimeline {
  readonly account_id: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** Touches by kind, the most frequent kind first; null in a book without touches. */
  readonly touches: readonly TouchLane[] | null;
  /** What was open on the window's first day; null in a book without payments. */
  readonly open_before: number | null;
  /** Invoices, credit notes and payments with what each adds to what is open, by date; null in a book without payments. */
  readonly balance: readonly BalanceRow[] | null;
}

export interface TouchLane {
  readonly kind: string;
  /** The dates of its touches, in order; one that happened twice on a day stands there twice. */
  readonly days: readonly string[];
}

export type BalanceRow = Pick<ExplainedRow, "table" | "record" | "on" | "amount">;
