import { expect, test } from "vitest";
import type { WireRecord } from "../../../src/api/records.ts";
import type { DraftRecord } from "../../../src/record/decision-records.ts";
import type { RecordBody, RecordKind } from "../../../src/record/record-kinds.ts";
import {
  decisionWrites,
  type SeenDecision,
  withdrawal,
} from "../../../web/parts/decision-writes.ts";

const decision: RecordBody<"decision"> = {
  account_id: "A-1",
  account_name: null,
  way: "reassign",
  variant: null,
  decided_on: "2026-01-05",
  begins_on: "2026-02-01",
  reason: null,
  successor: null,
  promise: {
    window: { from: "2025-01-01", to: "2026-01-01" },
    net_profit_before: 0,
    net_sales_before: 0,
    seller_hours_before: 0,
    firm_profit_by_quarter: [],
    seller_income_by_year: [],
    seller_hours_freed_a_year: 0,
  },
};
const task: RecordBody<"task"> = {
  kind: "visit",
  title: "Visit",
  account_id: "A-1",
  decision_id: "decision:A-1",
  due_on: "2026-03-01",
  done_on: null,
  for: null,
};
const lock: RecordBody<"lock"> = { account_id: "A-1", way: "reassign", reason: null };
const drafts: readonly DraftRecord[] = [
  { kind: "decision", body: decision },
  { kind: "task", body: task },
];
const nothing: SeenDecision = { decision: null, tasks: [], lock: null };
const standing: SeenDecision = {
  decision: record("decision", "decision:A-1", 3, decision),
  tasks: [
    record("task", "T-1", 1, task),
    record("task", "T-2", 2, { ...task, done_on: "2026-03-01" }),
  ],
  lock: record("lock", "lock:A-1", 5, lock),
};

test("the first decision is new, and so are its tasks", () => {
  expect(decisionWrites(drafts, deciding(nothing))).toEqual([
    { kind: "decision", id: "decision:A-1", seen: 0, body: decision },
    { kind: "task", id: "new", seen: 0, body: task },
  ]);
});

test("another one takes its place with what nobody has done yet; what is done stays, and the lock goes", () => {
  const writes = decisionWrites(drafts, deciding(standing));
  expect(writes.map(({ kind, id, seen, body }) => [kind, id, seen, body === null])).toEqual([
    ["decision", "decision:A-1", 3, false],
    ["task", "new", 0, false],
    ["task", "T-1", 1, true],
    ["lock", "lock:A-1", 5, true],
  ]);
});

test("a lock that is asked for again is written over the one that stands", () => {
  const writes = decisionWrites([...drafts, { kind: "lock", body: lock }], deciding(standing));
  expect(writes.filter(({ kind }) => kind === "lock")).toEqual([
    { kind: "lock", id: "lock:A-1", seen: 5, body: lock },
  ]);
});

test("a lock on another way is somebody's own and stays", () => {
  const other = record("lock", "lock:A-1", 5, { ...lock, way: "keep" as const });
  expect(withdrawal({ ...standing, lock: other }).map(({ id }) => id)).toEqual([
    "decision:A-1",
    "T-1",
  ]);
});

test("where nothing stands there is nothing to withdraw", () => {
  expect(withdrawal(nothing)).toEqual([]);
});

function deciding(seen: SeenDecision) {
  return { account_id: "A-1", seen, newId: () => "new" };
}

function record<Kind extends RecordKind>(
  kind: Kind,
  id: string,
  version: number,
  body: RecordBody<Kind>,
): WireRecord<Kind> {
  return { kind, id, version, body, changed_at: "2026-01-05T00:00:00Z", changed_by: "owner" };
}
