import { breakEvenRise } from "../../break-even-price.ts";
import { atHigherPrices, costOfPrices } from "../../higher-prices.ts";
import type { WayQuestion } from "../../way-out.ts";
import { scaledYear } from "../../year.ts";
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
  const volume = (1 + rise) ** -terms["price.elasticity"];
  return {
    after: atHigherPrices(scaledYear(account.today, volume), rise, firm),
    volume,
    leaves: Math.min(1, terms["price.leaves"] * rise * 100),
    terms: ["price.most", "price.elasticity", "price.leaves"],
    figures: { price_rise: rise, ...(breakEven !== null && { break_even_rise: breakEven }) },
  };
}

/** `(m + p (1 − w)) / (1 + p) = line`, solved for p; `w` is the share of sales that goes with prices. */
function riseToLine({ account: { margin, today }, firm }: WayQuestion): number {
  if (margin === null || today.net_sales <= 0) return 0;
  const reach = 1 - costOfPrices(today, firm) / today.net_sales - margin.line;
  return reach <= 0 ? 0 : (margin.line - margin.realised) / reach;
}
