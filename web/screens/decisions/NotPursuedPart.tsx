import { useSuspenseQuery } from "@tanstack/react-query";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { NewNotPursued } from "./NewNotPursued.tsx";
import { NotPursuedTable } from "./NotPursuedTable.tsx";

/** Former customers and prospects that are not pursued, each with its reason. */
export function NotPursuedPart() {
  const say = useSay();
  const names = useAccountNames();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: records } = useSuspenseQuery(allRecordsQuery("not_pursued"));
  return (
    <>
      <p>{say(decisionsWords.not_pursued_lead)}</p>
      {records.length === 0 ? (
        <p>{say(decisionsWords.no_not_pursued)}</p>
      ) : (
        <NotPursuedTable records={records} names={names} today={session.today} />
      )}
      <NewNotPursued records={records} names={names} today={session.today} />
    </>
  );
}
