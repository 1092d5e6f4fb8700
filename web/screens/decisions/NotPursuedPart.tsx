import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { WireRecord } from "../../../src/api/records.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { NewNotPursued } from "./NewNotPursued.tsx";

/** Former customers and prospects that are not pursued, each with its reason. */
export function NotPursuedPart() {
  const speech = useSpeech();
  const { say } = speech;
  const desk = useChangeDesk();
  const names = useAccountNames();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: records } = useSuspenseQuery(allRecordsQuery("not_pursued"));
  const calledBy = ({ body }: WireRecord<"not_pursued">) =>
    body.account_name ?? names.called(body.account_id);
  const remove = (record: WireRecord<"not_pursued">) =>
    void desk.make({
      what: say(decisionsWords.what_pursue),
      told: say(decisionsWords.taken_off, { name: calledBy(record) }),
      writes: [{ kind: "not_pursued", id: record.id, seen: record.version, body: null }],
    });
  return (
    <>
      <p>{say(decisionsWords.not_pursued_lead)}</p>
      {records.length === 0 ? (
        <p>{say(decisionsWords.no_not_pursued)}</p>
      ) : (
        <WideTable label={say(decisionsWords.not_pursued_lead)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(decisionsWords.account_or_prospect)}</th>
                <th scope="col">{say(decisionsWords.reason)}</th>
                <th scope="col">{say(decisionsWords.competitor_short)}</th>
                <th scope="col">{say(decisionsWords.since)}</th>
                <th scope="col">{say(decisionsWords.look_again)}</th>
                <th scope="col">
                  <span className="visually-hidden">{say(decisionsWords.acts)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {records.map((record) => {
                const { account_id, reason, competitor, since, look_again_on } = record.body;
                return (
                  <tr key={record.id}>
                    <th scope="row">
                      <Link to="/accounts/$account_id" params={{ account_id }}>
                        {calledBy(record)}
                      </Link>
                    </th>
                    <td>{reason}</td>
                    <td>{competitor ?? "–"}</td>
                    <td>{speech.date(since)}</td>
                    <td>
                      {look_again_on === null ? (
                        <span className="soft">{say(decisionsWords.never)}</span>
                      ) : (
                        speech.date(look_again_on)
                      )}
                      {look_again_on !== null && look_again_on <= session.today && (
                        <strong className="look-again">
                          {" "}
                          {say(decisionsWords.look_again_now)}
                        </strong>
                      )}
                    </td>
                    <td className="row-acts">
                      <button
                        type="button"
                        disabled={desk.isBusy}
                        aria-label={say(decisionsWords.remove_of, { name: calledBy(record) })}
                        onClick={() => remove(record)}
                      >
                        {say(decisionsWords.remove)}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </WideTable>
      )}
      <NewNotPursued records={records} names={names} today={session.today} />
    </>
  );
}
