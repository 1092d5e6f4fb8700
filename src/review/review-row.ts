import type { StatedType } from "../account/account-type.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";

/** One account in one window, as the questions look at it. Money in currency units. */
export interface ReviewRow {
  readonly account_id: string;
  readonly name: string | null;
  /** Null for a prospect. */
  readonly type: StatedType | null;
  readonly ring_fenced: boolean;
  /** Whether its margin realised stands below the line; null where that is not known. */
  readonly low_margin: boolean | null;
  /** Not yet a customer: no document up to the window's end. */
  readonly prospect: boolean;
  /** First document within the window, where the ledger can tell a new customer from an older one. */
  readonly won: boolean;
  readonly net_sales: number;
  readonly gross_profit: number;
  /** Cost to serve, charges and expenses. */
  readonly service: number;
  /** Early discounts, bad debt and carrying cost: what the way it pays costs. */
  readonly payment_cost: number;
  readonly net_profit: number;
  readonly hours: number;
  readonly seller_hours: number;
  /** What its sellers' hours would earn elsewhere; null where that is not known. */
  readonly opportunity_cost: number | null;
  readonly problems: number;
  readonly complaints: number;
}

/** A book in two windows, and what both can tell. */
export interface ReviewRows {
  readonly now: readonly ReviewRow[];
  /** Null where the ledger does not reach back that far. */
  readonly before: readonly ReviewRow[] | null;
  readonly knows: Knowledge;
  /** What the window before can tell; null where there is none. */
  readonly knew: Knowledge | null;
}

/** What a window of a book can tell. */
export interface Knowledge {
  readonly touches: boolean;
  /** Whether any account with a name has net sales. */
  readonly sales: boolean;
  /** Whether enough goods have a cost for gross and net profit to be figures. */
  readonly goods: boolean;
  /** Whether anything tells what the way accounts pay costs. */
  readonly payments: boolean;
  /** Whether service has a price at all. */
  readonly service: boolean;
  readonly time: boolean;
  /** Whether enough accounts have a type for shares of Smiths and Joneses to say anything. */
  readonly types: boolean;
  /** Whether a first document can tell a new customer from an older one. */
  readonly starts: boolean;
}

/** Returns the sum of a figure over rows, to the cent or the hundredth of an hour. */
export function sumOver(rows: readonly ReviewRow[], figure: (row: ReviewRow) => number): number {
  return roundHalfAway(rows.reduce((sum, row) => sum + figure(row), 0) * 100) / 100;
}

/** Returns the rows of a type; prospects, who bought nothing yet, have none. */
export function ofType(rows: readonly ReviewRow[], type: StatedType): readonly ReviewRow[] {
  return rows.filter((row) => row.type === type);
}

/** Returns what part of the whole a figure of `part` is; null where the whole is not above zero. */
export function shareOf(
  part: readonly ReviewRow[],
  whole: readonly ReviewRow[],
  figure: (row: ReviewRow) => number,
): number | null {
  const total = sumOver(whole, figure);
  return total > 0 ? sumOver(part, figure) / total : null;
}
