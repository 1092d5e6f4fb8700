import { useSay } from "../../words/language-context.ts";
import type { FeltAccount, FeltAgainstIs } from "./felt-against-is.ts";
import { reviewWords } from "./review-words.ts";
import { feltWords } from "./step-words.ts";

interface MostWrongProps {
  readonly felt: FeltAgainstIs;
}

/** Which account feels most wrong, how many do, and how many were taken for what they are. */
export function MostWrong({ felt: { accounts, of } }: MostWrongProps) {
  const say = useSay();
  const placed = accounts.filter(({ gap }) => gap !== null);
  const wrong = placed.filter(({ gap }) => gap !== 0);
  const high = wrong.filter(({ gap }) => (gap ?? 0) > 0).length;
  const [most] = wrong;
  const typed = placed.filter(isTyped);
  const right = typed.filter(({ takes_for, type }) => takes_for === type).length;
  return (
    <>
      <p className="answer">
        {most === undefined
          ? say(reviewWords.none_wrong)
          : say(reviewWords.most_wrong, {
              name: most.name ?? most.account_id,
              felt: say(feltWords[most.feels]),
              place: most.place ?? 0,
              of,
            })}
      </p>
      {wrong.length > 0 && (
        <p>
          {say(reviewWords.gap_count, {
            wrong: wrong.length,
            all: placed.length,
            high,
            low: wrong.length - high,
          })}
        </p>
      )}
      {typed.length > 0 && <p>{say(reviewWords.types_right, { all: typed.length, right })}</p>}
    </>
  );
}

function isTyped({ takes_for, type }: FeltAccount): boolean {
  return takes_for !== null && type !== null && type !== "Unclear";
}
