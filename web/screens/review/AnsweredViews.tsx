import { typeWords } from "../../../src/account/type-words.ts";
import type { NamedAccount } from "../../../src/api/reviews.ts";
import { useSay } from "../../words/language-context.ts";
import type { View } from "./felt-against-is.ts";
import { reviewWords } from "./review-words.ts";
import { feelingWords } from "./step-words.ts";
import "./view-question.css";

interface AnsweredViewsProps {
  readonly accounts: readonly NamedAccount[];
  readonly viewed: ReadonlyMap<string, View>;
  readonly skipped: ReadonlySet<string>;
  readonly onChange: (account_id: string) => void;
}

/** What has been answered so far, each to be answered again. */
export function AnsweredViews({ accounts, viewed, skipped, onChange }: AnsweredViewsProps) {
  const say = useSay();
  const told = ({ feels, takes_for }: View) =>
    [say(feelingWords[feels]), takes_for === null ? null : say(typeWords[takes_for])]
      .filter((part) => part !== null)
      .join(", ");
  const shown = accounts.filter(
    ({ account_id }) => viewed.has(account_id) || skipped.has(account_id),
  );
  return (
    <section aria-labelledby="answered-title" className="answered">
      <h3 id="answered-title">{say(reviewWords.answered)}</h3>
      {shown.length === 0 && <p className="soft">{say(reviewWords.answered_none)}</p>}
      <ul>
        {shown.map(({ account_id, name }) => {
          const view = viewed.get(account_id);
          const called = name ?? account_id;
          return (
            <li key={account_id}>
              <button
                type="button"
                className="quiet"
                aria-label={say(reviewWords.change_answer, { name: called })}
                onClick={() => onChange(account_id)}
              >
                {called}
              </button>
              <span className="soft">
                {view === undefined ? say(reviewWords.skipped) : told(view)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
