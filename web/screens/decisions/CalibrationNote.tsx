import type { Calibration } from "../../../src/review/follow-through/follow-through-document.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";

interface CalibrationNoteProps {
  readonly calibration: Calibration;
  readonly currency: string;
}

type HeldWay = Calibration["by_way"][number];

/** How good promises were on the whole, and by way. */
export function CalibrationNote({ calibration, currency }: CalibrationNoteProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const money = (amount: number | null) => <Money amount={amount} currency={currency} />;
  const figure = (head: string, cell: Column<HeldWay>["cell"]) =>
    ({ head, kind: "figure", cell }) as const;
  const columns: readonly Column<HeldWay>[] = [
    { head: say(decisionsWords.way), cell: ({ title }) => title },
    figure(say(decisionsWords.held), ({ held }) => speech.number(held)),
    figure(say(decisionsWords.kept), ({ kept }) => speech.number(kept)),
    figure(say(decisionsWords.promised), ({ promised }) => money(promised)),
    figure(say(decisionsWords.brought), ({ brought }) => money(brought)),
    figure(say(decisionsWords.ratio), ({ ratio }) => (ratio === null ? "–" : speech.share(ratio))),
  ];
  const label = say(decisionsWords.by_way);
  return (
    <>
      <p>{calibration.sentence}</p>
      {calibration.by_way.length > 0 && (
        <Table
          label={label}
          caption={label}
          columns={columns}
          rows={calibration.by_way}
          keyOf={({ way }) => way}
        />
      )}
    </>
  );
}
