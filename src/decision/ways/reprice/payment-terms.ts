import type { WayQuestion } from "../../way-out.ts";
import { lessWork } from "./less-work.ts";
import type { Repricing } from "./repricing.ts";

/** With less cost of late payment than this share of net sales there is nothing to mend. */
const leastShare = 0.002;

/** Returns terms of payment that are held to: a part of late payment ends, and with it reminders. */
export function paymentTerms({ account, terms }: WayQuestion): Repricing | null {
  const { today, late_share, reminders } = account;
  const late = today.carrying_cost * late_share;
  if (today.net_sales <= 0 || late < leastShare * today.net_sales) return null;
  const cured = terms["payment.cured"];
  const after = lessWork(today, reminders, cured * reminders.count);
  return {
    after: { ...after, carrying_cost: today.carrying_cost - late * cured },
    volume: 1,
    leaves: terms["payment.leaves"],
    terms: ["payment.cured", "payment.leaves"],
    figures: {},
  };
}
