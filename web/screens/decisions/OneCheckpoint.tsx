import type { Checkpoint } from "../../../src/review/follow-through/follow-through-document.ts";
import { Money } from "../../parts/Money.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { decisionsWords, stateWords } from "./decisions-words.ts";

interface OneCheckpointProps {
  readonly checkpoint: Checkpoint;
  readonly currency: string;
}

/** A day on which a promise is held against the ledger, and what came of it. */
export function OneCheckpoint({ checkpoint, currency }: OneCheckpointProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const { days, due_on, state, sentence, figures } = checkpoint;
  return (
    <li data-state={state}>
      <p className="checkpoint-head">
        <span>{say(decisionsWords.after_days, { n: days })}</span>
        <strong>{say(stateWords[state])}</strong>
        {state === "not_due" && (
          <span className="soft">{say(decisionsWords.due, { date: speech.date(due_on) })}</span>
        )}
      </p>
      {figures !== null && (
        <dl className="checkpoint-figures">
          <div>
            <dt>{say(decisionsWords.promised)}</dt>
            <dd>
              <Money amount={figures.promised} currency={currency} signed />
            </dd>
          </div>
          <div>
            <dt>{say(decisionsWords.in_market)}</dt>
            <dd>
              <Money amount={figures.promised_in_market} currency={currency} signed />
            </dd>
          </div>
          <div>
            <dt>{say(decisionsWords.brought)}</dt>
            <dd>
              <Money amount={figures.brought} currency={currency} signed />
            </dd>
          </div>
        </dl>
      )}
      {state !== "not_due" && <p>{sentence}</p>}
    </li>
  );
}
