import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { SampleCell, SampleSale, SampleSeller } from "../ledger/facts-sample.ts";
import type { Firm } from "./firm.ts";
import { type StatedBook, statedBook } from "./stated-book.test-support.ts";

const roles = `
currency = "USD"
[roles.outside]
cost = 120000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 4
minutes_per_person = 37500
avoidable = 0.5
seller = true
[roles.inside]
cost = 30000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
seller = true
[roles.service]
cost = 15000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
`;

const model = parsedModel(`${roles}
[commission]
basis = "net_sales"
tiers = [{ up_to = 10000, rate = 0.05 }, { rate = 0.1 }]
`);

const sellers: readonly SampleSeller[] = [
  { id: "ann", role: "outside" },
  { id: "bob", role: "outside" },
  { id: "ivy", role: "inside", commission_rate: 0.02 },
  { id: "max", role: "service" },
  { id: "sue", role: "service" },
];

const sales: readonly SampleSale[] = [
  sold("ann", 20_000),
  sold("sue", 1000),
  { ...sold("sue", 0), account: "beta" },
];

test("roles cost what a minute of them costs, and supply what they can work in a year", () => {
  // 120,000 for 4 × 37,500 × 0.8 = 120,000 minutes, 2,000 hours.
  expect(firmOf({}).roles).toEqual([
    {
      name: "outside",
      rate: 60,
      avoidable: 0.5,
      selling: true,
      supplied_hours: 2000,
      used_hours: 30,
    },
    {
      name: "inside",
      rate: 30,
      avoidable: 0.7,
      selling: true,
      supplied_hours: 1000,
      used_hours: 5,
    },
    {
      name: "service",
      rate: 15,
      avoidable: 0.7,
      selling: false,
      supplied_hours: 1000,
      used_hours: 2,
    },
  ]);
});

test("half a year's figures count twice", () => {
  const yearly = 365 / 181;
  const firm = firmOf({ to: "2025-07-01" });
  expect(firm.roles[0]?.used_hours).toBeCloseTo(30 * yearly, 9);
  expect(firm.roles[0]?.supplied_hours).toBeCloseTo(2000, 9);
  expect(firm.sellers[0]?.income).toBeCloseTo(1500 * yearly, 9);
  expect(firm.sellers[0]?.commission_rate).toBeCloseTo(0.075, 12);
});

test("sellers are those of a selling role and those who earned commission without one", () => {
  const found = firmOf({}).sellers;
  expect(found.map(({ employee_id, role }) => [employee_id, role])).toEqual([
    ["ann", 0],
    ["bob", 0],
    ["ivy", 1],
    ["sue", 2],
  ]);
  // Ann: 10,000 at 5 % and 10,000 at 10 %. Bob and Ivy have sold nothing: the first tier, and Ivy's own rate.
  expect(found.map(({ income }) => income)).toEqual([1500, 0, 0, 50]);
  expect(found.map(({ commission_rate }) => commission_rate)).toEqual([0.075, 0.05, 0.02, 0.05]);
});

test("a role's hours are shared among its people, where they are not told among those in the ledger", () => {
  const { sellers: found } = firmOf({});
  expect(found.map(({ supplied_hours }) => supplied_hours)).toEqual([500, 500, 1000, 500]);
});

test("a seller's hours are those of the accounts that the seller owns or sold most to", () => {
  const { sellers: found } = firmOf({ owners: { acme: "bob" }, prospects: ["hope"] });
  // Acme is Bob's, and took 20 hours. Beta and Hope are nobody's: Beta bought nothing from anybody.
  expect(found.map(({ used_hours }) => used_hours)).toEqual([0, 20, 0, 0]);
  expect(firmOf({}).sellers.map(({ used_hours }) => used_hours)).toEqual([20, 0, 0, 0]);
});

test("hours with prospects are a part of a seller's hours", () => {
  const { sellers: found } = firmOf({ owners: { acme: "ann", hope: "ann" }, prospects: ["hope"] });
  expect(found[0]).toMatchObject({ used_hours: 30, prospecting_hours: 10 });
});

test("without a plan of commission nobody is paid any", () => {
  const firm = firmOf({ model: parsedModel(roles) });
  expect(firm.commission_basis).toBeNull();
  expect(
    firm.sellers.map(({ employee_id, income, commission_rate }) => [
      employee_id,
      income,
      commission_rate,
    ]),
  ).toEqual([
    ["ann", 0, 0],
    ["bob", 0, 0],
    ["ivy", 0, 0],
  ]);
});

test("a call takes what the time equation says, and for a role without one what it takes others", () => {
  const calls = parsedModel(`${roles}
[[time]]
role = "inside"
per = "call"
minutes = 12
`);
  expect(firmOf({ model: calls }).call_hours).toEqual([0.2, 0.2, 0.2]);
  expect(firmOf({}).call_hours).toEqual([0, 0, 0]);
});

function sold(seller: string, net_sales: number): SampleSale {
  return { account: "acme", seller, month: "2025-03", net_sales };
}

function cell(account: string, minutes_by_role: Readonly<Record<string, number>>): SampleCell {
  return { account, month: "2025-03", minutes_by_role };
}

interface Change extends Partial<Pick<StatedBook, "owners" | "prospects">> {
  readonly model?: CostModel;
  readonly to?: string;
}

/** Acme takes 20 hours of the road, 5 of the desk and 2 of service; the prospect Hope 10 of the road. */
function firmOf({ model: under = model, to = "2026-01-01", ...rest }: Change): Firm {
  const cells = [
    cell("acme", { outside: 1200, inside: 300, service: 120 }),
    cell("hope", { outside: 600 }),
    cell("beta", {}),
  ];
  const sample = { from: "2025-01-01", to, cells, sales, sellers };
  return statedBook({ model: under, sample, ...rest }).firm;
}
