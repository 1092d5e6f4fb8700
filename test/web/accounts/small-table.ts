import { accountColumns } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { rowTexts } from "../../../web/screens/accounts/row-texts.ts";
import type { RowsQuestion } from "../../../web/screens/accounts/shown-rows.ts";

/** Four accounts: a Jones, a Smith at a loss, a prospect, and one whose goods have no cost. */
export const smallTable: AccountTable = {
  book: "small",
  window: { from: "2025-01-01", to: "2026-01-01" },
  before: null,
  currency: "PLN",
  lines: { margin_realised: 0.25, service_cost: 0.15, from: "median" },
  told: { goods: true, service: true },
  missing: [],
  account_id: ["A-1", "A-2", "A-10", "A-3"],
  name: ["Żółw Medical", "Łódzkie Zakłady", null, "=Cmd, Ltd"],
  owner: ["Anna", "Bożena", "Anna", null],
  active: [true, true, true, true],
  type: ["Jones", "Smith", null, "Unclear"],
  ring_fence: [null, "growing", null, "new"],
  roles: ["inside_sales"],
  charges: [],
  figures: {
    net_sales: [1000.1, 2000.2, 0, 300.3],
    gross_profit: [400.1, 300.2, 0, null],
    early_discounts: [0, 0, 0, 0],
    carrying_cost: [0.1, 100.2, 0, 0],
    margin_realised: [0.4, 0.1, null, null],
    net_profit: [300.3, -50.05, -10, null],
    hours: [2.5, 10.25, 1, 0],
    orders: [3, 40, 0, 1],
    "cost_to_serve.inside_sales": [10.1, 20.2, 10, 0],
  },
};

export const smallColumns = accountColumns(smallTable.roles, smallTable.charges);

/** Returns a question to the small table. */
export function smallQuestion(search: RowsQuestion["search"]): RowsQuestion {
  const texts = rowTexts(smallTable, "en");
  return { table: smallTable, columns: smallColumns, texts, search };
}
