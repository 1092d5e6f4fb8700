import type { Speech } from "../../lib/speech.ts";
import type { FrontierPoint, ShownPlan } from "../../plan/shown-plan.ts";
import { type Column, tableLines } from "../text/table.ts";
import { planWords } from "./plan-words.ts";
import type { View } from "./view.ts";

/** Returns the plans between the firm's best and the sellers' best; nothing where they were not asked for. */
export function frontierLines(
  { frontier }: ShownPlan,
  view: View,
  words: Speech,
): readonly string[] {
  if (frontier === null) return [];
  const right = (
    word: "firm_gain" | "seller_gain" | "count",
    of: (point: FrontierPoint) => number,
  ): Column<FrontierPoint> => ({
    title: words.say(planWords[word]),
    align: "right",
    importance: 0,
    text: (point) => words.number(of(point)),
  });
  const columns = [
    right("firm_gain", ({ firm_profit }) => firm_profit),
    right("seller_gain", ({ sellers_income }) => sellers_income),
    right("count", ({ changes }) => changes),
  ];
  return [
    "",
    view.ink.bold(words.say(planWords.frontier)),
    ...tableLines({ columns, rows: frontier }, view),
  ];
}
