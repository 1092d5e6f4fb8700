import { breakEvenRise } from "../../break-even-price.ts";
import type { WayQuestion } from "../../way-out.ts";
import { scaledYear, type Year } from "../../year.ts";
import type { Repricing } from "./repricing.ts";

/** Nobody is asked for less than this: it would not be worth the talk. */
const leastRise = 0.005;

/**
 * Returns a rise of all prices: to where the account breaks even, or to the margin that the book's accounts
 * realise, whichever is more, but not beyond the most that is proposed at once. An account that earns money at the
 * margin of others gives no ground. Volume answers by the price elasticity, and the account may leave.
 */
export function price(question: WayQuestion): Repricing | null {
  const { account, firm, terms } = question;
  const breakEven = breakEvenRise(account, firm);
  const wanted = Math.max(breakEven ?? 0, riseToLine(question));
  const rise = Math.min(terms["price.most"], wanted);
  if (rise < leastRise) return null;
  return {
    after: repriced(account.today, rise, terms["price.elasticity"]),
    leaves: Math.min(1, terms["price.leaves"] * rise * 100),
    terms: ["price.most", "price.elasticity", "price.leaves"],
    figures: { price_rise: rise, ...(breakEven !== null && { break_even_rise: breakEven }) },
  };
}

/** `(m + p) / (1 + p) = line`, solved for p. */
function riseToLine({ account: { margin } }: WayQuestion): number {
  if (margin === null || margin.line >= 1) return 0;
  return (margin.line - margin.realised) / (1 - margin.line);
}

function repriced(today: Year, rise: number, elasticity: number): Year {
  const less = scaledYear(today, (1 + rise) ** -elasticity);
  return {
    ...less,
    net_sales: less.net_sales * (1 + rise),
    early_discounts: less.early_discounts * (1 + rise),
    carrying_cost: less.carrying_cost * (1 + rise),
  };
}
