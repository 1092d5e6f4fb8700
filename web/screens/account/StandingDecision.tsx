import { useSuspenseQuery } from "@tanstack/react-query";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { type SeenDecision, withdrawal } from "../../parts/decision-writes.ts";
import { decisionWords } from "./decision-words.ts";
import { promiseSentences } from "./promise-sentences.ts";
import { wayKey } from "./way-key.ts";

interface StandingDecisionProps {
  readonly account: AccountStatement;
  readonly seen: SeenDecision;
  /** Called with the way that was decided on. */
  readonly onChange: (way: string) => void;
  /** It is gone, and the focus with it. */
  readonly onWithdrawn: () => void;
}

/** The decision that stands, what it promised and what is still to be done. */
export function StandingDecision({ account, seen, onChange, onWithdrawn }: StandingDecisionProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const { decision, tasks } = seen;
  const way = decision === null ? null : kindTitle(decision.body.way, speech);
  const withdraw = async () => {
    const made = await desk.make({
      what: say(decisionWords.what_withdraw),
      told: say(decisionWords.told_withdraw, { account: account.name ?? account.account_id }),
      writes: withdrawal(seen),
    });
    if (made !== null) onWithdrawn();
  };
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {way !== null && say(decisionWords.standing, { way })}
      </p>
      {decision !== null && way !== null && (
        <section className="standing" aria-labelledby="standing-title">
          <h3 id="standing-title">{say(decisionWords.standing, { way })}</h3>
          <Terms decision={decision} lock={seen.lock} speech={speech} />
          <div className="account-notes">
            <Promised decision={decision} speech={speech} />
            {tasks.length > 0 && <ToDo tasks={tasks} speech={speech} />}
          </div>
          <div className="acts">
            <button type="button" onClick={() => onChange(wayKey(decision.body))}>
              {say(decisionWords.change)}
            </button>
            <button type="button" onClick={() => void withdraw()}>
              {say(decisionWords.withdraw)}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

interface PartProps {
  readonly decision: WireRecord<"decision">;
  readonly speech: Speech;
}

function Terms({ decision, lock, speech }: PartProps & Pick<SeenDecision, "lock">) {
  const { say } = speech;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { body, changed_by } = decision;
  const taker = session.book.employees.find((one) => one.employee_id === body.successor);
  const successor = taker?.name ?? body.successor;
  return (
    <>
      <p>
        {say(decisionWords.standing_line, {
          begins: speech.date(body.begins_on),
          decided: speech.date(body.decided_on),
          by: changed_by,
        })}{" "}
        {successor !== null && say(decisionWords.standing_successor, { name: successor })}{" "}
        {lock?.body.way === body.way && say(decisionWords.locked)}
      </p>
      {body.reason !== null && <p>{say(decisionWords.standing_reason, { reason: body.reason })}</p>}
    </>
  );
}

function Promised({ decision, speech }: PartProps) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <div>
      <h4>{speech.say(decisionWords.promise)}</h4>
      <ul>
        {promiseSentences(decision.body.promise, session.book.employees, speech).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function ToDo({ tasks, speech }: Pick<SeenDecision, "tasks"> & Pick<PartProps, "speech">) {
  const { say } = speech;
  return (
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
  );
}
