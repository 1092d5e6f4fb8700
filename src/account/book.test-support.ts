import { type Arbitrary, array, constant, constantFrom, integer, nat, record } from "fast-check";
import type { CostModel } from "../costing/cost-model.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { type SumName, sumNames } from "../ledger/facts.ts";
import {
  type FactsSample,
  factsSample,
  type SampleCell,
  type SampleSale,
} from "../ledger/facts-sample.ts";
import { mapColumns } from "../lib/column.ts";
import { byName } from "../lib/by-name.ts";

/** A model with something of everything. */
export const fullModel = parsedModel(`
currency = "USD"
[capital]
annual_rate = 0.11
basis = "cost"
[roles.inside]
cost = 61234.5
period = { from = 2026-01-01, to = 2027-01-01 }
capacity_minutes = 99997
[roles.sales]
cost = 90001
period = { from = 2026-01-01, to = 2026-07-01 }
people = 3
minutes_per_person = 12345
[[time]]
role = "inside"
per = "order"
minutes = { likely = 7.3, low = 5, high = 11 }
[[time]]
role = "inside"
per = "call"
minutes = 3.1
[[time]]
role = "sales"
per = "call"
minutes = 1.7
[[charge]]
name = "freight"
per = "order"
amount = 3.337
avoidable = 0.9
[[charge]]
name = "care"
per = "call"
amount = 0.019
[commission]
basis = "gross_profit"
tiers = [{ up_to = 500, rate = 0.031 }, { up_to = 5000, rate = 0.07 }, { rate = 0.113 }]
[families.bolts]
margin = 0.33
`);

const money = integer({ min: 0, max: 5_000_000 }).map((amount) => amount / 1000);
const signed = integer({ min: -1_000_000, max: 4_000_000 }).map((amount) => amount / 1000);
const count = nat(60);
const account = constantFrom("a", "b", "c", "d", "e");
const month = constantFrom("2026-04", "2026-05", "2026-06");

const sums = record(byName(sumNames, sumOf));

function sumOf(name: SumName): Arbitrary<number> {
  if (name === "problems" || name === "inbound") return count;
  return name.startsWith("o") ? signed : money;
}

const cell: Arbitrary<SampleCell> = record({
  account,
  month,
  sums,
  uncosted_by_family: record({ bolts: signed, "": signed }),
  drivers: record({ order: count, line: count, invoice: count, call: count }),
  untimed: record({ call: count }),
  minutes_by_role: record({ inside: count, courier: count }),
  minutes_without_role: record({ call: count, lunch: count }),
});

const sale: Arbitrary<SampleSale> = record({
  account,
  seller: constantFrom("ann", "bob", null),
  month: constantFrom("2026-01", "2026-03", "2026-04", "2026-05", "2026-06"),
  net_sales: signed,
  gross_profit: signed,
  uncosted_net: money,
});

/** Books of any kind: signs, fractions of a cent, months that lead in, sellers and nobody. */
export const anyBook: Arbitrary<FactsSample> = record({
  from: constant("2026-04-01"),
  to: constant("2026-07-01"),
  cells: array(cell, { minLength: 1, maxLength: 12 }),
  sales: array(sale, { maxLength: 12 }),
  sellers: constant([
    { id: "ann", role: "sales" },
    { id: "bob", commission_rate: 0.123 },
  ]),
  opening: record({ a: signed }),
});

/** Returns the same facts with every amount of money tenfold. */
export function tenfold(book: FactsSample) {
  const facts = factsSample(book);
  const { net_sales, gross_profit, uncosted_net } = facts.sales;
  return {
    ...facts,
    cells: {
      ...facts.cells,
      sums: byName(sumNames, (name) => tenTimes(facts.cells.sums[name])),
      uncosted_by_family: mapColumns(facts.cells.uncosted_by_family, tenTimes),
    },
    opening: { ...facts.opening, balance: tenTimes(facts.opening.balance) },
    sales: {
      ...facts.sales,
      net_sales: tenTimes(net_sales),
      gross_profit: tenTimes(gross_profit),
      uncosted_net: tenTimes(uncosted_net),
    },
  };
}

/** Returns the full model with every price tenfold. */
export function tenfoldModel(): CostModel {
  return {
    ...fullModel,
    roles: Object.fromEntries(
      Object.entries(fullModel.roles).map(([name, role]) => [
        name,
        { ...role, cost: role.cost * 10 },
      ]),
    ),
    charges: fullModel.charges.map((charge) => ({
      ...charge,
      amount: {
        likely: charge.amount.likely * 10,
        low: charge.amount.low * 10,
        high: charge.amount.high * 10,
      },
    })),
    commission: fullModel.commission && {
      ...fullModel.commission,
      tiers: fullModel.commission.tiers.map(({ up_to, rate }) => ({
        up_to: up_to && up_to * 10,
        rate,
      })),
    },
  };
}

function tenTimes(column: Float64Array): Float64Array {
  return column.map((value) => value * 10);
}
