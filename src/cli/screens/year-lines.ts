import type { Speech } from "../../lib/speech.ts";
import type { ShownPlan } from "../../plan/shown-plan.ts";
import { type Column, tableLines } from "../text/table.ts";
import { planWords } from "./plan-words.ts";
import type { View } from "./view.ts";

interface YearRow {
  readonly title: string;
  readonly today: number;
  readonly year_1: number;
  readonly year_2: number;
}

/** Returns the firm's profit and the sellers' commission today and in both years. */
export function yearLines(plan: ShownPlan, view: View, words: Speech): readonly string[] {
  const { firm, sellers, currency } = plan;
  const sum = (year: "today" | "year_1" | "year_2") =>
    sellers.reduce((total, seller) => total + seller[year], 0);
  const column = (year: "today" | "year_1" | "year_2"): Column<YearRow> => ({
    title: words.say(planWords[year]),
    align: "right",
    importance: 0,
    text: (row) => words.number(row[year]),
    paint: (row) =>
      year !== "today" && row[year] > row.today + 0.5 ? view.ink.gain : view.ink.sum,
  });
  const columns: readonly Column<YearRow>[] = [
    {
      title: words.say(planWords.a_year, { currency }),
      align: "left",
      importance: 0,
      text: ({ title }) => title,
    },
    column("today"),
    column("year_1"),
    column("year_2"),
  ];
  const rows: readonly YearRow[] = [
    { title: words.say(planWords.firm), ...firm },
    {
      title: words.say(planWords.sellers),
      today: sum("today"),
      year_1: sum("year_1"),
      year_2: sum("year_2"),
    },
  ];
  return tableLines({ columns, rows }, view);
}
