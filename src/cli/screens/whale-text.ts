import type { AccountsStatement } from "../../app/state-accounts.ts";
import { counted, fixed } from "../text/figure-text.ts";

/** Returns the whale curve in a sentence: how much is earned, and how much of it is lost again. */
export function whaleText({ accounts, whale, totals, currency }: AccountsStatement): string {
  const active = accounts.filter((account) => account.active).length;
  const profits = accounts.map(({ economics }) => economics.net_profit ?? 0);
  const gained = profits.filter((profit) => profit > 0).reduce((sum, profit) => sum + profit, 0);
  const best = `${counted(whale.peak_at, "account")} of ${fixed(active, 0)}`;
  const lost = gained - (totals.economics.net_profit ?? 0);
  if (whale.peak_percent === null || whale.fall_percent === null)
    return `${best} earn ${currency} ${fixed(gained, 0)}; the others lose ${fixed(lost, 0)}, which is all of it and more.`;
  if (whale.peak_at === active)
    return active === 1
      ? "The only account earns something."
      : `All ${counted(active, "account")} earn something.`;
  return `${best} earn ${currency} ${fixed(gained, 0)}, ${fixed(whale.peak_percent, 0)} % of the net profit; the other ${fixed(active - whale.peak_at, 0)} lose ${fixed(lost, 0)} of it again.`;
}
