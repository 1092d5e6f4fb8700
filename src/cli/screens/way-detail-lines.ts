import type { AccountStatement } from "../../api/account-statement.ts";
import { type ShownWay, wayLines } from "../../decision/card/card.ts";
import type { Speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { decisionWords } from "./decision-words.ts";
import { whyTitle } from "./line-title.ts";
import type { View } from "./view.ts";
import { signed } from "./ways-table-lines.ts";

/** Returns every way in full: what it is, its year beside today's, who gains and loses, and what it supposes. */
export function wayDetailLines(
  { decision, currency }: AccountStatement,
  view: View,
  words: Speech,
): readonly string[] {
  const ways = decision?.ways ?? [];
  const keep = ways.find(({ way }) => way === "keep");
  if (keep === undefined) return [];
  return ways.flatMap((way) => detailOf({ way, keep, currency }, view, words));
}

interface Detail {
  readonly way: ShownWay;
  readonly keep: ShownWay;
  readonly currency: string;
}

function detailOf(detail: Detail, view: View, words: Speech): readonly string[] {
  const { way } = detail;
  const { width, ink } = view;
  const wrapped = (text: string) => wrapText(`• ${text}`, width, "  ");
  const head = ["", ink.bold(way.title), ...wrapText(way.sentence, width)];
  if (way.way === "keep") return head;
  return [
    ...head,
    ...yearTable(detail, view, words),
    ...changeTexts(way, words).flatMap(wrapped),
    ...(way.assumptions.length === 0 ? [] : [words.say(decisionWords.supposed)]),
    ...way.assumptions.flatMap(({ sentence }) => wrapped(sentence)),
  ];
}

interface YearRow {
  readonly title: string;
  readonly today: number;
  readonly after: number;
}

function yearTable({ way, keep, currency }: Detail, view: View, words: Speech): readonly string[] {
  const lines: readonly YearRow[] = wayLines.map((line) => ({
    title: whyTitle(line),
    today: keep.economics[line],
    after: way.economics[line],
  }));
  const hours: readonly YearRow[] = Object.keys(way.hours).map((role) => ({
    title: words.say(decisionWords.hours_of, { role: role.replaceAll("_", " ") }),
    today: keep.hours[role] ?? 0,
    after: way.hours[role] ?? 0,
  }));
  const rows = [...lines, ...hours].filter(({ today, after }) => today !== 0 || after !== 0);
  return tableLines({ columns: yearColumns(currency, view, words), rows }, view);
}

function yearColumns(currency: string, { ink }: View, words: Speech): readonly Column<YearRow>[] {
  const amount = (title: "today" | "after", importance: number): Column<YearRow> => ({
    title: words.say(decisionWords[title]),
    align: "right",
    importance,
    text: (row) => words.number(row[title]),
    paint: (row) => (row[title] < 0 ? ink.loss : plain),
  });
  return [
    {
      title: words.say(decisionWords.line, { currency }),
      align: "left",
      importance: 0,
      flex: { least: 16 },
      text: ({ title }) => title,
    },
    amount("today", 1),
    amount("after", 0),
    {
      title: words.say(decisionWords.change),
      align: "right",
      importance: 0,
      text: ({ today, after }) => signed(after - today, words),
    },
  ];
}

function changeTexts({ change, sellers }: ShownWay, words: Speech): readonly string[] {
  const list = change.firm_profit.by_quarter.map((quarter) => words.number(quarter)).join("; ");
  const paid = sellers.flatMap(({ employee_id, name, year_1, year_2 }) => {
    if (year_1 === null || year_2 === null) return [];
    const years = { year_1: signed(year_1, words), year_2: signed(year_2, words) };
    return [words.say(decisionWords.commission, { name: name ?? employee_id, ...years })];
  });
  const stranded = words.say(decisionWords.stranded, {
    amount: words.money(change.stranded_cost),
  });
  return [
    words.say(decisionWords.quarters, { list }),
    ...paid,
    ...(change.stranded_cost >= 0.5 ? [stranded] : []),
  ];
}
