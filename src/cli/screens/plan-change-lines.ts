import { typeWords } from "../../account/type-words.ts";
import type { Speech } from "../../lib/speech.ts";
import type { PlannedChange, ShownPlan } from "../../plan/shown-plan.ts";
import { wrapText } from "../text/fit-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { planWords } from "./plan-words.ts";
import { typePaint } from "./type-paint.ts";
import type { View } from "./view.ts";

/** So many changes are read before anybody asks for all of them. */
const most = 24;

/** Returns the changes in the order in which they begin, those that bring most first. */
export function planChangeLines(
  { plan, all }: { readonly plan: ShownPlan; readonly all: boolean },
  view: View,
  words: Speech,
): readonly string[] {
  const { changes, kept, horizon_quarters: quarters } = plan;
  const kept_text = words.say(planWords.kept, { n: kept });
  if (changes.length === 0) return [kept_text];
  const shown = all ? changes : firstOfAll(changes);
  const hidden = changes.length - shown.length;
  return [
    view.ink.bold(words.say(planWords.changes)),
    ...tableLines({ columns: changeColumns(plan, view, words), rows: shown }, view),
    ...(hidden > 0 ? [view.ink.dim(words.say(planWords.more, { n: hidden }))] : []),
    ...wrapText(`${kept_text} ${words.say(planWords.over_horizon, { quarters })}`, view.width).map(
      view.ink.dim,
    ),
  ];
}

/** Some of every quarter, those that bring most. */
function firstOfAll(changes: readonly PlannedChange[]): readonly PlannedChange[] {
  const quarters = new Set(changes.map(({ quarter }) => quarter));
  const each = Math.ceil(most / quarters.size);
  return [...quarters].flatMap((quarter) =>
    changes.filter((change) => change.quarter === quarter).slice(0, each),
  );
}

function changeColumns(
  { quarters }: ShownPlan,
  { ink }: View,
  words: Speech,
): readonly Column<PlannedChange>[] {
  const money = (title: string, importance: number, of: (change: PlannedChange) => number) => ({
    title,
    align: "right" as const,
    importance,
    text: (change: PlannedChange) => signed(of(change), words),
    paint: (change: PlannedChange) => (of(change) < -0.5 ? ink.loss : plain),
  });
  return [
    {
      title: words.say(planWords.quarter),
      align: "left",
      importance: 0,
      text: ({ quarter }) => quarters[quarter - 1]?.from.slice(0, 7) ?? "",
      paint: () => ink.dim,
    },
    {
      title: words.say(planWords.account),
      align: "left",
      importance: 0,
      flex: { least: 16 },
      text: ({ name, account_id, locked }) =>
        `${name ?? account_id}${locked ? ` (${words.say(planWords.locked)})` : ""}`,
    },
    {
      title: words.say(planWords.type),
      align: "left",
      importance: 2,
      text: ({ type }) => words.say(typeWords[type]),
      paint: ({ type }) => typePaint(type, ink),
    },
    {
      title: words.say(planWords.way),
      align: "left",
      importance: 0,
      flex: { least: 18 },
      text: ({ title }) => title,
    },
    money(words.say(planWords.firm_gain), 0, ({ firm_profit }) => firm_profit),
    money(words.say(planWords.seller_gain), 0, ({ sellers_income }) => sellers_income),
    {
      title: words.say(planWords.freed),
      align: "right",
      importance: 1,
      text: ({ seller_hours_freed }) => signed(seller_hours_freed, words),
    },
    {
      title: words.say(planWords.leaves),
      align: "right",
      importance: 3,
      text: ({ probability_of_leaving }) => words.share(probability_of_leaving),
    },
  ];
}

function signed(value: number, words: Speech): string {
  return `${value > 0.5 ? "+" : ""}${words.number(value)}`;
}
