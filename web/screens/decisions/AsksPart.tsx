import { useSuspenseQuery } from "@tanstack/react-query";
import type { WireRecord } from "../../../src/api/records.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { AskTable } from "./AskTable.tsx";
import { decisionsWords } from "./decisions-words.ts";
import { NewAsk } from "./NewAsk.tsx";
import { YesRateNote } from "./YesRateNote.tsx";

/** Asks and answers as a record, and the yes-rate that they tell. */
export function AsksPart() {
  const say = useSay();
  const names = useAccountNames();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: asks } = useSuspenseQuery(allRecordsQuery("ask"));
  const currency = session.book.currency ?? "USD";
  const count = (answer: WireRecord<"ask">["body"]["answer"]) =>
    asks.filter(({ body }) => body.answer === answer).length;
  return (
    <>
      <p>{say(decisionsWords.asks_lead)}</p>
      <YesRateNote yes={count("yes")} no={count("no")} />
      {asks.length === 0 ? (
        <p>{say(decisionsWords.no_asks)}</p>
      ) : (
        <AskTable asks={asks} names={names} today={session.today} currency={currency} />
      )}
      <NewAsk names={names} session={session} />
    </>
  );
}
