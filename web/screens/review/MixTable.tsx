import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { windowText } from "../../parts/window-text.ts";
import { useSpeech } from "../../words/language-context.ts";
import { countOf, type MixThen, profitOf } from "./mix-over-time.ts";
import { reviewWords } from "./review-words.ts";

interface MixTableProps {
  readonly mixes: readonly MixThen[];
  readonly currency: string;
}

/** Smiths and Joneses window by window. */
export function MixTable({ mixes, currency }: MixTableProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const called = ({ kind, signed_on }: MixThen) => {
    if (signed_on !== null) return say(reviewWords.kind_signed, { date: speech.date(signed_on) });
    return say(kind === "now" ? reviewWords.kind_now : reviewWords.kind_before);
  };
  const counted = (head: string, type: "Smith" | "Jones"): Column<MixThen> => ({
    head,
    kind: "figure",
    cell: (mix) => speech.number(countOf(mix, type)),
  });
  const earned = (head: string, type: "Smith" | "Jones"): Column<MixThen> => ({
    head,
    kind: "figure",
    cell: (mix) => <Money amount={profitOf(mix, type)} currency={currency} />,
  });
  const columns: readonly Column<MixThen>[] = [
    { head: say(reviewWords.when), cell: called },
    { head: say(reviewWords.looks_at), cell: ({ window }) => windowText(window, speech) },
    counted(say(reviewWords.smiths), "Smith"),
    earned(say(reviewWords.smith_profit), "Smith"),
    counted(say(reviewWords.joneses), "Jones"),
    earned(say(reviewWords.jones_profit), "Jones"),
  ];
  return (
    <Table
      label={say(reviewWords.over_time_title)}
      columns={columns}
      rows={mixes}
      keyOf={({ kind, window, signed_on }) => `${kind} ${window.to} ${signed_on}`}
    />
  );
}
