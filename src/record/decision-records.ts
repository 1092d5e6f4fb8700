import type { ShownWay } from "../decision/card/card.ts";
import type { Speech } from "../lib/speech.ts";
import type { AgreedWay } from "./agreed-way.ts";
import { decisionTasks } from "./decision-tasks.ts";
import type { RecordBody, RecordKind } from "./record-kinds.ts";

/** A record that is to be written; its id and version are the writer's to give. */
export type DraftRecord = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly body: RecordBody<Kind> };
}[RecordKind];

/** Returns the records of a decision: the decision with what it promises first, then what is to be done, then the lock. */
export function decisionRecords(
  agreed: AgreedWay,
  decision_id: string,
  speech: Speech,
): readonly DraftRecord[] {
  const { account_id, way, reason, is_locked } = agreed;
  const tasks = decisionTasks(agreed, decision_id, speech);
  const lock: DraftRecord = { kind: "lock", body: { account_id, way: way.way, reason } };
  return [
    { kind: "decision", body: decisionBody(agreed) },
    ...tasks.map((body): DraftRecord => ({ kind: "task", body })),
    ...(is_locked ? [lock] : []),
  ];
}

function decisionBody(agreed: AgreedWay): RecordBody<"decision"> {
  const { account_id, account_name, way, decided_on, begins_on, reason, successor } = agreed;
  return {
    account_id,
    account_name,
    way: way.way,
    variant: way.variant,
    decided_on,
    begins_on,
    reason,
    successor,
    promise: promiseOf(agreed),
  };
}

/** A year as it is today is the year of keeping the account. */
function promiseOf({ card, way, window }: AgreedWay): RecordBody<"decision">["promise"] {
  const keep = card.ways.find((one) => one.way === "keep");
  if (keep === undefined) throw new RangeError("a card without the way to keep the account");
  const selling = (hours: ShownWay["hours"]) => hoursOf(hours, card.selling_roles);
  return {
    window,
    net_profit_before: keep.economics.net_profit,
    net_sales_before: keep.economics.net_sales,
    seller_hours_before: selling(keep.hours),
    firm_profit_by_quarter: [...way.change.firm_profit.by_quarter],
    seller_income_by_year: way.sellers.flatMap(({ employee_id, year_1, year_2 }) =>
      year_1 === null || year_2 === null ? [] : [{ employee_id, year_1, year_2 }],
    ),
    seller_hours_freed_a_year: selling(way.hours_freed),
  };
}

function hoursOf(hours: ShownWay["hours"], roles: readonly string[]): number {
  const sum = roles.reduce((all, role) => all + (hours[role] ?? 0), 0);
  return Math.round(sum * 100) / 100 + 0;
}
