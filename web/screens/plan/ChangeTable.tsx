import { Link } from "@tanstack/react-router";
import type { WireRecord } from "../../../src/api/records.ts";
import type { PlannedChange, ShownPlan } from "../../../src/plan/shown-plan.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { Money } from "../../parts/Money.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { isTaken } from "./decision-writes.ts";
import type { Mark } from "./lock-writes.ts";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarter-text.ts";
import { VerdictButtons } from "./VerdictButtons.tsx";
import "./changes.css";

interface ChangeTableProps {
  readonly plan: ChangedPlan;
  /** Null for whoever only reads. */
  readonly verdicts?: Verdicts | null;
}

type ChangedPlan = Pick<ShownPlan, "currency" | "quarters" | "changes"> & {
  readonly sellers: readonly Pick<ShownPlan["sellers"][number], "employee_id" | "name">[];
};

/** What is said of the changes, and how to say more. */
export interface Verdicts {
  readonly locks: readonly WireRecord<"lock">[];
  readonly taken: readonly RecordBody<"decision">[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly onMark: (account_id: string, mark: Mark) => void;
}

/** Every change with what it brings, and what the reader says of it. */
export function ChangeTable({ plan, verdicts = null }: ChangeTableProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const { language } = useLanguage();
  const begins = (change: PlannedChange) => {
    const span = plan.quarters[change.quarter - 1];
    return span === undefined ? "–" : quarterText(span, language);
  };
  return (
    <WideTable label={say(planWords.every_change)}>
      <table className="plan-table changes">
        <thead>
          <tr>
            <th scope="col">{say(planWords.account)}</th>
            <th scope="col">{say(planWords.type)}</th>
            <th scope="col">{say(planWords.way)}</th>
            <th scope="col">{say(planWords.begins)}</th>
            <th scope="col" className="figure">
              {say(planWords.firm)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.sellers)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.hours_freed)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.leaves)}
            </th>
            {verdicts !== null && <th scope="col">{say(planWords.verdict)}</th>}
          </tr>
        </thead>
        <tbody>
          {plan.changes.map((change) => (
            <tr key={change.account_id} data-mark={verdicts?.marks.get(change.account_id)}>
              <th scope="row">
                <Link to="/accounts/$account_id" params={{ account_id: change.account_id }}>
                  {change.name ?? change.account_id}
                </Link>
              </th>
              <td>
                <TypeMark type={change.type} />
              </td>
              <td>{wayText(change, plan, say)}</td>
              <td className="nowrap">{begins(change)}</td>
              <td className="figure">
                <Money amount={change.firm_profit} currency={plan.currency} signed />
              </td>
              <td className="figure">
                <Money amount={change.sellers_income} currency={plan.currency} signed />
              </td>
              <td className="figure">{speech.number(change.seller_hours_freed)}</td>
              <td className="figure">{speech.share(change.probability_of_leaving)}</td>
              {verdicts !== null && (
                <td>
                  <VerdictButtons
                    name={change.name ?? change.account_id}
                    title={change.title}
                    mark={verdicts.marks.get(change.account_id) ?? null}
                    standing={standingOf(change, verdicts)}
                    onMark={(mark) => verdicts.onMark(change.account_id, mark)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function standingOf(
  change: PlannedChange,
  { locks, taken }: Verdicts,
): "decided" | "settled" | null {
  if (isTaken(change, taken)) return "decided";
  const isLocked = locks.some(({ body }) => body.account_id === change.account_id);
  return isLocked || change.locked ? "settled" : null;
}

function wayText(
  { title, successor, visits_kept }: PlannedChange,
  { sellers }: ChangedPlan,
  say: ReturnType<typeof useSay>,
): string {
  const to = sellers.find(({ employee_id }) => employee_id === successor);
  return [
    title,
    ...(successor === null ? [] : [say(planWords.passed_on, { name: to?.name ?? successor })]),
    ...(visits_kept === null || visits_kept <= 0
      ? []
      : [say(planWords.visits_kept, { n: Math.round(visits_kept) })]),
  ].join(", ");
}
