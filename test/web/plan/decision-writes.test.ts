import { expect, test } from "vitest";
import type { PlannedDecision } from "../../../src/record/planned-decisions.ts";
import { decisionRecord } from "../../../src/record/record-kinds.ts";
import { decisionWrites, openDecisions } from "../../../web/screens/plan/decision-writes.ts";

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
const said = { decided_on: "2026-01-12", reason: "as planned", newId: () => "one" };

test("what is rejected or taken already is no open decision; another way of the same account is", () => {
  const taken = [
    { ...planned("A-2", "refer"), decided_on: "2026-01-02", reason: null },
    { ...planned("A-3", "end"), decided_on: "2026-01-02", reason: null },
  ];
  const open = openDecisions({ decisions, taken, marks: new Map([["A-1", "reject"]]) });
  expect(open.map(({ account_id }) => account_id)).toEqual(["A-3"]);
});

test("a planned decision becomes a record that the journal takes", () => {
  const [write] = decisionWrites(decisions.slice(0, 1), said);
  expect(write).toMatchObject({ kind: "decision", id: "one", seen: 0 });
  expect(decisionRecord.parse(write?.body)).toMatchObject({
    decided_on: "2026-01-12",
    reason: "as planned",
    begins_on: "2026-01-01",
    promise: { firm_profit_by_quarter: [10, 20] },
  });
});
