import type { WireRecord } from "../../../src/api/records.ts";
import type { PlannedChange, ShownPlan } from "../../../src/plan/shown-plan.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";

import { type useSay, useSpeech } from "../../words/language-context.ts";
import { isTaken } from "./planned-writes.ts";
import type { Mark } from "./lock-writes.ts";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarter-text.ts";
import { VerdictButtons } from "./VerdictButtons.tsx";
import "./changes.css";

type ChangeColumn = Column<PlannedChange>;

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
  const { say } = useSpeech(plan.currency);
  const label = say(planWords.every_change);
  return (
    <Table
      label={label}
      className="changes"
      columns={useColumns(plan, verdicts)}
      rows={plan.changes}
      keyOf={({ account_id }) => account_id}
      dataOf={({ account_id }) => ({ "data-mark": verdicts?.marks.get(account_id) })}
    />
  );
}

function useColumns(plan: ChangedPlan, verdicts: Verdicts | null) {
  const speech = useSpeech(plan.currency);
  const { say, language } = speech;
  const money = (amount: number) => <Money amount={amount} currency={plan.currency} signed />;
  const figure = (head: string, cell: ChangeColumn["cell"]): ChangeColumn => ({
    head,
    kind: "figure",
    cell,
  });
  const begins = ({ quarter }: PlannedChange) => {
    const span = plan.quarters[quarter - 1];
    return span === undefined ? "–" : quarterText(span, language);
  };
  const columns: readonly ChangeColumn[] = [
    { head: say(planWords.account), cell: (change) => <AccountLink {...change} /> },
    { head: say(planWords.type), cell: ({ type }) => <TypeMark type={type} /> },
    { head: say(planWords.way), cell: (change) => wayText(change, plan, say) },
    { head: say(planWords.begins), className: "nowrap", cell: begins },
    figure(say(planWords.firm), ({ firm_profit }) => money(firm_profit)),
    figure(say(planWords.sellers), ({ sellers_income }) => money(sellers_income)),
    figure(say(planWords.hours_freed), (change) => speech.number(change.seller_hours_freed)),
    figure(say(planWords.leaves), (change) => speech.share(change.probability_of_leaving)),
  ];
  return verdicts === null
    ? columns
    : [...columns, verdictColumn(verdicts, say(planWords.verdict))];
}

function verdictColumn(verdicts: Verdicts, head: string): ChangeColumn {
  return {
    head,
    className: "screen-only",
    cell: (change) => (
      <VerdictButtons
        name={change.name ?? change.account_id}
        title={change.title}
        mark={verdicts.marks.get(change.account_id) ?? null}
        standing={standingOf(change, verdicts)}
        onMark={(mark) => verdicts.onMark(change.account_id, mark)}
      />
    ),
  };
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
