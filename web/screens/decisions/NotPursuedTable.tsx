import type { WireRecord } from "../../../src/api/records.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { RowAct } from "../../parts/RowAct.tsx";

type NotPursued = WireRecord<"not_pursued">;

interface NotPursuedTableProps {
  readonly records: readonly NotPursued[];
  readonly names: AccountNames;
  readonly today: string;
}

/** Who is not pursued, why, who serves them instead, and when to look again. */
export function NotPursuedTable({ records, names, today }: NotPursuedTableProps) {
  const speech = useSpeech();
  const { say } = speech;
  const desk = useChangeDesk();
  const calledBy = ({ body }: NotPursued) => body.account_name ?? names.called(body.account_id);
  const remove = (record: NotPursued) =>
    void desk.make({
      what: say(decisionsWords.what_pursue),
      told: say(decisionsWords.taken_off, { name: calledBy(record) }),
      writes: [{ kind: "not_pursued", id: record.id, seen: record.version, body: null }],
    });
  const columns: readonly Column<NotPursued>[] = [
    {
      head: say(decisionsWords.account_or_prospect),
      cell: (record) => <AccountLink account_id={record.body.account_id} name={calledBy(record)} />,
    },
    { head: say(decisionsWords.reason), cell: ({ body }) => body.reason },
    { head: say(decisionsWords.competitor_short), cell: ({ body }) => body.competitor ?? "–" },
    { head: say(decisionsWords.since), cell: ({ body }) => speech.date(body.since) },
    {
      head: say(decisionsWords.look_again),
      cell: ({ body }) => <LookAgain on={body.look_again_on} today={today} />,
    },
    {
      head: say(decisionsWords.acts),
      kind: "acts",
      cell: (record) => (
        <RowAct
          title={say(decisionsWords.remove)}
          label={say(decisionsWords.remove_of, { name: calledBy(record) })}
          onAct={() => remove(record)}
        />
      ),
    },
  ];
  const label = say(decisionsWords.not_pursued_lead);
  return <Table label={label} columns={columns} rows={records} keyOf={({ id }) => id} />;
}

interface LookAgainProps {
  readonly on: string | null;
  readonly today: string;
}

function LookAgain({ on, today }: LookAgainProps) {
  const speech = useSpeech();
  if (on === null) return <span className="soft">{speech.say(decisionsWords.never)}</span>;
  if (on > today) return speech.date(on);
  return (
    <>
      {speech.date(on)} <strong>{speech.say(decisionsWords.look_again_now)}</strong>
    </>
  );
}
