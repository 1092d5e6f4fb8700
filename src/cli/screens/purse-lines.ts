import type { Speech } from "../../lib/speech.ts";
import type { PlannedSeller, ShownPlan } from "../../plan/shown-plan.ts";
import { wrapText } from "../text/fit-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { planWords } from "./plan-words.ts";
import type { View } from "./view.ts";

/** Returns every seller's commission today, under the plan, and under the plan that would suit the seller best. */
export function purseLines(plan: ShownPlan, view: View, words: Speech): readonly string[] {
  const { sellers, commission_conflict: conflict } = plan;
  if (sellers.length === 0) return [];
  const years = ["today", "year_1", "year_2"] as const;
  const columns: readonly Column<PlannedSeller>[] = [
    {
      title: words.say(planWords.seller),
      align: "left",
      importance: 0,
      flex: { least: 16 },
      text: ({ name, employee_id }) => name ?? employee_id,
    },
    ...years.map(
      (year): Column<PlannedSeller> => ({
        title: words.say(planWords[year]),
        align: "right",
        importance: 0,
        text: (seller) => words.number(seller[year]),
        paint: (seller) => (seller[year] < seller.today - 0.5 ? view.ink.loss : plain),
      }),
    ),
    {
      title: words.say(planWords.own_best),
      align: "right",
      importance: 1,
      text: ({ own_best }) => ownText(own_best, words),
    },
  ];
  const notes = [
    ...(conflict.accounts === 0
      ? []
      : [
          words.say(planWords.conflict, {
            amount: words.money(conflict.on_losses),
            n: conflict.accounts,
          }),
        ]),
    ...sellers.filter(isWorthAWord).map(({ sentence }) => sentence),
  ];
  return [
    view.ink.bold(words.say(planWords.purses)),
    ...tableLines({ columns, rows: sellers }, view),
    ...wrapText(
      words.say(planWords.own_best_told, { quarters: plan.horizon_quarters }),
      view.width,
    ).map(view.ink.dim),
    ...notes.flatMap((text) => wrapText(`• ${text}`, view.width, "  ")),
  ];
}

/** What the best plan for the seller would bring beyond this one. */
function ownText(own: PlannedSeller["own_best"], words: Speech): string {
  if (own === null) return "–";
  return `+${words.number(Math.max(0, own.income - own.planned_income))}`;
}

/** Who falls behind, and whom the commission would pay for harm. */
function isWorthAWord({ today, year_2, own_best }: PlannedSeller): boolean {
  return year_2 < today - 1 || (own_best?.firm_profit ?? 0) < 0;
}
