import type { WireRecord } from "../../../src/api/records.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { whyWords } from "./why-words.ts";

interface DisputeToldProps {
  readonly dispute: WireRecord<"dispute">;
  readonly speech: Speech;
  readonly onWithdraw: () => void;
}

const states = {
  open: whyWords.state_open,
  accepted: whyWords.state_accepted,
  rejected: whyWords.state_rejected,
} as const;

/** One dispute: who says what the figure should be and why, and what was answered. */
export function DisputeTold({ dispute, speech, onWithdraw }: DisputeToldProps) {
  const { say } = speech;
  const { changed_by: by, changed_at, body } = dispute;
  const { state, charged, claimed, because, answer } = body;
  return (
    <div className="dispute">
      <p>
        <strong>{say(states[state])}</strong>{" "}
        {say(whyWords.dispute_line, {
          by,
          date: speech.date(changed_at.slice(0, 10)),
          charged: speech.money(charged, 2),
          claimed: claimed === null ? say(whyWords.claim_unknown) : speech.money(claimed, 2),
          because,
        })}
      </p>
      {answer !== null && <p>{say(whyWords.answer, { answer })}</p>}
      <button type="button" onClick={onWithdraw}>
        {say(whyWords.withdraw)}
      </button>
    </div>
  );
}
