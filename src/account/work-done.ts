/** What an account got; a part that the book cannot tell is null. */
export interface Delivered {
  readonly orders: number;
  readonly complaints: number | null;
  readonly returns: number | null;
  /** Credit notes stand in where no touch of kind `return` is on record. */
  readonly returns_from: "touches" | "credit_notes" | null;
  /** Disputed invoices. */
  readonly disputes: number | null;
  readonly problems_per_100_orders: number | null;
  /** Share of orders that went out on time: null, as the ledger holds no promised date. */
  readonly on_time: number | null;
}

/** What was done to sell to an account; a part that the book cannot tell is null. */
export interface Sold {
  readonly asks: number | null;
  readonly yes: number | null;
  readonly visits: number | null;
  readonly meals: number | null;
  readonly proposals: number | null;
}
