/** Times the statement under changed rates: `node bench/what-if.ts [accounts] [rounds]`. */

import { shown } from "../src/account/shown.ts";
import { statement } from "../src/account/statement.ts";
import { parseCostModel } from "../src/costing/cost-model.ts";
import { starterCostModel } from "../src/costing/starter-cost-model.ts";
import { sumNames } from "../src/ledger/facts.ts";
import { factsSample } from "../src/ledger/facts-sample.ts";
import { tally } from "../src/ledger/tally.ts";
import { byName } from "../src/lib/by-name.ts";

const [accounts = 10_000, rounds = 50] = process.argv.slice(2).map(Number);
const months = 12;
const kinds = ["visit", "meal", "quote", "call", "email", "complaint", "return", "expedite"];
const model = starterModel();
const base = tally(largeFacts());

const whatIf = timed(() => statement(base, model, { value_of_hour: 80 }));
const rounding = timed(() => shown(statement(base, model)));
console.log(
  `${accounts} accounts, median of ${rounds}: what-if ${whatIf} ms, rounded and shown ${rounding} ms`,
);

function starterModel() {
  const result = parseCostModel(starterCostModel());
  if (!result.ok) throw new Error(result.problem.join("\n"));
  return result.value;
}

function largeFacts() {
  const small = factsSample({
    from: "2026-01-01",
    to: "2027-01-01",
    sellers: [{ id: "a" }, { id: "b" }],
  });
  const ids = Array.from({ length: accounts }, (_, i) => String(i).padStart(8, "0"));
  const cells = accounts * months;
  const column = (scale: number) =>
    Float64Array.from({ length: cells }, (_, i) => (i * 7919) % scale);
  const account = Int32Array.from({ length: cells }, (_, i) => Math.floor(i / months));
  const period = Int32Array.from({ length: cells }, (_, i) => i % months);
  const counts = byName([...kinds, "order", "line", "dunning", "ticket"], () => column(9));
  const nothing = ids.map(() => null);
  return {
    ...small,
    accounts: {
      id: ids,
      name: nothing,
      owner: nothing,
      status: nothing,
      key_account: nothing,
      since: nothing,
      first_document: nothing,
    },
    cells: {
      account,
      period,
      sums: byName(sumNames, () => column(90_000_001)),
      uncosted_by_family: {},
      expenses_by_kind: {},
      drivers: counts,
      untimed: byName(kinds, () => column(7)),
      minutes_by_role: byName(["sales", "inside_sales"], () => column(60)),
      minutes_without_role: byName(["call", "visit"], () => column(30)),
    },
    opening: {
      balance: new Float64Array(accounts),
      overdue: new Float64Array(accounts),
      overdue_due: new Float64Array(accounts),
    },
    sales: {
      ...small.sales,
      account,
      period,
      seller: account.map((i) => i % 2),
      net_sales: column(90_000_001),
      gross_profit: column(30_000_001),
      uncosted_net: column(1),
      paid_net_sales: column(1),
      paid_gross_profit: column(1),
      paid_uncosted_net: column(1),
    },
  };
}

function timed(run: () => unknown): string {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(2);
}
