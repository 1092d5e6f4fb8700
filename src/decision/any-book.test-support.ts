import {
  type Arbitrary,
  array,
  constantFrom,
  dictionary,
  integer,
  nat,
  option,
  record,
  tuple,
} from "fast-check";
import type { Capital, CommissionPlan, CostModel } from "../costing/cost-model.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { SampleCell, SampleSale } from "../ledger/facts-sample.ts";
import type { StatedBook } from "./stated-book.test-support.ts";

const full = parsedModel(`
currency = "USD"
[capital]
annual_rate = 0.11
[orders]
small_below = 80
[roles.outside]
cost = 93000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 2
minutes_per_person = 81000
avoidable = 0.4
seller = true
[roles.inside]
cost = 41000
period = { from = 2025-01-01, to = 2025-07-01 }
capacity_minutes = 70000
seller = true
[roles.service]
cost = 27000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 90000
[[time]]
role = "outside"
per = "visit"
minutes = 77
[[time]]
role = "outside"
per = "meal"
minutes = 51
[[time]]
role = "inside"
per = "call"
minutes = 7
[[time]]
role = "inside"
per = "order.phone"
minutes = 5
[[time]]
role = "service"
per = "order"
minutes = 13
[[time]]
role = "service"
per = "dunning"
minutes = 21
[[charge]]
name = "freight"
per = "expedite"
amount = 31
avoidable = 0.6
[commission]
basis = "gross_profit"
tiers = [{ up_to = 900, rate = 0.03 }, { rate = 0.09 }]
`);

/** Cost models that leave out one thing or count it otherwise. */
const models: readonly CostModel[] = [
  full,
  paying({ tiers: [{ up_to: null, rate: 0.07 }] }),
  paying({ basis: "net_sales" }),
  paying({ paid_on: "cash" }),
  charging({ basis: "cost" }),
  charging({ from: "due" }),
  { ...full, commission: null },
  { ...full, capital: null, small_order_below: null },
  { ...full, time: [], charges: [] },
  { ...full, roles: {}, time: [] },
];

function paying(change: Partial<CommissionPlan>): CostModel {
  return {
    ...full,
    commission: full.commission === null ? null : { ...full.commission, ...change },
  };
}

function charging(change: Partial<Capital>): CostModel {
  return { ...full, capital: full.capital === null ? null : { ...full.capital, ...change } };
}

const ids = ["a", "b", "c", "d", "e"] as const;
const money = integer({ min: 0, max: 90_000 });
const signed = integer({ min: -20_000, max: 90_000 });
const account = constantFrom(...ids);
const month = constantFrom("2025-01", "2025-04", "2025-06");

const cell: Arbitrary<SampleCell> = record({
  account,
  month,
  sums: record({
    invoiced: money,
    credits: integer({ min: 0, max: 20_000 }),
    cogs: money,
    expenses: nat(2000),
    early_discounts: nat(900),
    bad_debt: nat(900),
    opened: signed,
    opened_days: signed,
    overdue: signed,
    overdue_days: signed,
  }),
  expenses_by_kind: record({ visit: nat(900), meal: nat(900) }),
  drivers: record({
    order: integer({ min: 1, max: 60 }),
    "order.small": nat(40),
    "order.phone": nat(60),
    visit: nat(30),
    "visit.minutes": nat(900),
    meal: nat(9),
    dunning: nat(9),
    expedite: nat(9),
  }),
  untimed: record({ visit: nat(9) }),
  minutes_by_role: record({ outside: nat(3000), inside: nat(900), courier: nat(90) }),
});

const sale: Arbitrary<SampleSale> = record({
  account,
  seller: constantFrom("ann", "bob", "ivy", "max", null),
  month,
  net_sales: signed,
  gross_profit: signed,
  paid_net_sales: signed,
  paid_gross_profit: signed,
});

/** One cell for each account, so that something happened with all of them. */
const cells: Arbitrary<readonly SampleCell[]> = tuple(
  ...ids.map((id) => cell.map((one) => ({ ...one, account: id }))),
);

/** Books of any kind: losses, credits, nobody's accounts, sellers without a role, short and long windows. */
export const anyStatedBook: Arbitrary<StatedBook> = record({
  model: constantFrom(...models),
  sample: record({
    from: constantFrom("2025-01-01", "2024-01-01"),
    to: constantFrom("2025-07-01", "2026-01-01"),
    cells,
    sales: array(sale, { maxLength: 14 }),
    sellers: constantFrom(
      [
        { id: "ann", role: "outside" },
        { id: "bob", role: "outside", commission_rate: 0.12 },
        { id: "ivy", role: "inside" },
        { id: "max" },
      ],
      [{ id: "ann", role: "director" }, { id: "bob" }, { id: "ivy" }, { id: "max" }],
    ),
  }),
  owners: dictionary(account, constantFrom("ann", "bob", "ivy", "max", "boss")),
  wallet: option(money, { nil: null }),
});

/** Returns the same book with every amount and price tenfold. */
export function tenfold({ sample, model, wallet, ...rest }: StatedBook): StatedBook {
  const { cells: some = [], sales = [] } = sample;
  return {
    ...rest,
    wallet: wallet === null || wallet === undefined ? null : wallet * 10,
    sample: {
      ...sample,
      cells: some.map((one) => ({
        ...one,
        sums: tenTimes(one.sums ?? {}),
        expenses_by_kind: tenTimes(one.expenses_by_kind ?? {}),
      })),
      sales: sales.map(({ account: of, seller, month: on, ...amounts }) => ({
        account: of,
        seller,
        month: on,
        ...tenTimes(amounts),
      })),
    },
    model: tenfoldModel(model),
  };
}

function tenTimes(amounts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return mapped(amounts, (amount) => amount * 10);
}

function mapped<Value>(
  of: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}

function tenfoldModel(model: CostModel): CostModel {
  const { roles, charges, commission, small_order_below } = model;
  const tiers = commission?.tiers.map((tier) => ({
    ...tier,
    up_to: tier.up_to === null ? null : tier.up_to * 10,
  }));
  return {
    ...model,
    roles: mapped(roles, (role) => ({ ...role, cost: role.cost * 10 })),
    charges: charges.map((charge) => ({
      ...charge,
      amount: {
        likely: charge.amount.likely * 10,
        low: charge.amount.low * 10,
        high: charge.amount.high * 10,
      },
    })),
    commission: commission === null ? null : { ...commission, tiers: tiers ?? [] },
    small_order_below: small_order_below === null ? null : small_order_below * 10,
  };
}
