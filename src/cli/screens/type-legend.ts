import type { AccountsStatement } from "../../api/accounts-statement.ts";
import { percent } from "../text/figure-text.ts";

/** Returns the lines that types are told by, and what the asterisk says. */
export function typeLegend({ lines, accounts }: AccountsStatement): readonly string[] {
  const told = [
    lineText("margin realised", lines.margin_realised),
    lineText("service cost", lines.service_cost),
  ].filter((text) => text !== null);
  const from = lines.from === "median" ? "the book's medians" : "the cost model's lines";
  const isFenced = accounts.some(({ ring_fenced }) => ring_fenced === true);
  return [
    ...(told.length === 0 ? [] : [`Types are told by ${from}: ${told.join(", ")} of net sales.`]),
    ...(isFenced ? ["* ring-fenced: new or growing, and to be left in peace."] : []),
  ];
}

function lineText(title: string, share: number | null): string | null {
  return share === null ? null : `${title} ${percent(share)}`;
}
