import type { StatedAccount } from "../../app/state-accounts.ts";
import { fixed } from "../text/figure-text.ts";
import { lineTitle } from "./line-title.ts";

const most = 3;

/** Returns what takes most of an account's gross profit, as far as it fits: `outside sales 30 %, commission 8 %`. */
export function eatersText(account: StatedAccount, width: number): string {
  const gross = account.economics.gross_profit ?? 0;
  const costs = costsOf(account)
    .filter(([, amount]) => amount > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most);
  const shown = (amount: number) =>
    gross > 0 ? `${fixed((amount / gross) * 100, 0)} %` : fixed(amount, 0);
  const texts = costs.map(([name, amount]) => `${lineTitle(name)} ${shown(amount)}`);
  const fitting = texts.filter((_, i) => texts.slice(0, i + 1).join(", ").length <= width);
  return fitting.join(", ");
}

function costsOf({
  economics,
  cost_to_serve_by_role,
  charges_by_name,
}: StatedAccount): readonly (readonly [string, number])[] {
  const lines = ["expenses", "early_discounts", "bad_debt", "carrying_cost", "commission"] as const;
  return [
    ...Object.entries(cost_to_serve_by_role),
    ...Object.entries(charges_by_name),
    ...lines.map((line) => [line, economics[line] ?? 0] as const),
  ];
}
