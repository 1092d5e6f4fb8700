import { toBasisPoints, toHundredths } from "../../decision/card/to-hundredths.ts";
import { isoOf, type Window } from "../../lib/day.ts";
import { ratio } from "../../lib/ratio.ts";
import type { CheckpointFigures, HeldWindow, ShownMarket } from "./follow-through-document.ts";
import type { HeldCheckpoint } from "./hold-checkpoint.ts";
import type { HeldPlan } from "./planned-checkpoint.ts";
import { quartersUntil } from "./promised-by.ts";
import type { RunningDecision } from "./running-decisions.ts";

/** Returns a held checkpoint's figures: what was before, the market's part and what was brought add up to what came after, to the cent. */
export function shownFigures(
  held: HeldCheckpoint,
  plan: HeldPlan,
  decision: RunningDecision,
): CheckpointFigures {
  const { before, after } = held;
  const brought = toHundredths(held.brought);
  const firm_profit_before = toHundredths(before.firm_profit);
  const firm_profit_after = toHundredths(after.firm_profit);
  const { promise } = decision.body;
  const years = quartersUntil(decision.begins, plan.after.to) / 4;
  return {
    after: isoWindow(plan.after),
    before: { ...isoWindow(plan.baseline.window), kind: plan.baseline.kind },
    firm_profit_before,
    firm_profit_after,
    market: shownMarket(held, firm_profit_after - firm_profit_before - brought),
    brought,
    promised: toHundredths(held.promised),
    promised_in_market: toHundredths(held.promised_in_market),
    ratio: ratioOf(held.brought, held.promised_in_market),
    beyond_chance: held.market?.beyond_chance ?? null,
    seller_hours_freed: {
      promised: toHundredths(promise.seller_hours_freed_a_year * years),
      seen: toHundredths(before.seller_hours - after.seller_hours),
    },
    sellers_income: {
      promised: toHundredths(incomeBy(years, promise.seller_income_by_year)),
      seen: toHundredths(after.commission - before.commission),
    },
    net_sales_before: toHundredths(before.net_sales),
    net_sales_after: toHundredths(after.net_sales),
  };
}

/** Returns what came of each unit that was promised; null unless a gain was. */
export function ratioOf(brought: number, promised: number): number | null {
  const share = promised > 0 ? ratio(brought, promised) : null;
  return share === null ? null : toBasisPoints(share);
}

function isoWindow({ from, to }: Window): HeldWindow {
  return { from: isoOf(from), to: isoOf(to) };
}

function shownMarket({ market }: HeldCheckpoint, change: number): ShownMarket | null {
  if (market === null) return null;
  return {
    accounts: market.accounts,
    growth: toBasisPoints(market.growth - 1),
    margin: toBasisPoints(market.margin),
    change: toHundredths(change),
    chance: toHundredths(market.stray),
  };
}

/** No checkpoint lies beyond the first year. */
function incomeBy(
  years: number,
  incomes: RunningDecision["body"]["promise"]["seller_income_by_year"],
): number {
  return incomes.reduce((sum, { year_1 }) => sum + year_1, 0) * years;
}
