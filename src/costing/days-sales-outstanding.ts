import { ratio } from "../lib/ratio.ts";

export interface Receivables {
  readonly receivable: number;
  readonly credit_sales: number;
  /** Days in which the credit sales were made. */
  readonly days: number;
}

/** Returns how many days of sales are owed (DSO), null without sales on credit. */
export function daysSalesOutstanding({
  receivable,
  credit_sales,
  days,
}: Receivables): number | null {
  return ratio(receivable * days, credit_sales);
}
