import type { Speech } from "../../../src/lib/speech.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { accountWords } from "./account-words.ts";
import type { StatementRow } from "./statement-rows.ts";
import { lineTitle } from "./term-label.ts";

interface StatementLineProps {
  readonly row: StatementRow;
  /** Null where nobody disputes it. */
  readonly dispute: Pick<RecordBody<"dispute">, "claimed"> | null;
  readonly speech: Speech;
  readonly onAsk: (line: string) => void;
}

/** What a line is called; it answers why, and shows what it should be where somebody disputes it. */
export function StatementLine({ row, dispute, speech, onAsk }: StatementLineProps) {
  const { line, part, ask, amount } = row;
  return (
    <>
      <button
        type="button"
        className="plain"
        disabled={amount === null}
        aria-haspopup="dialog"
        onClick={() => onAsk(ask)}
      >
        {part === null ? lineTitle(line, speech) : part.replaceAll("_", " ")}
      </button>
      {dispute !== null && (
        <span className="claim">
          {speech.say(accountWords.dispute_mark)}
          {dispute.claimed !== null && `: ${speech.money(dispute.claimed, 2)}`}
        </span>
      )}
    </>
  );
}
