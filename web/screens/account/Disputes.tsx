import { useRef, useState } from "react";
import type { Explanation } from "../../../src/api/explanation.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { DisputeForm } from "./DisputeForm.tsx";
import { lineTitle } from "./term-label.ts";
import { whyWords } from "./why-words.ts";

interface DisputesProps {
  readonly why: Explanation;
  /** Of this figure. */
  readonly disputes: readonly WireRecord<"dispute">[];
}

const states = {
  open: whyWords.state_open,
  accepted: whyWords.state_accepted,
  rejected: whyWords.state_rejected,
} as const;

/** Who says that a figure is wrong, beside what is charged; and a way to say so. */
export function Disputes({ why, disputes }: DisputesProps) {
  const speech = useSpeech(why.currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const [isAsking, setIsAsking] = useState(false);
  const box = useRef<HTMLElement>(null);
  const withdraw = async ({ id, version }: WireRecord<"dispute">) => {
    const made = await desk.make({
      what: say(whyWords.what_withdraw),
      told: say(whyWords.told_withdraw),
      writes: [{ kind: "dispute", id, seen: version, body: null }],
    });
    if (made !== null) box.current?.focus();
  };
  const dispute = async ({ claimed, because }: { claimed: number | null; because: string }) => {
    const { account_id, line, window, figure } = why;
    const made = await desk.make({
      what: say(whyWords.what_dispute),
      told: say(whyWords.told_dispute, { line: lineTitle(line, speech) }),
      writes: [
        {
          kind: "dispute",
          id: crypto.randomUUID(),
          seen: 0,
          body: {
            account_id,
            figure: line,
            window,
            charged: figure,
            claimed,
            because,
            state: "open",
            answer: null,
          },
        },
      ],
    });
    if (made !== null) close();
  };
  const close = () => {
    setIsAsking(false);
    box.current?.focus();
  };
  return (
    <section ref={box} tabIndex={-1} className="disputes" aria-label={say(whyWords.disputes)}>
      {disputes.length > 0 && <h3>{say(whyWords.disputes)}</h3>}
      {disputes.map((one) => (
        <div key={one.id} className="dispute">
          <p>
            <strong>{say(states[one.body.state])}</strong>{" "}
            {say(whyWords.dispute_line, {
              by: one.changed_by,
              date: speech.date(one.changed_at.slice(0, 10)),
              charged: speech.money(one.body.charged, 2),
              claimed:
                one.body.claimed === null
                  ? say(whyWords.claim_unknown)
                  : speech.money(one.body.claimed, 2),
              because: one.body.because,
            })}
          </p>
          {one.body.answer !== null && <p>{say(whyWords.answer, { answer: one.body.answer })}</p>}
          <button type="button" onClick={() => void withdraw(one)}>
            {say(whyWords.withdraw)}
          </button>
        </div>
      ))}
      {isAsking ? (
        <DisputeForm
          charged={speech.money(why.figure, 2)}
          onSend={(sent) => void dispute(sent)}
          onCancel={close}
        />
      ) : (
        <button type="button" onClick={() => setIsAsking(true)}>
          {say(whyWords.dispute)}
        </button>
      )}
    </section>
  );
}
