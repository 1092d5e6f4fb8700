import type { ShownFigures } from "../../account/shown-figures.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import type { ReviewedAccount } from "../../review/review.ts";
import { fixed, percent } from "../text/figure-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { typePaint } from "./type-paint.ts";
import { typeText } from "./type-text.ts";
import type { View } from "./view.ts";

interface Fact {
  readonly label: string;
  /** Null for the type, which is no figure. */
  readonly of: ((account: ShownFigures) => number | null) | null;
  readonly text: (value: number) => string;
}

const whole = (value: number) => fixed(value, 0);
const line =
  (name: "net_sales" | "net_profit" | "orders" | "days_late" | "problem_rate") =>
  ({ economics }: ShownFigures) =>
    economics[name];

const facts: readonly Fact[] = [
  { label: "Type", of: null, text: whole },
  { label: "Net sales", of: line("net_sales"), text: whole },
  { label: "Discount off list", of: share("discounts", "list_sales"), text: percent },
  { label: "Gross profit of sales", of: share("gross_profit", "net_sales"), text: percent },
  { label: "Orders", of: line("orders"), text: whole },
  { label: "Problems per 100 orders", of: line("problem_rate"), text: whole },
  { label: "Hours spent", of: hoursOf, text: whole },
  {
    label: "Cost to serve of gross profit",
    of: share("cost_to_serve", "gross_profit"),
    text: percent,
  },
  { label: "Days late", of: line("days_late"), text: whole },
  { label: "Net profit", of: line("net_profit"), text: whole },
  {
    label: "Net profit per hour",
    of: ({ economics }) => economics.net_profit_per_hour,
    text: whole,
  },
];

/** Returns two accounts beside each other, fact by fact. */
export function sideBySideLines(
  [left, right]: readonly [ReviewedAccount, ReviewedAccount],
  view: View,
  speech: Speech,
): readonly string[] {
  const column = (account: ReviewedAccount): Column<Fact> => ({
    title: account.name ?? account.account_id,
    align: "right",
    importance: 0,
    text: ({ of, text }) =>
      of === null ? typeText(account.typing, speech) : textOf(of(account), text),
    paint: ({ of }) => {
      if (of === null) return typePaint(account.typing.type, view.ink);
      return (of(account) ?? 0) < 0 ? view.ink.loss : plain;
    },
    flex: { least: 12 },
  });
  const label: Column<Fact> = {
    title: "",
    align: "left",
    importance: 0,
    text: (fact) => fact.label,
  };
  return tableLines({ columns: [label, column(left), column(right)], rows: facts }, view);
}

function textOf(value: number | null, text: (value: number) => string): string {
  return value === null ? "–" : text(value);
}

type Line = "discounts" | "list_sales" | "gross_profit" | "net_sales" | "cost_to_serve";

function share(part: Line, base: Line): NonNullable<Fact["of"]> {
  return ({ economics }) => {
    const [a, b] = [economics[part], economics[base]];
    return a === null || b === null ? null : ratio(a, b);
  };
}

function hoursOf({ hours }: ShownFigures): number {
  return Object.values(hours).reduce((sum, one) => sum + one, 0);
}
