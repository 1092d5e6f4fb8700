import { useSuspenseQuery } from "@tanstack/react-query";
import type { WireRecord } from "../../../src/api/records.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { RowAct } from "../../parts/RowAct.tsx";

/** The accounts that people have settled on, whatever the plan would do. */
export function LocksPart() {
  const speech = useSpeech();
  const { say } = speech;
  const { called } = useAccountNames();
  const desk = useChangeDesk();
  const { data: locks } = useSuspenseQuery(allRecordsQuery("lock"));
  if (locks.length === 0) return <p>{say(decisionsWords.no_locks)}</p>;
  const lift = ({ id, version, body }: WireRecord<"lock">) =>
    void desk.make({
      what: say(decisionsWords.what_lift),
      told: say(decisionsWords.lifted, { name: called(body.account_id) }),
      writes: [{ kind: "lock", id, seen: version, body: null }],
    });
  const columns: readonly Column<WireRecord<"lock">>[] = [
    {
      head: say(decisionsWords.account),
      cell: ({ body: { account_id } }) => (
        <AccountLink account_id={account_id} name={called(account_id)} />
      ),
    },
    { head: say(decisionsWords.locked_way), cell: ({ body }) => kindTitle(body.way, speech) },
    { head: say(decisionsWords.reason), cell: ({ body }) => body.reason ?? "–" },
    {
      head: say(decisionsWords.since),
      cell: ({ changed_at }) => speech.date(changed_at.slice(0, 10)),
    },
    { head: say(decisionsWords.by), cell: ({ changed_by }) => changed_by },
    {
      head: say(decisionsWords.acts),
      kind: "acts",
      cell: (lock) => (
        <RowAct
          title={say(decisionsWords.lift)}
          label={say(decisionsWords.lift_of, { name: called(lock.body.account_id) })}
          onAct={() => lift(lock)}
        />
      ),
    },
  ];
  const lead = say(decisionsWords.locks_lead);
  return (
    <>
      <p>{lead}</p>
      <Table label={lead} columns={columns} rows={locks} keyOf={({ id }) => id} />
    </>
  );
}
