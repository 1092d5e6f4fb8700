import { AccountLink } from "../../parts/AccountLink.tsx";
import type { WireRecord } from "../../../src/api/records.ts";
import { recordedWayTitle } from "../../../src/decision/card/way-words.ts";
import type { FollowedDecision } from "../../../src/review/follow-through/follow-through-document.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { Checkpoints } from "./Checkpoints.tsx";
import { decisionsWords } from "./decisions-words.ts";
import { firstYear } from "./first-year.ts";
import "./decision-entry.css";

interface DecisionEntryProps {
  readonly record: WireRecord<"decision">;
  /** What the ledger shows since; null until that is known. */
  readonly followed: FollowedDecision | null;
  readonly currency: string;
}

/** A decision that stands: what it promised, and what it has brought so far. */
export function DecisionEntry({ record, followed, currency }: DecisionEntryProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const { account_id, account_name, way, variant, promise, reason } = record.body;
  const name = account_name ?? account_id;
  const hours = Math.round(promise.seller_hours_freed_a_year);
  const withdraw = () =>
    void desk.make({
      what: say(decisionsWords.what_withdraw),
      told: say(decisionsWords.withdrawn, { name }),
      writes: [{ kind: "decision", id: record.id, seen: record.version, body: null }],
    });
  return (
    <li className="decision-entry">
      <div className="decision-what">
        <h3>
          <AccountLink account_id={account_id} name={name} />
        </h3>
        <p className="decision-way">{recordedWayTitle({ kind: way, variant }, speech)}</p>
        <p className="soft">
          {say(decisionsWords.decided_line, {
            decided: speech.date(record.body.decided_on),
            begins: speech.date(record.body.begins_on),
          })}
        </p>
        {reason !== null && <blockquote>{reason}</blockquote>}
        <p>{say(decisionsWords.first_year, { money: speech.money(firstYear(promise)) })}</p>
        {hours !== 0 && (
          <p>
            {say(hours > 0 ? decisionsWords.hours_freed : decisionsWords.hours_taken, {
              hours: speech.number(Math.abs(hours)),
            })}
          </p>
        )}
        <button type="button" className="quiet" disabled={desk.isBusy} onClick={withdraw}>
          {say(decisionsWords.withdraw)}
          <span className="visually-hidden">: {name}</span>
        </button>
      </div>
      {followed !== null && <Checkpoints followed={followed} currency={currency} />}
    </li>
  );
}
