import type { WireRecord } from "../../../src/api/records.ts";
import { Money } from "../../parts/Money.tsx";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";

type AskRecord = WireRecord<"ask">;

interface AskTableProps {
  readonly asks: readonly AskRecord[];
  readonly names: AccountNames;
  readonly today: string;
  readonly currency: string;
}

/** Asks, the latest first; those without an answer can be given one. */
export function AskTable({ asks, names, today, currency }: AskTableProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const latest = asks.toSorted((a, b) => b.body.on.localeCompare(a.body.on));
  const answerWith = ({ id, version, body }: AskRecord, answer: "yes" | "no") =>
    void desk.make({
      what: say(decisionsWords.what_answer),
      told: say(decisionsWords.answered),
      writes: [{ kind: "ask", id, seen: version, body: { ...body, answer, answered_on: today } }],
    });
  return (
    <WideTable label={say(decisionsWords.asks_lead)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(decisionsWords.asked_on)}</th>
            <th scope="col">{say(decisionsWords.account)}</th>
            <th scope="col">{say(decisionsWords.person)}</th>
            <th scope="col">{say(decisionsWords.about)}</th>
            <th scope="col" className="figure">
              {say(decisionsWords.size)}
            </th>
            <th scope="col">{say(decisionsWords.answer)}</th>
          </tr>
        </thead>
        <tbody>
          {latest.map((ask) => {
            const { on, account_id, person, about, size, answer } = ask.body;
            const told = about ?? person ?? on;
            return (
              <tr key={ask.id}>
                <th scope="row">{speech.date(on)}</th>
                <td>{account_id === null ? "–" : names.called(account_id)}</td>
                <td>{person ?? "–"}</td>
                <td>{about ?? "–"}</td>
                <td className="figure">
                  <Money amount={size} currency={currency} />
                </td>
                <td className="row-acts">
                  {answer === "pending" ? (
                    <>
                      <button
                        type="button"
                        disabled={desk.isBusy}
                        aria-label={say(decisionsWords.answer_yes_of, { about: told })}
                        onClick={() => answerWith(ask, "yes")}
                      >
                        {say(decisionsWords.yes)}
                      </button>
                      <button
                        type="button"
                        disabled={desk.isBusy}
                        aria-label={say(decisionsWords.answer_no_of, { about: told })}
                        onClick={() => answerWith(ask, "no")}
                      >
                        {say(decisionsWords.no)}
                      </button>
                    </>
                  ) : (
                    say(decisionsWords[answer])
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
