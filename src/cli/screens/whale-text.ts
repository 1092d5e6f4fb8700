import type { ProfitConcentration } from "../../account/profit-concentration.ts";
import type { Economics } from "../../account/shown-figures.ts";
import type { Speech } from "../../lib/speech.ts";
import { whaleWords } from "./review-words.ts";

interface Earning {
  readonly economics: Pick<Economics, "net_profit">;
}

export interface Whale {
  /** With which anything happened. */
  readonly accounts: readonly Earning[];
  readonly whale: ProfitConcentration;
  readonly totals: Earning;
}

/** Returns the whale curve in a sentence: how much is earned, and how much of it is lost again. */
export function whaleText({ accounts, whale, totals }: Whale, speech: Speech): string {
  const all = accounts.length;
  const profits = accounts.map(({ economics }) => economics.net_profit ?? 0);
  const gained = profits.filter((profit) => profit > 0).reduce((sum, profit) => sum + profit, 0);
  const lost = gained - (totals.economics.net_profit ?? 0);
  if (gained === 0) return speech.say(whaleWords.no_gain, { lost: speech.money(lost) });
  if (whale.peak_at === all) return speech.say(whaleWords.no_loss, { all });
  const told = {
    best: whale.peak_at,
    all: speech.number(all),
    gained: speech.money(gained),
    lost: speech.money(lost),
  };
  if (whale.peak_percent === null) return speech.say(whaleWords.consumed, told);
  const peak = speech.share(whale.peak_percent / 100);
  const others = all - whale.peak_at;
  return speech.say(whaleWords.curve, { ...told, peak, others });
}
