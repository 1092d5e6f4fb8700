import { parseDay, type Window } from "../../src/lib/day.ts";
import { unassigned } from "../../src/ledger/tables.ts";
import type { Cells, LedgerRows } from "./ledger-rows.ts";

/*
 * What one account bought, worked out the slow way from the rows of the files: line by line, family
 * by family, with no SQL. Written from the definitions alone; money in ten-thousandths.
 */

export interface BruteAssortment {
  readonly bought: {
    readonly net_by_offering: Readonly<Record<string, number>>;
    readonly families: number;
    readonly compared_net: number;
    readonly compared_profit: number;
  };
  /** Unrounded. */
  readonly profit_elsewhere: number;
}

interface Line {
  readonly account: string;
  readonly family: string;
  readonly offering: string;
  readonly net: number;
  /** Null where nothing tells. */
  readonly cost: number | null;
}

export function bruteAssortment(
  rows: LedgerRows,
  account: string,
  window: Window,
): BruteAssortment {
  const lines = linesOf(rows, window);
  const mine = lines.filter((line) => line.account === account);
  const compared = familiesOf(mine)
    .map((family) => comparisonOf(lines, account, family))
    .filter((one) => one.others > 0);
  const net = (offering: string) => netOf(mine.filter((line) => line.offering === offering));
  return {
    bought: {
      net_by_offering: Object.fromEntries(
        ["parts", "solution", "service", "other", ""].map((name) => [name, net(name)]),
      ),
      families: boughtOf(mine).length,
      compared_net: sum(compared.map((one) => one.net)),
      compared_profit: sum(compared.map((one) => one.profit)),
    },
    profit_elsewhere: sum(compared.map((one) => one.net * (one.othersProfit / one.others))),
  };
}

/** Counts the families of which any account's net sales are above zero. */
export function bruteFamiliesSold(rows: LedgerRows, window: Window): number {
  const lines = linesOf(rows, window);
  const accounts = [...new Set(lines.map((line) => line.account))];
  const bought = accounts.flatMap((account) =>
    boughtOf(lines.filter((line) => line.account === account)),
  );
  return new Set(bought).size;
}

/** Lists everybody who has a card or a document, in code-point order. */
export function bruteAccounts(rows: LedgerRows): readonly string[] {
  const onAccount = (rows.payments ?? []).filter((payment) => !payment["invoice_id"]);
  const records = [rows.accounts, rows.invoices, rows.touches, onAccount].flatMap(
    (all) => all ?? [],
  );
  return [...new Set(records.map((record) => record["account_id"] || unassigned))].toSorted();
}

function comparisonOf(lines: readonly Line[], account: string, family: string) {
  const known = lines.filter((line) => line.family === family && line.cost !== null);
  const [own, others] = [
    known.filter((line) => line.account === account),
    known.filter((line) => line.account !== account),
  ];
  return {
    net: netOf(own),
    profit: profitOf(own),
    others: netOf(others),
    othersProfit: profitOf(others),
  };
}

function boughtOf(lines: readonly Line[]): readonly string[] {
  return familiesOf(lines).filter(
    (family) => netOf(lines.filter((line) => line.family === family)) > 0,
  );
}

function familiesOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.map((line) => line.family))].filter((family) => family !== "");
}

function linesOf(rows: LedgerRows, window: Window): readonly Line[] {
  const within = (rows.invoices ?? []).filter((invoice) => {
    const issued = parseDay(invoice["issued_on"] ?? "") ?? Number.NaN;
    return issued >= window.from && issued < window.to;
  });
  return within.flatMap((invoice) =>
    (rows.invoice_lines ?? [])
      .filter((line) => line["invoice_id"] === invoice["invoice_id"])
      .map((line) => lineOf(rows, invoice, line)),
  );
}

function lineOf(rows: LedgerRows, invoice: Cells, line: Cells): Line {
  const issued = invoice["issued_on"] ?? "";
  const versions = (rows.products ?? [])
    .filter((product) => product["product_id"] === line["product_id"])
    .toSorted((a, b) => ((a["valid_from"] ?? "") < (b["valid_from"] ?? "") ? -1 : 1));
  const valid = versions.filter((version) => (version["valid_from"] ?? "") <= issued);
  const last = (among: readonly Cells[], name: string) =>
    among.findLast((version) => version[name] !== "")?.[name] ?? "";
  const told = (name: string) => last(valid, name) || last(versions, name);
  const [unitCost, quantity] = [last(valid, "unit_cost"), line["quantity"] ?? ""];
  const standard = unitCost === "" || quantity === "" ? "" : Number(unitCost) * Number(quantity);
  const cost = line["cost_amount"] === "" ? standard : line["cost_amount"];
  const money = (amount: unknown) => Math.round(Number(amount) * rateOf(rows, invoice) * 10_000);
  return {
    account: invoice["account_id"] || unassigned,
    family: told("family"),
    offering: line["offering"] || told("offering"),
    net: money(line["net_amount"]),
    cost: cost === "" ? null : money(cost),
  };
}

function rateOf(rows: LedgerRows, invoice: Cells): number {
  if (invoice["currency"] === "" || invoice["currency"] === "USD") return 1;
  if (invoice["rate"]) return Number(invoice["rate"]);
  const before = (rows.rates ?? []).filter(
    (rate) =>
      rate["currency"] === invoice["currency"] &&
      (rate["on"] ?? "") <= (invoice["issued_on"] ?? ""),
  );
  return Number(
    before.toSorted((a, b) => ((a["on"] ?? "") < (b["on"] ?? "") ? -1 : 1)).at(-1)?.["rate"],
  );
}

function netOf(lines: readonly Line[]): number {
  return sum(lines.map((line) => line.net));
}

function profitOf(lines: readonly Line[]): number {
  return sum(lines.map((line) => line.net - (line.cost ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
