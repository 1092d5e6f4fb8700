import type { WireRecord } from "../../../src/api/records.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import type { ShownLock } from "../../../src/plan/shown-plan.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { RowAct } from "../../parts/RowAct.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface LockTableProps {
  readonly locks: readonly WireRecord<"lock">[];
  /** Those of the plan file, which can only be lifted there. */
  readonly filed: readonly ShownLock[];
  /** Names of accounts by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** What people have settled, and the way to lift it. */
export function LockTable({ locks, filed, names }: LockTableProps) {
  const speech = useSpeech();
  const { say } = speech;
  const desk = useChangeDesk();
  const lift = ({ id, version }: WireRecord<"lock">, name: string) =>
    void desk.make({
      what: say(planWords.what_lift),
      told: say(planWords.lifted, { name }),
      writes: [{ kind: "lock", id, seen: version, body: null }],
    });
  const rows: readonly SettledAccount[] = [
    ...locks.map((record) => {
      const { account_id, way, reason } = record.body;
      return { account_id, name: names.get(account_id) ?? account_id, way, reason, record };
    }),
    ...filed.map(({ account_id, name, way, reason }) => ({
      account_id,
      name: name ?? account_id,
      way,
      reason,
      record: null,
    })),
  ];
  const columns: readonly Column<SettledAccount>[] = [
    { head: say(planWords.account), cell: ({ name }) => name },
    { head: say(planWords.way), cell: ({ way }) => kindTitle(way, speech) },
    { head: say(planWords.reason), cell: ({ reason }) => reason ?? "–" },
    {
      head: say(planWords.lift),
      kind: "acts",
      cell: ({ name, record }) =>
        record === null ? (
          <span className="soft">{say(planWords.in_file)}</span>
        ) : (
          <RowAct
            title={say(planWords.lift)}
            label={say(planWords.lift_named, { name })}
            onAct={() => lift(record, name)}
          />
        ),
    },
  ];
  const label = say(planWords.locks);
  return <Table label={label} columns={columns} rows={rows} keyOf={(one) => one.account_id} />;
}

/** An account that is settled, whatever the plan would do. */
interface SettledAccount extends Pick<ShownLock, "account_id" | "way" | "reason"> {
  readonly name: string;
  /** Null where the plan file settles it. */
  readonly record: WireRecord<"lock"> | null;
}
