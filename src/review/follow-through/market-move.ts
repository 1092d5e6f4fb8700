import type { AccountFigures } from "./window-figures.ts";
import { middleOf } from "./middle-of.ts";

/** An account's figures in two windows. */
export interface BeforeAfter {
  readonly before: AccountFigures;
  readonly after: AccountFigures;
}

/** How untouched accounts moved between two windows. */
export interface MarketMove {
  readonly accounts: number;
  /** Net sales after as a multiple of those before: of the middle account. */
  readonly growth: number;
  /** Change of the firm's profit as a share of net sales: of the middle account. */
  readonly margin: number;
  /** How far from that pace four in five of them stayed by themselves, as a share of net sales. */
  readonly chance: number;
}

/** With fewer, one account's whim would pass for the market. */
export const leastUntouched = 5;

const withinChance = 0.8;

/** Returns how accounts that bought in both windows moved; null where they are too few to tell. */
export function marketMove(accounts: readonly BeforeAfter[]): MarketMove | null {
  if (accounts.length < leastUntouched) return null;
  const growth = middleOf(accounts.map(growthOf)) ?? 1;
  const margin = middleOf(accounts.map(marginChangeOf)) ?? 0;
  const pace = { growth, margin };
  const strayed = accounts
    .map((one) => Math.abs(beyondPace(one, pace)) / (growth * one.before.net_sales))
    .toSorted((a, b) => a - b);
  const chance = strayed[Math.ceil(withinChance * strayed.length) - 1] ?? 0;
  return { accounts: accounts.length, ...pace, chance };
}

type Pace = Pick<MarketMove, "growth" | "margin">;

/** Returns what an account's profit would have come to at a pace: its sales grow, and each of them earns so much more. */
export function profitAtPace({ firm_profit, net_sales }: AccountFigures, pace: Pace): number {
  return pace.growth * (firm_profit + net_sales * pace.margin);
}

function beyondPace({ before, after }: BeforeAfter, pace: Pace): number {
  return after.firm_profit - profitAtPace(before, pace);
}

function growthOf({ before, after }: BeforeAfter): number {
  return after.net_sales / before.net_sales;
}

function marginChangeOf({ before, after }: BeforeAfter): number {
  return after.firm_profit / after.net_sales - before.firm_profit / before.net_sales;
}
