import { expect, test } from "vitest";
import type { ValueOfHour } from "../ask/value-of-hour.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { type StatedBook, statedBook } from "../decision/stated-book.test-support.ts";
import type { SampleCell, SampleSeller } from "../ledger/facts-sample.ts";
import { bookQuestion } from "./book-question.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { defaultPlanSettings, type PlanSettings } from "./plan-settings.ts";

const model = parsedModel(`
currency = "USD"
[roles.outside]
cost = 60000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
seller = true
[roles.inside]
cost = 30000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
seller = true
[roles.engineering]
cost = 90000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
[commission]
basis = "net_sales"
rate = 0.05
`);

const sellers: readonly SampleSeller[] = [
  { id: "ann", role: "outside" },
  { id: "bob", role: "outside" },
  { id: "ivy", role: "inside" },
  { id: "max", role: "engineering" },
];

const value: ValueOfHour = {
  per_hour: 80,
  new_account_worth: 2000,
  yes_rate: 0.2,
  hours_per_ask: 5,
  evidence: "estimated",
  told: {
    answered: 0,
    yes: 0,
    timed: 0,
    hours: 0,
    asks: false,
    new_accounts: 0,
  },
};

test("prospects are their owner's to ask, and those of nobody who sells are shared by the dearest sellers", () => {
  const owners = { p1: "ivy", p2: "ann", p3: "max", p4: "director" };
  const { prospecting } = questionOf({ owners, prospects: ["p1", "p2", "p3", "p4", "p5"] });
  // Max has sold and costs most, but nobody knows what hours of his are there for asking.
  expect([...(prospecting?.prospects ?? [])]).toEqual([2.5, 1.5, 1, 0]);
});

test("a plan asks nobody where there is nobody to ask", () => {
  expect(questionOf({}).prospecting).toBeNull();
});

test("two changes for each seller may begin in a quarter, where nobody says another number", () => {
  expect(questionOf({}).max_changes).toBe(6); // Max is no seller by his role
  expect(questionOf({}, { max_changes: 1 }).max_changes).toBe(1);
});

test("a seller's hour is worth what asking earns beyond the cost that goes with it", () => {
  // Of 60 an hour 70 % go with the work: 80 − 42 = 38 for Ann, 80 − 21 = 59 for Ivy.
  // Nobody else of Max's role could take Acme over, and it buys all it needs here: best is to keep it.
  const [acme] = questionOf({ owners: { acme: "max" }, wallet: 0 }).accounts;
  const kept = 10_000 - 500 - 0.7 * (100 * 60 + 50 * 30);
  expect(acme?.milder.kind).toBe("keep");
  expect(acme?.milder.worth).toBeCloseTo(kept - 100 * 38 - 50 * 59, 6);
});

type Owned = Partial<Pick<StatedBook, "owners" | "prospects" | "wallet">>;

function questionOf(owned: Owned, settings: Partial<PlanSettings> = {}): PlanQuestion {
  const cells: readonly SampleCell[] = [
    {
      account: "acme",
      month: "2025-02",
      sums: { invoiced: 10_000 },
      drivers: { order: 5 },
      minutes_by_role: { outside: 6000, inside: 3000 },
    },
    ...(owned.prospects ?? []).map((account) => ({ account, month: "2025-02" })),
  ];
  const sales = [
    { account: "acme", seller: "ann", month: "2025-02", net_sales: 9000 },
    { account: "acme", seller: "max", month: "2025-02", net_sales: 1000 },
  ];
  const sample = { from: "2025-01-01", to: "2026-01-01", cells, sellers, sales };
  const stated = statedBook({ sample, model, ...owned });
  const asked = bookQuestion({
    ...stated,
    value_of_hour: value,
    settings: { ...defaultPlanSettings, ...settings },
  });
  if (!asked.ok) throw new Error("locks cannot be kept");
  return asked.value;
}
