import type { WireRecord } from "../../../src/api/records.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import type { ShownLock } from "../../../src/plan/shown-plan.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
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
  const say = useSay();
  const speech = useSpeech();
  const desk = useChangeDesk();
  const nameOf = (id: string) => names.get(id) ?? id;
  const lift = ({ id, version, body }: WireRecord<"lock">) =>
    void desk.make({
      what: "lift lock",
      told: say(planWords.lifted, { name: nameOf(body.account_id) }),
      writes: [{ kind: "lock", id, seen: version, body: null }],
    });
  return (
    <WideTable label={say(planWords.locks)}>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">{say(planWords.account)}</th>
            <th scope="col">{say(planWords.way)}</th>
            <th scope="col">{say(planWords.reason)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(planWords.lift)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {locks.map((lock) => (
            <tr key={lock.id}>
              <th scope="row">{nameOf(lock.body.account_id)}</th>
              <td>{kindTitle(lock.body.way, speech)}</td>
              <td>{lock.body.reason ?? "–"}</td>
              <td>
                <button
                  type="button"
                  disabled={desk.isBusy}
                  aria-label={say(planWords.lift_named, { name: nameOf(lock.body.account_id) })}
                  onClick={() => lift(lock)}
                >
                  {say(planWords.lift)}
                </button>
              </td>
            </tr>
          ))}
          {filed.map(({ account_id, name, way, reason }) => (
            <tr key={account_id}>
              <th scope="row">{name ?? account_id}</th>
              <td>{kindTitle(way, speech)}</td>
              <td>{reason ?? "–"}</td>
              <td className="soft">{say(planWords.in_file)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
