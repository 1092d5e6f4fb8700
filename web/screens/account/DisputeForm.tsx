import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { useSay } from "../../words/language-context.ts";
import { typedAmount } from "./typed-amount.ts";
import { whyWords } from "./why-words.ts";

/** What somebody says of a figure. */
export interface DisputeClaim {
  /** What it should be; null where that is not known. */
  readonly claimed: number | null;
  readonly because: string;
}

interface DisputeFormProps {
  /** The figure as it stands, in words. */
  readonly charged: string;
  readonly onSend: (claim: DisputeClaim) => void;
  readonly onCancel: () => void;
}

/** Asks what a figure should be, and why. */
export function DisputeForm({ charged, onSend, onCancel }: DisputeFormProps) {
  const say = useSay();
  const id = useId();
  const amount = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => amount.current?.focus(), []);
  const [faults, setFaults] = useState({ amount: false, reason: false });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const claimed = typedAmount(amount.current?.value ?? "");
    const because = (reason.current?.value ?? "").trim();
    const wrong = { amount: claimed === "unreadable", reason: because === "" };
    setFaults(wrong);
    if (claimed === "unreadable") return amount.current?.focus();
    if (because === "") return reason.current?.focus();
    return onSend({ claimed, because });
  };
  return (
    <form className="dispute-form" onSubmit={send} noValidate>
      <h3>{say(whyWords.dispute_title)}</h3>
      <p>{say(whyWords.charged, { amount: charged })}</p>
      <label htmlFor={`${id}-claimed`}>{say(whyWords.claimed)}</label>
      <input
        id={`${id}-claimed`}
        ref={amount}
        inputMode="decimal"
        aria-invalid={faults.amount}
        aria-describedby={faults.amount ? `${id}-claimed-fault` : undefined}
      />
      {faults.amount && (
        <p id={`${id}-claimed-fault`} className="loss">
          {say(whyWords.claimed_wrong)}
        </p>
      )}
      <label htmlFor={`${id}-because`}>{say(whyWords.because)}</label>
      <textarea
        id={`${id}-because`}
        ref={reason}
        rows={3}
        maxLength={2000}
        aria-invalid={faults.reason}
        aria-describedby={faults.reason ? `${id}-because-fault` : undefined}
      />
      {faults.reason && (
        <p id={`${id}-because-fault`} className="loss">
          {say(whyWords.because_missing)}
        </p>
      )}
      <div className="acts">
        <button type="submit" className="primary">
          {say(whyWords.send)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(whyWords.cancel)}
        </button>
      </div>
    </form>
  );
}
