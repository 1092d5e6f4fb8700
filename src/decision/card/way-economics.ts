import type { Firm } from "../firm.ts";
import { avoidableProfit, costToServe, grossProfit, type Year } from "../year.ts";
import type { WayEconomics } from "./card.ts";
import { toHundredths } from "./to-hundredths.ts";

/** Returns the lines of a year to the cent; contribution and net profit are sums of the lines shown. */
export function wayEconomics(year: Year, firm: Firm): WayEconomics {
  const gross_profit = toHundredths(grossProfit(year));
  const charges = toHundredths(year.charges);
  const expenses = toHundredths(year.expenses);
  const early_discounts = toHundredths(year.early_discounts);
  const bad_debt = toHundredths(year.bad_debt);
  const cost_to_serve = toHundredths(costToServe(year, firm));
  const carrying_cost = toHundredths(year.carrying_cost);
  const commission = toHundredths(year.commission);
  const fees = toHundredths(year.fees);
  const contribution = toHundredths(
    gross_profit - charges - expenses - early_discounts - bad_debt - cost_to_serve,
  );
  return {
    net_sales: toHundredths(year.net_sales),
    gross_profit,
    charges,
    expenses,
    early_discounts,
    bad_debt,
    cost_to_serve,
    contribution,
    carrying_cost,
    commission,
    fees,
    net_profit: toHundredths(contribution - carrying_cost - commission + fees),
    avoidable_profit: toHundredths(avoidableProfit(year, firm)),
  };
}
