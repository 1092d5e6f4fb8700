import { useRef, useState } from "react";
import type { Explanation } from "../../../src/api/explanation.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { type DisputeClaim, DisputeForm } from "./DisputeForm.tsx";
import { DisputeTold } from "./DisputeTold.tsx";
import { lineTitle } from "./term-label.ts";
import { whyWords } from "./why-words.ts";
import "./disputes.css";

interface DisputesProps {
  readonly why: Explanation;
  /** Of this figure. */
  readonly disputes: readonly WireRecord<"dispute">[];
}

/** Who says that a figure is wrong, beside what is charged; and a way to say so. */
export function Disputes({ why, disputes }: DisputesProps) {
  const speech = useSpeech(why.currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const [isAsking, setIsAsking] = useState(false);
  const box = useRef<HTMLElement>(null);
  const close = () => {
    setIsAsking(false);
    box.current?.focus();
  };
  const withdraw = async ({ id, version }: WireRecord<"dispute">) => {
    const made = await desk.make({
      what: say(whyWords.what_withdraw),
      told: say(whyWords.told_withdraw),
      writes: [{ kind: "dispute", id, seen: version, body: null }],
    });
    if (made !== null) box.current?.focus();
  };
  const dispute = async (claim: DisputeClaim) => {
    const body = disputeOf(why, claim);
    const made = await desk.make({
      what: say(whyWords.what_dispute),
      told: say(whyWords.told_dispute, { line: lineTitle(why.line, speech) }),
      writes: [{ kind: "dispute", id: crypto.randomUUID(), seen: 0, body }],
    });
    if (made !== null) close();
  };
  return (
    <section ref={box} tabIndex={-1} className="disputes" aria-label={say(whyWords.disputes)}>
      {disputes.length > 0 && <h3>{say(whyWords.disputes)}</h3>}
      {disputes.map((one) => (
        <DisputeTold
          key={one.id}
          dispute={one}
          speech={speech}
          onWithdraw={() => void withdraw(one)}
        />
      ))}
      {isAsking ? (
        <DisputeForm
          charged={speech.money(why.figure, 2)}
          onSend={(claim) => void dispute(claim)}
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

function disputeOf(why: Explanation, { claimed, because }: DisputeClaim) {
  const { account_id, line, window, figure } = why;
  return {
    account_id,
    figure: line,
    window,
    charged: figure,
    claimed,
    because,
    state: "open",
    answer: null,
  } as const;
}
