import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShownAccount } from "../../src/account/shown.ts";
import type { PlannedHours, ShownPlan } from "../../src/plan/shown-plan.ts";
import { copyDemoBook } from "../copy-demo-book.ts";
import { answer, emptyWorkplace, removeWorkplace, type Workplace } from "../workplace.ts";

let place: Workplace;
let plan: ShownPlan;

beforeAll(async () => {
  place = await emptyWorkplace();
  await copyDemoBook(join(place.folder, "demo"));
  plan = await planned();
});

afterAll(() => removeWorkplace(place));

async function planned(...flags: readonly string[]): Promise<ShownPlan> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document of the command
  return (await answer(place, "plan", "demo", ...flags)) as ShownPlan;
}

const changeOf = ({ changes }: ShownPlan, id: string) =>
  changes.find(({ account_id }) => account_id === id);
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

describe("the plan of the demo book", () => {
  test("takes Smith Manufacturing Company off the outside seller, a visit a quarter kept", () => {
    expect(changeOf(plan, "A-1001")).toMatchObject({ way: "reassign", visits_kept: 4 });
    expect(changeOf(plan, "A-1001")?.seller_hours_freed).toBeGreaterThan(200);
  });

  test("keeps Jones Medical and grows it", () => {
    expect(changeOf(plan, "A-1002")).toMatchObject({ type: "Jones", way: "grow" });
  });

  test("spends freed hours on asking prospects", () => {
    const { freed_hours, prospecting } = plan;
    expect(freed_hours.asking).toBeGreaterThan(300);
    expect(prospecting?.hours).toBeGreaterThan(2 * (prospecting?.hours_today ?? 0));
    expect(prospecting?.new_accounts).toBeGreaterThan(prospecting?.new_accounts_today ?? 0);
  });

  test("has the firm and the sellers together ahead by year two, and says who is behind and why", () => {
    expect(plan.firm.year_2).toBeGreaterThan(plan.firm.today);
    expect(sum(plan.sellers, ({ year_2 }) => year_2)).toBeGreaterThan(
      sum(plan.sellers, ({ today }) => today),
    );
    const behind = plan.sellers.filter(({ today, year_2 }) => year_2 < today - 1);
    const told = behind.filter(({ sentence }) => /behind by \$[\d,]+ in year two/u.test(sentence));
    expect(told).toEqual(behind);
  });

  test("is proven to within a tenth of a percent", () => {
    expect(plan.proof.gap).toBeLessThanOrEqual(0.001);
    expect(plan.proof.bound).toBeGreaterThanOrEqual(plan.proof.objective);
  });

  test("asks for no more hours and changes than there are", () => {
    const holds = ({ supplied, today, by_period }: PlannedHours) =>
      by_period.every((hours) => hours <= Math.max(supplied, today) + 0.02);
    expect([...plan.roles, ...plan.sellers].filter(({ hours }) => !holds(hours))).toEqual([]);
    for (const quarter of [1, 2, 3, 4])
      expect(
        plan.changes.filter((change) => change.quarter === quarter).length,
      ).toBeLessThanOrEqual(plan.max_changes);
  });

  test("adds up: its quarters, its sources and its parts are the same money", () => {
    const { firm, sources, proof, changes } = plan;
    expect(sum(firm.change_by_quarter, (change) => change)).toBeCloseTo(proof.objective, 0);
    expect(sum(sources, ({ firm_profit }) => firm_profit)).toBeCloseTo(proof.objective, 0);
    expect(firm.year_1 + firm.year_2 - 2 * firm.today).toBeCloseTo(proof.objective, 0);
    const ways = sources.filter(({ source }) => source !== "prospecting");
    expect(sum(ways, ({ firm_profit }) => firm_profit)).toBeCloseTo(
      sum(changes, ({ firm_profit }) => firm_profit),
      0,
    );
  });

  test("starts from the book's own totals", async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document of the command
    const { totals } = (await answer(place, "accounts", "demo")) as {
      readonly totals: ShownAccount;
    };
    expect(plan.firm.today).toBe(totals.economics.net_profit);
    expect(plan.net_sales.today).toBe(totals.economics.net_sales);
    expect(sum(plan.sellers, ({ today }) => today)).toBeCloseTo(
      totals.economics.commission ?? 0,
      1,
    );
  });
});

describe("what people settle", () => {
  test("holds, and never makes the plan worth more", async () => {
    const locked = await planned("--lock", "A-1001=keep", "--lock", "Jones Medical=keep");
    expect([changeOf(locked, "A-1001"), changeOf(locked, "A-1002")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(locked.locks.map(({ account_id }) => account_id).toSorted()).toEqual([
      "A-1001",
      "A-1002",
    ]);
    expect(locked.proof.objective).toBeLessThanOrEqual(plan.proof.bound);
  });

  test("goes before the order of remedies", async () => {
    const locked = await planned("--lock", "A-1001=end");
    expect(changeOf(locked, "A-1001")).toMatchObject({ way: "end", locked: true });
  });

  test("to change nothing leaves asking prospects, and no account touched", async () => {
    const idle = await planned("--max-changes", "0");
    expect(idle.changes).toEqual([]);
    expect(idle.proof.objective).toBeGreaterThanOrEqual(0);
    expect(idle.proof.objective).toBeLessThanOrEqual(plan.proof.bound);
  });
});

test("the frontier runs from the firm's best plan to the sellers' best", async () => {
  const { frontier } = await planned("--objective", "frontier");
  expect(frontier?.length).toBeGreaterThanOrEqual(9);
  const points = frontier ?? [];
  const least = 0.002 * Math.max(...points.map(({ firm_profit }) => firm_profit));
  points.slice(1).forEach((point, i) => {
    const before = points[i];
    expect(point.sellers_income).toBeGreaterThan((before?.sellers_income ?? 0) - 1);
    expect(point.firm_profit).toBeLessThanOrEqual((before?.firm_profit ?? 0) + least);
  });
});

test("the plan for one seller suits that seller best", async () => {
  const own = await planned("--objective", "E-04");
  const income = (of: ShownPlan) => {
    const seller = of.sellers.find(({ employee_id }) => employee_id === "E-04");
    return (seller?.year_1 ?? 0) + (seller?.year_2 ?? 0);
  };
  expect(income(own)).toBeGreaterThan(income(plan));
  expect(own.objective).toBe("E-04");
});
