import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";

/** The accounts that people have settled on, whatever the plan would do. */
export function LocksPart() {
  const speech = useSpeech();
  const { say } = speech;
  const names = useAccountNames();
  const desk = useChangeDesk();
  const { data: locks } = useSuspenseQuery(allRecordsQuery("lock"));
  if (locks.length === 0) return <p>{say(decisionsWords.no_locks)}</p>;
  const lift = ({ id, version, body }: WireRecord<"lock">) =>
    void desk.make({
      what: say(decisionsWords.what_lift),
      told: say(decisionsWords.lifted, { name: names.called(body.account_id) }),
      writes: [{ kind: "lock", id, seen: version, body: null }],
    });
  return (
    <>
      <p>{say(decisionsWords.locks_lead)}</p>
      <WideTable label={say(decisionsWords.locks_lead)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(decisionsWords.account)}</th>
              <th scope="col">{say(decisionsWords.locked_way)}</th>
              <th scope="col">{say(decisionsWords.reason)}</th>
              <th scope="col">{say(decisionsWords.since)}</th>
              <th scope="col">{say(decisionsWords.by)}</th>
              <th scope="col">
                <span className="visually-hidden">{say(decisionsWords.acts)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {locks.map((lock) => {
              const { account_id, way, reason } = lock.body;
              const name = names.called(account_id);
              return (
                <tr key={lock.id}>
                  <th scope="row">
                    <Link to="/accounts/$account_id" params={{ account_id }}>
                      {name}
                    </Link>
                  </th>
                  <td>{kindTitle(way, speech)}</td>
                  <td>{reason ?? "–"}</td>
                  <td>{speech.date(lock.changed_at.slice(0, 10))}</td>
                  <td>{lock.changed_by}</td>
                  <td className="row-acts">
                    <button
                      type="button"
                      disabled={desk.isBusy}
                      aria-label={say(decisionsWords.lift_of, { name })}
                      onClick={() => lift(lock)}
                    >
                      {say(decisionsWords.lift)}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
