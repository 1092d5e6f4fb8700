import { feelings } from "../../../src/record/record-kinds.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { FeltAccount, FeltAgainstIs } from "./felt-against-is.ts";
import { reviewWords } from "./review-words.ts";
import { feelingWords } from "./step-words.ts";
import "./gap-picture.css";

interface GapPictureProps {
  readonly felt: FeltAgainstIs;
}

/** Height of a row in the picture's own units; the rows beside it are as high. */
const row = 36;

/** The accounts as they feel on the left and as they earn on the right, a line between for each. */
export function GapPicture({ felt: { accounts, of } }: GapPictureProps) {
  const { say } = useSpeech();
  const placed = accounts.filter(({ place }) => place !== null);
  const byPlace = placed.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const byFeeling = byPlace.toSorted(
    (a, b) => feelings.indexOf(a.feels) - feelings.indexOf(b.feels),
  );
  const height = placed.length * row;
  const called = ({ name, account_id }: FeltAccount) => name ?? account_id;
  return (
    <figure className="gap-figure">
      <figcaption>{say(reviewWords.gap_picture)}</figcaption>
      <div className="gap-picture" aria-hidden="true">
        <ol>
          {byFeeling.map((account, i) => (
            <li key={account.account_id} data-gap={direction(account)}>
              <span className="gap-group">
                {byFeeling[i - 1]?.feels !== account.feels && say(feelingWords[account.feels])}
              </span>
              <span className="gap-name">{called(account)}</span>
            </li>
          ))}
        </ol>
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" style={{ height }}>
          {byFeeling.map((account, i) => (
            <line
              key={account.account_id}
              data-gap={direction(account)}
              x1="0"
              y1={(i + 0.5) * row}
              x2="100"
              y2={(byPlace.indexOf(account) + 0.5) * row}
            />
          ))}
        </svg>
        <ol>
          {byPlace.map((account) => (
            <li key={account.account_id} data-gap={direction(account)}>
              <span className="gap-place">
                {say(reviewWords.place_of, { place: account.place ?? 0, of })}
              </span>
              <span className="gap-name gap-name-again">{called(account)}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

function direction({ gap }: FeltAccount): "high" | "low" | "right" {
  if (gap === null || gap === 0) return "right";
  return gap > 0 ? "high" : "low";
}
