import { expect, test } from "vitest";
import type { WireRecord } from "../../../src/api/records.ts";
import type { PlannedDecision } from "../../../src/record/planned-decisions.ts";
import { decisionRecord } from "../../../src/record/record-kinds.ts";
import { openDecisions, plannedWrites } from "../../../web/screens/plan/planned-writes.ts";

function planned(account_id: string, way: PlannedDecision["way"]): PlannedDecision {
  return {
    account_id,
    account_name: null,
    way,
    variant: null,
    begins_on: "2026-01-01",
    successor: null,
    promise: {
      window: { from: "2025-01-01", to: "2026-01-01" },
      net_profit_before: -100,
      net_sales_before: 1000,
      seller_hours_before: 12,
      firm_profit_by_quarter: [10, 20],
      seller_income_by_year: [],
      seller_hours_freed_a_year: 6,
    },
  };
}

const decisions = [planned("A-1", "reprice"), planned("A-2", "refer"), planned("A-3", "grow")];
const said = { decided_on: "2026-01-12", reason: "as planned" };

test("what is rejected or taken already is no open decision; another way of the same account is", () => {
  const taken = [
    { ...planned("A-2", "refer"), decided_on: "2026-01-02", reason: null },
    { ...planned("A-3", "end"), decided_on: "2026-01-02", reason: null },
  ];
  const open = openDecisions({ decisions, taken, marks: new Map([["A-1", "reject"]]) });
  expect(open.map(({ account_id }) => account_id)).toEqual(["A-3"]);
});

test("a planned decision becomes a record that the journal takes, under its account's own name", () => {
  const [write] = plannedWrites(decisions.slice(0, 1), { ...said, standing: [], tasks: [] });
  expect(write).toMatchObject({ kind: "decision", id: "decision:A-1", seen: 0 });
  expect(decisionRecord.parse(write?.body)).toMatchObject({
    decided_on: "2026-01-12",
    reason: "as planned",
    begins_on: "2026-01-01",
    promise: { firm_profit_by_quarter: [10, 20] },
  });
});

test("it takes the place of another decision on the account, and of its tasks that nobody has done", () => {
  const made = { changed_at: "2026-01-02T10:00:00Z", changed_by: "owner" };
  const earlier: WireRecord<"decision"> = {
    kind: "decision",
    id: "earlier",
    version: 2,
    body: { ...planned("A-3", "end"), decided_on: "2026-01-02", reason: null },
    ...made,
  };
  const task = (id: string, decision_id: string, done_on: string | null): WireRecord<"task"> => ({
    kind: "task",
    id,
    version: 1,
    body: {
      kind: "talk",
      title: "Talk",
      account_id: "A-3",
      decision_id,
      due_on: "2026-02-01",
      done_on,
      for: null,
    },
    ...made,
  });
  const tasks = [
    task("T-1", "earlier", null),
    task("T-2", "earlier", "2026-01-09"),
    task("T-3", "other", null),
  ];
  const writes = plannedWrites(decisions.slice(2), { ...said, standing: [earlier], tasks });
  expect(writes.map(({ kind, id, seen, body }) => [kind, id, seen, body === null])).toEqual([
    ["decision", "earlier", 2, false],
    ["task", "T-1", 1, true],
  ]);
});
