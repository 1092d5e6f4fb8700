import type {
  Checkpoint,
  FollowedDecision,
} from "../../../src/review/follow-through/follow-through-document.ts";
import { Money } from "../../parts/Money.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { decisionsWords, stateWords } from "./decisions-words.ts";

interface CheckpointsProps {
  readonly followed: FollowedDecision;
  readonly currency: string;
}

/** What came of a decision after 90, 180 and 365 days. */
export function Checkpoints({ followed, currency }: CheckpointsProps) {
  const { say } = useSpeech(currency);
  const notes = [
    ...new Set([...followed.notes, ...followed.checkpoints.flatMap((one) => one.notes)]),
  ];
  return (
    <div className="checkpoints">
      <ol>
        {followed.checkpoints.map((checkpoint) => (
          <OneCheckpoint key={checkpoint.days} checkpoint={checkpoint} currency={currency} />
        ))}
      </ol>
      {notes.length > 0 && (
        <details>
          <summary>{say(decisionsWords.rests_on)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface OneCheckpointProps {
  readonly checkpoint: Checkpoint;
  readonly currency: string;
}

function OneCheckpoint({ checkpoint, currency }: OneCheckpointProps) {
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
