import type { AccountsStatement } from "../../api/accounts-statement.ts";
import { ratio } from "../../lib/ratio.ts";
import { fixed, percent } from "../text/figure-text.ts";
import { plain } from "../text/ink.ts";
import { spanBar } from "../text/span-bar.ts";
import type { Column } from "../text/table.ts";
import type { AccountRow } from "./account-rows.ts";
import { typePaint } from "./type-paint.ts";
import type { View } from "./view.ts";

type AccountColumn = Column<AccountRow>;

/** Returns the columns of the table of accounts, the least important dropped first when it is narrow. */
export function accountColumns(stated: AccountsStatement, view: View): readonly AccountColumn[] {
  const right = (
    title: string,
    importance: number,
    text: AccountColumn["text"],
  ): AccountColumn => ({
    title,
    align: "right",
    importance,
    text,
  });
  return [
    { title: "Id", align: "left", importance: 4, text: ({ id }) => id },
    {
      title: "Account",
      align: "left",
      importance: 0,
      text: ({ title }) => title,
      flex: { least: 24 },
    },
    {
      title: "Type",
      align: "left",
      importance: 0,
      text: ({ type, isRingFenced }) => `${type ?? ""}${isRingFenced ? "*" : ""}`,
      paint: ({ type }) => typePaint(type, view.ink),
    },
    right("Net sales", 0, ({ money }) => wholeText(money.net_sales)),
    right("Gross", 3, ({ money }) => wholeText(money.gross_profit)),
    right("of sales", 6, ({ economics }) => shareText(economics.gross_profit, economics.net_sales)),
    right("To serve", 2, ({ money }) => wholeText(money.cost_to_serve)),
    right("Hours", 5, ({ hours }) => wholeText(hours)),
    right("Days late", 7, ({ economics }) => dashed(economics.days_late, (days) => fixed(days, 0))),
    right("Prob./100", 8, ({ economics }) =>
      dashed(economics.problem_rate, (rate) => fixed(rate, 0)),
    ),
    {
      ...right("Net profit", 0, ({ money }) => wholeText(money.net_profit)),
      paint: ({ money }) => ((money.net_profit ?? 0) < 0 ? view.ink.loss : plain),
    },
    right("of sales", 1, ({ economics }) => shareText(economics.net_profit, economics.net_sales)),
    ...profitBars(stated, view),
  ];
}

const barsFrom = 130;

function profitBars(
  { accounts, told }: AccountsStatement,
  { width, ink }: View,
): readonly AccountColumn[] {
  if (width < barsFrom || !told.goods) return [];
  const profits = accounts.map(({ economics }) => economics.net_profit ?? 0);
  const [least, most] = [Math.min(0, ...profits), Math.max(0, ...profits)];
  return [
    {
      title: "",
      align: "left",
      importance: 9,
      flex: { least: 8, most: Math.min(40, width - barsFrom + 14) },
      text: ({ isTotal, economics }, room) => {
        const profit = economics.net_profit ?? 0;
        if (isTotal) return "";
        return spanBar({ low: Math.min(0, profit), high: Math.max(0, profit), least, most }, room);
      },
      paint: ({ economics }) => ((economics.net_profit ?? 0) < 0 ? ink.loss : ink.gain),
    },
  ];
}

function wholeText(value: number | null): string {
  return dashed(value, (known) => fixed(known, 0));
}

function shareText(part: number | null, whole: number | null): string {
  if (part === null || whole === null || whole <= 0) return "–";
  return dashed(ratio(part, whole), percent);
}

function dashed(value: number | null, text: (known: number) => string): string {
  return value === null ? "–" : text(value);
}
