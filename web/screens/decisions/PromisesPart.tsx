import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { RequestFault } from "../../api/request.ts";
import { useLanguage, useSpeech } from "../../words/language-context.ts";
import { CalibrationNote } from "./CalibrationNote.tsx";
import { DecisionEntry } from "./DecisionEntry.tsx";
import { decisionsWords } from "./decisions-words.ts";
import { EndedDecision } from "./EndedDecision.tsx";
import { firstYear } from "./first-year.ts";
import { followThroughQuery } from "./follow-through-query.ts";
import { NoDecisions } from "./NoDecisions.tsx";

/** Every decision with what it promised and what it brought, on the whole and one by one. */
export function PromisesPart() {
  const { language } = useLanguage();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: decisions } = useSuspenseQuery(allRecordsQuery("decision"));
  const { data: held, error, isPending } = useQuery(followThroughQuery(language));
  const currency = session.book.currency ?? "USD";
  const speech = useSpeech(currency);
  const { say } = speech;
  const standing = new Set(decisions.map(({ id }) => id));
  const ended = held?.decisions.filter(({ decision_id }) => !standing.has(decision_id)) ?? [];
  if (decisions.length === 0 && ended.length === 0) return <NoDecisions />;
  const promised = decisions.reduce((sum, { body }) => sum + firstYear(body.promise), 0);
  const latest = decisions.toSorted((a, b) => b.body.decided_on.localeCompare(a.body.decided_on));
  return (
    <>
      <p className="answer">
        {say(decisionsWords.promised_in_all, {
          n: decisions.length,
          money: speech.money(promised),
        })}
      </p>
      {isPending && <output className="soft">{say(decisionsWords.holding)}</output>}
      {error !== null && <p className="soft">{faultTold(error, say(decisionsWords.not_held))}</p>}
      {held !== undefined && <CalibrationNote calibration={held.calibration} currency={currency} />}
      <ol className="decision-list">
        {latest.map((record) => (
          <DecisionEntry
            key={record.id}
            record={record}
            followed={held?.decisions.find(({ decision_id }) => decision_id === record.id) ?? null}
            currency={currency}
          />
        ))}
        {ended.map((followed) => (
          <EndedDecision key={followed.decision_id} followed={followed} currency={currency} />
        ))}
      </ol>
    </>
  );
}

function faultTold(error: Error, notAllowed: string): string {
  return error instanceof RequestFault && error.problem.status === 403 ? notAllowed : error.message;
}
