import { expect, test } from "vitest";
import type { ShownWay } from "../decision/card/card.ts";
import { speech } from "../lib/speech.ts";
import type { AgreedWay } from "./agreed-way.ts";
import { decisionRecords } from "./decision-records.ts";
import { recordKinds } from "./record-kinds.ts";

const economics = {
  net_sales: 0,
  gross_profit: 0,
  charges: 0,
  expenses: 0,
  early_discounts: 0,
  bad_debt: 0,
  cost_to_serve: 0,
  contribution: 0,
  carrying_cost: 0,
  commission: 0,
  fees: 0,
  net_profit: 0,
  avoidable_profit: 0,
};

const keep: ShownWay = {
  way: "keep",
  variant: null,
  title: "Keep as it is",
  sentence: "",
  economics: { ...economics, net_sales: 50_000, net_profit: -1_200 },
  hours: { field_sales: 80.25, inside_sales: 10.5, warehouse: 31 },
  hours_freed: { field_sales: 0, inside_sales: 0, warehouse: 0 },
  change: {
    firm_profit: { year_1: 0, year_2: 0, settled_a_year: 0, by_quarter: [0, 0] },
    net_profit: 0,
    stranded_cost: 0,
  },
  sellers: [],
  probability_of_leaving: 0,
  range: { p5: 0, p50: 0, p95: 0, better_than_keep: 0 },
  assumptions: [],
  worth: 0,
};

const reassign: ShownWay = {
  ...keep,
  way: "reassign",
  title: "Inside sales",
  hours_freed: { field_sales: 60.25, inside_sales: -40.1, warehouse: 2 },
  change: {
    ...keep.change,
    firm_profit: { year_1: 30, year_2: 70, settled_a_year: 80, by_quarter: [10, 20] },
  },
  sellers: [{ employee_id: "E-1", name: "Dale", hours: -60.25, year_1: -400, year_2: -600 }],
  assumptions: [
    {
      name: "reassign.visits",
      value: 2,
      low: 2,
      high: 2,
      unit: "visits",
      source: "judgement",
      set_by: "default",
      sentence: "",
    },
  ],
};

const agreed: AgreedWay = {
  account_id: "A-1",
  account_name: "Smith",
  window: { from: "2025-01-01", to: "2026-01-01" },
  card: { ways: [reassign, keep], selling_roles: ["field_sales", "inside_sales"] },
  way: reassign,
  seller: "E-1",
  successor: "E-9",
  successor_name: "Pat",
  decided_on: "2026-01-05",
  begins_on: "2026-02-01",
  reason: null,
  is_locked: false,
};

const english = speech("en", "USD");

test("a decision promises what its way brings, against a year as it is", () => {
  const [decision] = decisionRecords(agreed, "D-1", english);
  expect(decision).toEqual({
    kind: "decision",
    body: {
      account_id: "A-1",
      account_name: "Smith",
      way: "reassign",
      variant: null,
      decided_on: "2026-01-05",
      begins_on: "2026-02-01",
      reason: null,
      successor: "E-9",
      promise: {
        window: { from: "2025-01-01", to: "2026-01-01" },
        net_profit_before: -1_200,
        net_sales_before: 50_000,
        seller_hours_before: 90.75,
        firm_profit_by_quarter: [10, 20],
        seller_income_by_year: [{ employee_id: "E-1", year_1: -400, year_2: -600 }],
        seller_hours_freed_a_year: 20.15,
      },
    },
  });
});

test("who gives an account to inside sales is to make the visits that are kept, spread over the year", () => {
  const visits = tasksOf(agreed).filter(({ kind }) => kind === "visit");
  // The middles of two halves of the 365 days from 1 February 2026: 3 May, a Sunday, and 1 November, a Sunday too.
  expect(visits.map(({ due_on, title, for: who }) => [due_on, title, who])).toEqual([
    ["2026-05-04", "Visit Smith", "E-1"],
    ["2026-11-02", "Visit Smith", "E-1"],
  ]);
});

test("nothing is due before the decision was taken", () => {
  const hurried = { ...agreed, begins_on: agreed.decided_on };
  for (const { due_on } of tasksOf(hurried)) expect(due_on >= agreed.decided_on).toBe(true);
});

test.each(["keep", "grow", "reprice", "reassign", "hand_over", "refer", "end"] as const)(
  "to %s gives records that the journal takes, in both languages",
  (way) => {
    for (const language of ["en", "pl"] as const) {
      const records = decisionRecords(
        { ...agreed, way: { ...reassign, way }, is_locked: true },
        "D-1",
        speech(language, "PLN"),
      );
      expect(records.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(["decision", "task", "lock"]),
      );
      for (const { kind, body } of records) expect(recordKinds[kind].parse(body)).toEqual(body);
    }
  },
);

function tasksOf(of: AgreedWay) {
  return decisionRecords(of, "D-1", english).flatMap((record) =>
    record.kind === "task" ? [record.body] : [],
  );
}
