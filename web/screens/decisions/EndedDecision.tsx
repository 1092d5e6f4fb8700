import { AccountLink } from "../../parts/AccountLink.tsx";
import type { FollowedDecision } from "../../../src/review/follow-through/follow-through-document.ts";
import { useSpeech } from "../../words/language-context.ts";
import { Checkpoints } from "./Checkpoints.tsx";
import { decisionsWords } from "./decisions-words.ts";
import "./decision-entry.css";

interface EndedDecisionProps {
  readonly followed: FollowedDecision;
  readonly currency: string;
}

/** A decision that was taken back after it had begun, with what it brought until then. */
export function EndedDecision({ followed, currency }: EndedDecisionProps) {
  const speech = useSpeech(currency);
  const { account_id, account_name, title, ended } = followed;
  return (
    <li className="decision-entry">
      <div className="decision-what">
        <h3>
          <AccountLink account_id={account_id} name={account_name} />
        </h3>
        <p className="decision-way">{title}</p>
        {ended !== null && (
          <p className="soft">
            {speech.say(
              ended.because === "withdrawn"
                ? decisionsWords.ended_withdrawn
                : decisionsWords.ended_superseded,
              { date: speech.date(ended.on) },
            )}
          </p>
        )}
      </div>
      <Checkpoints followed={followed} currency={currency} />
    </li>
  );
}
