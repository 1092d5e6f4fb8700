import { fixed, percent } from "../text/figure-text.ts";
import { type Paint, plain } from "../text/ink.ts";
import { spanBar } from "../text/span-bar.ts";
import { type Column, tableLines } from "../text/table.ts";
import { lineTitle } from "./line-title.ts";
import type { View } from "./view.ts";
import type { WaterfallRow } from "./waterfall.ts";

export interface WaterfallTable {
  readonly title: string;
  readonly rows: readonly WaterfallRow[];
  readonly netSales: number | null;
  /** Lines that rest on estimates. */
  readonly estimated: ReadonlySet<string>;
  readonly currency: string;
  /** Title of the column with the window before; null where there is none. */
  readonly before: string | null;
}

const room = { label: 24, amount: 13, share: 9, change: 9 };

/** Returns a stretch of the statement as bars that hang where the one before ends. */
export function waterfallLines(table: WaterfallTable, view: View): readonly string[] {
  const drawn = drawnBars(table, view);
  return tableLines({ columns: columnsOf(table, drawn, view), rows: table.rows }, view);
}

function drawnBars({ rows }: WaterfallTable, { ink }: View): Column<WaterfallRow> {
  const least = Math.min(0, ...rows.map(({ low }) => low));
  const most = Math.max(0, ...rows.map(({ high }) => high));
  return {
    title: "",
    align: "left",
    importance: 3,
    flex: { least: 10, most: 200 },
    text: ({ low, high, amount, reason }, width) =>
      amount === null ? (reason ?? "") : spanBar({ low, high, least, most }, width),
    paint: ({ kind, amount }) => {
      if (kind !== "sum") return kind === "part" ? ink.dim : ink.cost;
      return (amount ?? 0) < 0 ? ink.loss : ink.sum;
    },
  };
}

function columnsOf(
  table: WaterfallTable,
  bars: Column<WaterfallRow>,
  { ink }: View,
): readonly Column<WaterfallRow>[] {
  const right = (
    title: string,
    importance: number,
    width: number,
    text: Column<WaterfallRow>["text"],
  ) => ({
    title,
    align: "right" as const,
    importance,
    text,
    flex: { least: width, most: width },
  });
  const paint = ({ kind, amount }: WaterfallRow): Paint => {
    if (amount === null) return ink.dim;
    if (amount < 0 && kind === "sum") return ink.loss;
    return kind === "sum" ? ink.bold : kind === "part" ? ink.dim : plain;
  };
  return [
    {
      title: table.title,
      align: "left",
      importance: 0,
      text: (row) => labelOf(row, table.estimated),
      flex: { least: room.label },
      paint,
    },
    bars,
    { ...right(table.currency, 0, room.amount, amountText), paint },
    right("of sales", 1, room.share, ({ amount }) => shareText(amount, table.netSales)),
    ...(table.before === null
      ? []
      : [
          {
            ...right(table.before, 2, room.amount, ({ before }) => moneyText(before)),
            paint: () => ink.dim,
          },
          right("change", 4, room.change, ({ amount, before }) => changeText(amount, before)),
        ]),
  ];
}

function labelOf({ name, kind }: WaterfallRow, estimated: ReadonlySet<string>): string {
  const mark = estimated.has(name) ? " ~" : "";
  const title = lineTitle(name);
  if (kind === "sum") return `${title.charAt(0).toUpperCase()}${title.slice(1)}${mark}`;
  return `${kind === "piece" ? "− " : "    "}${title}${mark}`;
}

function amountText({ amount }: WaterfallRow): string {
  return amount === null ? "missing" : moneyText(amount);
}

function moneyText(value: number | null): string {
  return value === null ? "–" : fixed(value, 2);
}

function shareText(amount: number | null, netSales: number | null): string {
  if (amount === null || netSales === null || netSales <= 0) return "–";
  return percent(amount / netSales);
}

function changeText(amount: number | null, before: number | null): string {
  if (amount === null || before === null || before === 0) return "–";
  const change = (amount - before) / Math.abs(before);
  if (Math.abs(change) >= 10) return change > 0 ? "> +999%" : "< -999%";
  return `${change > 0 ? "+" : ""}${fixed(change * 100, 0)}%`;
}
