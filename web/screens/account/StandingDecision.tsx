import { useSuspenseQuery } from "@tanstack/react-query";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { type SeenDecision, withdrawal } from "./decision-writes.ts";
import { decisionWords } from "./decision-words.ts";
import { promiseSentences } from "./promise-sentences.ts";

interface StandingDecisionProps {
  readonly account: AccountStatement;
  readonly seen: SeenDecision;
  readonly onChange: () => void;
  /** It is gone, and the focus with it. */
  readonly onWithdrawn: () => void;
}

/** The decision that stands, what it promised and what is still to be done. */
export function StandingDecision({ account, seen, onChange, onWithdrawn }: StandingDecisionProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const desk = useChangeDesk();
  const { decision, tasks, lock } = seen;
  if (decision === null) return null;
  const { body, changed_by } = decision;
  const people = session.book.employees;
  const successor =
    people.find((one) => one.employee_id === body.successor)?.name ?? body.successor;
  const withdraw = async () => {
    const made = await desk.make({
      what: say(decisionWords.what_withdraw),
      told: say(decisionWords.told_withdraw, { account: account.name ?? account.account_id }),
      writes: withdrawal(seen),
    });
    if (made !== null) onWithdrawn();
  };
  return (
    <section className="standing" aria-labelledby="standing-title">
      <h3 id="standing-title">
        {say(decisionWords.standing, { way: kindTitle(body.way, speech) })}
      </h3>
      <p>
        {say(decisionWords.standing_line, {
          begins: speech.date(body.begins_on),
          decided: speech.date(body.decided_on),
          by: changed_by,
        })}{" "}
        {successor !== null && say(decisionWords.standing_successor, { name: successor })}{" "}
        {lock !== null && lock.body.way === body.way && say(decisionWords.locked)}
      </p>
      {body.reason !== null && <p>{say(decisionWords.standing_reason, { reason: body.reason })}</p>}
      <div className="account-notes">
        <div>
          <h4>{say(decisionWords.promise)}</h4>
          <ul>
            {promiseSentences(body.promise, people, speech).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {tasks.length > 0 && (
          <div>
            <h4>{say(decisionWords.tasks)}</h4>
            <ul>
              {tasks.map(({ id, body: { title, due_on, done_on } }) => (
                <li key={id}>
                  {say(decisionWords.task_line, { date: speech.date(due_on), title })}
                  {done_on !== null && (
                    <span className="soft">
                      {" "}
                      ({say(decisionWords.task_done, { date: speech.date(done_on) })})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="acts">
        <button type="button" onClick={onChange}>
          {say(decisionWords.change)}
        </button>
        <button type="button" onClick={() => void withdraw()}>
          {say(decisionWords.withdraw)}
        </button>
      </div>
    </section>
  );
}
