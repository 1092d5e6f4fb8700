import { typeWords } from "../../account/type-words.ts";
import { roundToTotal } from "../../lib/round-to-total.ts";
import type { Speech } from "../../lib/speech.ts";
import type { Review } from "../../review/review.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { type MixRow, mixRows, mixTotal } from "./mix-rows.ts";
import { reviewWords } from "./review-words.ts";
import { partText } from "./share-text.ts";
import { typePaint } from "./type-paint.ts";
import type { View } from "./view.ts";

/** Returns what accounts of each type there are, and what share of the book they are and take. */
export function mixLines(review: Review, view: View, speech: Speech): readonly string[] {
  const total = mixTotal(review);
  const right = (
    word: keyof typeof reviewWords,
    importance: number,
    text: (row: MixRow) => string,
  ): Column<MixRow> => ({ title: speech.say(reviewWords[word]), align: "right", importance, text });
  const share = (of: "net_sales" | "gross_profit" | "hours") => (row: MixRow) =>
    partText(row[of], total[of], speech);
  const columns: readonly Column<MixRow>[] = [
    {
      title: speech.say(reviewWords.type),
      align: "left",
      importance: 0,
      text: ({ kind }) =>
        speech.say(kind === "prospects" || kind === "all" ? reviewWords[kind] : typeWords[kind]),
      paint: ({ kind }) =>
        kind === "prospects" || kind === "all" ? plain : typePaint(kind, view.ink),
    },
    right("accounts", 0, ({ accounts }) => speech.number(accounts)),
    right("change", 3, ({ change }) => changeText(change, speech)),
    right("net_sales", 2, share("net_sales")),
    right("gross_profit", 0, share("gross_profit")),
    right("hours", 0, share("hours")),
    {
      ...right("net_profit", 0, ({ net_profit }) => wholeText(net_profit, speech)),
      paint: ({ net_profit }) => ((net_profit ?? 0) < 0 ? view.ink.loss : plain),
    },
  ];
  return tableLines({ columns, rows: wholeProfits(mixRows(review)), foot: [total] }, view);
}

/** Whole units that add up to their total. */
function wholeProfits(rows: readonly MixRow[]): readonly MixRow[] {
  const whole = roundToTotal(Float64Array.from(rows, ({ net_profit }) => net_profit ?? 0));
  return rows.map((row, i) => ({
    ...row,
    net_profit: row.net_profit === null ? null : (whole[i] ?? null),
  }));
}

function changeText(change: number | null, speech: Speech): string {
  if (change === null) return "–";
  return `${change > 0 ? "+" : ""}${speech.number(change)}`;
}

function wholeText(value: number | null, speech: Speech): string {
  return value === null ? "–" : speech.number(value);
}
