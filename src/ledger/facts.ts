import type { Day, Window } from "../lib/day.ts";

/**
 * What the ledger says, counted and summed once: per account and period, in columns.
 *
 * Money is in whole ten-thousandths of the book's currency (exact in float64 up to 9 × 10¹¹
 * units); counts are counts, minutes are minutes, and `…_days` are ten-thousandths × days.
 * Everything after is arithmetic over these columns: no second look at the ledger.
 */
export interface Facts {
  readonly window: Window;
  readonly currency: string;
  /**
   * Calendar months cut at the window's ends, ascending. Those before `window.from` (back to the
   * first of January) are there for `sales` only, so that yearly commission tiers start where they should.
   */
  readonly periods: readonly Window[];
  readonly accounts: AccountColumns;
  readonly cells: Cells;
  readonly opening: Opening;
  readonly sales: SalesCells;
  readonly coverage: LedgerCoverage;
}

/** One entry per account of the book, sorted by `id` in code-point order; null where unknown. */
export interface AccountColumns {
  readonly id: readonly string[];
  readonly name: readonly (string | null)[];
  readonly owner: readonly (string | null)[];
  readonly status: readonly (string | null)[];
  readonly key_account: readonly (boolean | null)[];
  /** What the account buys a year of what we sell, from everybody; in ten-thousandths. */
  readonly wallet: readonly (number | null)[];
  readonly since: readonly (Day | null)[];
  /** Day of the first document ever, null for an account without any. */
  readonly first_document: readonly (Day | null)[];
}

/** One row per account and period in which anything happened, sorted by account, then period. */
export interface Cells {
  /** Index into `Facts.accounts`. */
  readonly account: Int32Array;
  /** Index into `Facts.periods`. */
  readonly period: Int32Array;
  readonly sums: Readonly<Record<SumName, Float64Array>>;
  /** Net amount of lines without a cost, by product family (`""` where the family is unknown). */
  readonly uncosted_by_family: Readonly<Record<string, Float64Array>>;
  readonly expenses_by_kind: Readonly<Record<string, Float64Array>>;
  /**
   * Counts by driver name: `order`, `order.first`, `order.small`, `order.<channel>`, `line`, `invoice`,
   * `credit_note`, `return_line`, `unit`, `late_invoice`, `dunning`, `dispute`, and per kind of touch
   * `<kind>`, `<kind>.minutes`, `<kind>.quantity`.
   */
  readonly drivers: Readonly<Record<string, Float64Array>>;
  /**
   * Touches that carry no minutes of their own, by kind: these take the kind's unit minutes. Where documents are
   * counted under the same name (a touch of kind `order`), the documents that no touch has timed.
   */
  readonly untimed: Readonly<Record<string, Float64Array>>;
  /** Measured minutes of touches whose role is known, by role. */
  readonly minutes_by_role: Readonly<Record<string, Float64Array>>;
  /** Measured minutes of touches whose role is unknown, by kind. */
  readonly minutes_without_role: Readonly<Record<string, Float64Array>>;
}

/** The money sums of a cell, with what each means. */
export const sumNames = [
  /** Σ list_amount of invoices, net_amount where a line has no list price. */
  "list_sales",
  /** Σ net_amount of invoices. */
  "invoiced",
  /** −Σ net_amount of credit notes: positive. */
  "credits",
  /** Σ cost_amount over invoices and credit notes, or the product's unit cost × quantity. */
  "cogs",
  /** The part of `cogs` that came from the product's unit cost. */
  "standard_cost",
  /** Net amount (invoices and credit notes) of lines that have neither. */
  "uncosted_net",
  /** Net amount of invoice lines that name no list price. */
  "unlisted_net",
  /** Touch expenses. */
  "expenses",
  "early_discounts",
  "bad_debt",
  /** Σ gross_amount of invoices less credit notes (net where no gross is given). */
  "gross",
  /** Money received, less refunds. */
  "collected",
  /** Change of the open balance: invoices less whatever settles them. */
  "opened",
  /** Σ change × days from its date to the period's end: what the change adds to the balance-days of its own period. */
  "opened_days",
  /** Change of the balance past its due date. */
  "overdue",
  "overdue_days",
  /** Σ change of the overdue balance × the due date it belongs to (as a day number). */
  "overdue_due",
  /** Amount of invoices falling due. */
  "due",
  /** The part of `due` that was unpaid when it fell due. */
  "due_unpaid",
  /** Settled amount of invoices that have a due date. */
  "settled",
  /** Σ settled amount × (settled on − due on) in days. */
  "settled_late_days",
  /** Count of touches marked as a problem or of kind complaint or return, and of disputed invoices. */
  "problems",
  /** Count of touches started by the customer. */
  "inbound",
] as const;

export type SumName = (typeof sumNames)[number];

/** Balances at `window.from`, one entry per account. */
export interface Opening {
  readonly balance: Float64Array;
  readonly overdue: Float64Array;
  readonly overdue_due: Float64Array;
}

/** What each salesperson sold, for commissions: one row per account, salesperson and period. */
export interface SalesCells {
  readonly sellers: SellerColumns;
  readonly account: Int32Array;
  /** Index into `sellers`, −1 where the invoice names nobody. */
  readonly seller: Int32Array;
  readonly period: Int32Array;
  readonly net_sales: Float64Array;
  /** Net sales less known cost: lines without a cost, whose net amount is in `uncosted_net`, count in full. */
  readonly gross_profit: Float64Array;
  readonly uncosted_net: Float64Array;
  /** The same three by the day the money came in: each payment brings its share of its invoice. */
  readonly paid_net_sales: Float64Array;
  readonly paid_gross_profit: Float64Array;
  readonly paid_uncosted_net: Float64Array;
}

export interface SellerColumns {
  readonly id: readonly string[];
  readonly name: readonly (string | null)[];
  readonly role: readonly (string | null)[];
  /** Overrides the plan's rate. */
  readonly commission_rate: readonly (number | null)[];
}

/** Which parts of the story the ledger can tell at all. */
export interface LedgerCoverage {
  readonly payments: boolean;
  readonly touches: boolean;
  readonly due_dates: boolean;
  readonly list_prices: boolean;
  /** First and last day of any document, null for an empty ledger. */
  readonly first_day: Day | null;
  readonly last_day: Day | null;
}

/** What the facts hang on beside the ledger. */
export interface FactsTerms {
  readonly currency: string;
  /** Orders below this net amount count as `order.small`; in ten-thousandths, null for none. */
  readonly small_order_below: number | null;
}

/** What is asked of an engine. */
export interface FactsQuery extends FactsTerms {
  readonly window: Window;
}
