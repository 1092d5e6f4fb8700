import type { WireChange } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";
import { RowAct } from "../../parts/RowAct.tsx";
import { touchedText } from "./touched-text.ts";

interface TrailTableProps {
  readonly changes: readonly WireChange[];
}

/** Changes with who made them and why, and the way to take each back. */
export function TrailTable({ changes }: TrailTableProps) {
  const say = useSay();
  const { language } = useLanguage();
  const desk = useChangeDesk();
  const times = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const whenOf = ({ at }: WireChange) => times.format(new Date(at));
  const undoOf = (change: WireChange) => {
    const { change_id, what, undoes, is_undone } = change;
    if (is_undone) return <span className="soft">{say(decisionsWords.undone)}</span>;
    if (undoes !== null) return null;
    return (
      <RowAct
        title={say(decisionsWords.undo)}
        label={say(decisionsWords.undo_of, { what, when: whenOf(change) })}
        onAct={() => void desk.takeBack(change_id)}
      />
    );
  };
  const columns: readonly Column<WireChange>[] = [
    { head: say(decisionsWords.when), cell: whenOf },
    { head: say(decisionsWords.by), cell: ({ by }) => by },
    {
      head: say(decisionsWords.what),
      className: "trail-what",
      cell: ({ what, undoes }) => (undoes === null ? what : say(decisionsWords.takes_back)),
    },
    { head: say(decisionsWords.records), cell: ({ records }) => touchedText(records, say) },
    { head: say(decisionsWords.reason), cell: ({ reason }) => reason ?? "–" },
    { head: say(decisionsWords.acts), kind: "acts", cell: undoOf },
  ];
  return (
    <Table
      label={say(decisionsWords.trail_lead)}
      className="trail-table"
      columns={columns}
      rows={changes}
      keyOf={({ change_id }) => change_id}
      dataOf={({ is_undone }) => ({ "data-undone": is_undone })}
    />
  );
}
