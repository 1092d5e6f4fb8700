import type { AccountStatement } from "../../api/account-statement.ts";
import type { DecisionCard, ShownWay } from "../../decision/card/card.ts";
import type { Speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { type Paint, plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { decisionWords } from "./decision-words.ts";
import type { View } from "./view.ts";

export interface WaysTable {
  readonly stated: AccountStatement;
  readonly decision: DecisionCard;
}

/** Returns the ways side by side, those worth most first, and what the columns mean. */
export function waysTableLines(table: WaysTable, view: View, words: Speech): readonly string[] {
  const { decision, stated } = table;
  const legend = words.say(decisionWords.legend, {
    currency: stated.currency,
    years: decision.horizon_quarters / 4,
    valued: isValued(decision) ? "yes" : "no",
  });
  return [
    ...tableLines({ columns: columnsOf(table, view, words), rows: decision.ways }, view),
    ...wrapText(legend, view.width).map(view.ink.dim),
  ];
}

/** Where freed hours are worth nothing elsewhere, a way's worth is the firm's profit. */
function isValued({ ways }: DecisionCard): boolean {
  return ways.some(({ worth, range, change: { firm_profit } }) => {
    const profit = firm_profit.by_quarter.reduce((sum, quarter) => sum + quarter, 0);
    return range.p5 !== range.p95 && Math.abs(worth - profit) > 1;
  });
}

function columnsOf(
  { stated, decision }: WaysTable,
  view: View,
  words: Speech,
): readonly Column<ShownWay>[] {
  const { ink } = view;
  const money = moneyColumn(view, words);
  const seller = (year: "year_1" | "year_2") => (way: ShownWay) => way.sellers[0]?.[year] ?? null;
  const worth = money({ title: "worth", importance: 0, of: (way) => way.worth });
  return [
    wayColumn(decision, view, words),
    ...(isValued(decision) ? [worth] : []),
    money({ group: "firm", title: "year_1", importance: 0, of: firmIn("year_1") }),
    money({ group: "firm", title: "year_2", importance: 0, of: firmIn("year_2") }),
    rangeColumn(words),
    money({ group: "seller", title: "year_1", importance: 1, of: seller("year_1") }),
    money({ group: "seller", title: "year_2", importance: 1, of: seller("year_2") }),
    ...freedColumns(stated, words),
    {
      title: words.say(decisionWords.leaves),
      align: "right",
      importance: 2,
      text: ({ probability_of_leaving: share }) => (share === 0 ? "–" : words.share(share)),
    },
    {
      title: words.say(decisionWords.net),
      align: "right",
      importance: 4,
      text: ({ economics }) => words.number(economics.net_profit),
      paint: ({ economics }) => (economics.net_profit < 0 ? ink.loss : plain),
    },
  ];
}

function wayColumn({ advice }: DecisionCard, { ink }: View, words: Speech): Column<ShownWay> {
  const isAdvised = ({ way, variant }: ShownWay) =>
    way === advice?.way && variant === advice.variant;
  return {
    title: `  ${words.say(decisionWords.way)}`,
    align: "left",
    importance: 0,
    flex: { least: 16 },
    text: (way) => `${isAdvised(way) ? "▸" : " "} ${way.title}`,
    paint: (way) => (isAdvised(way) ? ink.bold : plain),
  };
}

function firmIn(year: "year_1" | "year_2"): (way: ShownWay) => number {
  return ({ change: { firm_profit } }) => firm_profit[year];
}

interface MoneyColumn {
  readonly group?: keyof typeof decisionWords;
  readonly title: keyof typeof decisionWords;
  readonly importance: number;
  /** Null where there is nobody whose money it could be. */
  readonly of: (way: ShownWay) => number | null;
}

/** Keeping the account changes nothing, and has a dash. */
function moneyColumn({ ink }: View, words: Speech): (column: MoneyColumn) => Column<ShownWay> {
  const paintOf = (value: number | null): Paint => ((value ?? 0) < -0.5 ? ink.loss : plain);
  return ({ group, title, importance, of }) => ({
    title: words.say(decisionWords[title]),
    ...(group !== undefined && { group: words.say(decisionWords[group]) }),
    align: "right",
    importance,
    text: (way) => signed(way.way === "keep" ? null : of(way), words),
    paint: (way) => paintOf(of(way)),
  });
}

function rangeColumn(words: Speech): Column<ShownWay> {
  return {
    title: words.say(decisionWords.range),
    align: "right",
    importance: 3,
    text: ({ range: { p5, p95 } }) =>
      p5 === p95 ? "–" : `${words.number(p5)}…${words.number(p95)}`,
  };
}

/** Selling roles are those whose hours the book's sellers work. */
function freedColumns(stated: AccountStatement, words: Speech): readonly Column<ShownWay>[] {
  const column = (title: "selling" | "other"): Column<ShownWay> => ({
    title: words.say(decisionWords[title]),
    group: words.say(decisionWords.freed),
    align: "right",
    importance: title === "selling" ? 0 : 1,
    text: ({ hours_freed, way }) => {
      const roles = stated.decision?.selling_roles ?? [];
      const own = Object.entries(hours_freed).filter(
        ([role]) => roles.includes(role) === (title === "selling"),
      );
      const sum = own.reduce((total, [, hours]) => total + hours, 0);
      return signed(way === "keep" || own.length === 0 ? null : sum, words);
    },
  });
  return [column("selling"), column("other")];
}

/** Returns a change with its sign, in whole units; a dash for none. */
export function signed(value: number | null, words: Speech): string {
  if (value === null || Math.abs(value) < 0.5) return "–";
  return `${value > 0 ? "+" : ""}${words.number(value)}`;
}
