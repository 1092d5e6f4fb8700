import type { Coverage, CoveragePart } from "../../account/coverage.ts";
import type { EvidenceShares } from "../../account/evidence-shares.ts";
import type { Speech } from "../../lib/speech.ts";
import { type Column, tableLines } from "../text/table.ts";
import { coverageWords } from "./review-words.ts";
import { shareText } from "./share-text.ts";
import type { View } from "./view.ts";

const parts = ["cost_of_goods", "payment_dates", "time"] as const;

type Row = CoveragePart & { readonly name: (typeof parts)[number] };

/** Returns how much of the figures is measured, estimated and missing, in a line for each part. */
export function coverageLines(coverage: Coverage, view: View, speech: Speech): readonly string[] {
  const right = (
    word: keyof typeof coverageWords,
    importance: number,
    text: (row: Row) => string,
  ): Column<Row> => ({ title: speech.say(coverageWords[word]), align: "right", importance, text });
  const share = (of: keyof EvidenceShares) =>
    right(of, 0, ({ shares }) => (shares === null ? "–" : noneText(shares[of], speech)));
  const money = (word: "lower" | "higher", importance: number, of: (row: Row) => number) =>
    right(word, importance, (row) => (of(row) === 0 ? "–" : speech.money(of(row))));
  const columns: readonly Column<Row>[] = [
    {
      title: speech.say(coverageWords.rests_on),
      align: "left",
      importance: 0,
      text: ({ name }) => speech.say(coverageWords[name]),
    },
    share("measured"),
    share("estimated"),
    share("missing"),
    money("lower", 1, ({ could_lower_by }) => could_lower_by),
    money("higher", 2, ({ could_raise_by }) => could_raise_by),
  ];
  return tableLines({ columns, rows: parts.map((name) => ({ name, ...coverage[name] })) }, view);
}

function noneText(share: number, speech: Speech): string {
  return share === 0 ? "–" : shareText(share, speech);
}
