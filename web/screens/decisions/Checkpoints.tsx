import type { FollowedDecision } from "../../../src/review/follow-through/follow-through-document.ts";
import { useSay } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";
import { OneCheckpoint } from "./OneCheckpoint.tsx";
import "./checkpoints.css";

interface CheckpointsProps {
  readonly followed: FollowedDecision;
  readonly currency: string;
}

/** What came of a decision after 90, 180 and 365 days. */
export function Checkpoints({ followed, currency }: CheckpointsProps) {
  const say = useSay();
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
