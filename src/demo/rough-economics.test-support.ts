import { type Day, parseDay, type Window } from "../lib/day.ts";
import type { DemoBook } from "./demo-book.ts";
import type { DemoRow } from "./demo-row.ts";
import {
  capacityOf,
  type RoughCostModel,
  roughCostModel,
} from "./rough-cost-model.test-support.ts";

/** What an account earned in a window, by plain arithmetic over the rows. */
export interface RoughAccount {
  sales: number;
  cost: number;
  charges: number;
  expenses: number;
  earlyDiscounts: number;
  badDebt: number;
  balanceDays: number;
  readonly drivers: Map<string, number>;
  readonly measured: Map<string, number>;
}

export interface RoughResult {
  readonly sales: number;
  readonly grossProfit: number;
  readonly costToServe: number;
  readonly net: number;
  /** Margin realised and service cost, as shares of sales. */
  readonly m: number;
  readonly s: number;
  readonly minutes: ReadonlyMap<string, number>;
}

const euroPrice = 1.09;

/** Returns the rough result of every account that had any row in the window. */
export function roughEconomics(
  book: DemoBook,
  window: Window,
): { readonly model: RoughCostModel; readonly results: ReadonlyMap<string, RoughResult> } {
  const model = roughCostModel(book.costModel);
  const accounts = new Map<string, RoughAccount>();
  addInvoices(book, window, { model, accounts });
  addPayments(book, window, accounts);
  addTouches(book, window, accounts);
  const results = [...accounts].map(([id, account]) => [id, resultOf(account, model)] as const);
  return { model, results: new Map(results) };
}

function resultOf(account: RoughAccount, model: RoughCostModel): RoughResult {
  const minutes = minutesOf(account, model);
  const costToServe = sum(
    [...minutes].map(
      ([role, spent]) => spent * ((model.roles[role]?.cost ?? 0) / capacityOf(model, role)),
    ),
  );
  const charges = sum(
    model.charge.map(({ per, amount }) => amount * (account.drivers.get(per) ?? 0)),
  );
  const grossProfit = account.sales - account.cost;
  const carrying = (account.balanceDays * model.capital.annual_rate) / model.capital.days_in_year;
  const commission = Math.max(0, grossProfit) * model.commission.rate;
  const serving = costToServe + charges + account.expenses;
  const lost = account.earlyDiscounts + account.badDebt;
  return {
    sales: account.sales,
    grossProfit,
    costToServe,
    net: grossProfit - serving - lost - carrying - commission,
    m: (grossProfit - account.earlyDiscounts - carrying) / account.sales,
    s: serving / account.sales,
    minutes,
  };
}

function minutesOf(account: RoughAccount, model: RoughCostModel): Map<string, number> {
  const minutes = new Map(account.measured);
  for (const { role, per, minutes: each } of model.time) {
    add(
      minutes,
      role,
      each * (account.drivers.get(`untimed ${per}`) ?? account.drivers.get(per) ?? 0),
    );
  }
  return minutes;
}

function addInvoices(
  { tables }: DemoBook,
  window: Window,
  { model, accounts }: { model: RoughCostModel; accounts: Map<string, RoughAccount> },
): void {
  const linesOf = rowsBy(tables.invoice_lines, "invoice_id");
  const costOf = costing(tables.products, model);
  const orders = new Map<string, { account: RoughAccount; net: number; channel: string }>();
  for (const invoice of tables.invoices) {
    const account = accountOf(accounts, text(invoice, "account_id"));
    const issued = day(invoice, "issued_on");
    const price = invoice["currency"] === "EUR" ? euroPrice : 1;
    account.balanceDays += price * number(invoice, "gross_amount") * daysOpen(issued, window);
    if (!within(issued, window)) continue;
    const lines = linesOf.get(text(invoice, "invoice_id")) ?? [];
    const net = price * sum(lines.map((line) => number(line, "net_amount")));
    account.sales += net;
    account.cost += sum(lines.map((line) => costOf(line, issued, price)));
    if (invoice["kind"] === "credit_note") {
      add(account.drivers, "credit_note", 1);
      add(account.drivers, "return_line", lines.length);
      continue;
    }
    add(account.drivers, "invoice", 1);
    add(account.drivers, "line", lines.length);
    if (invoice["disputed"] === "yes") add(account.drivers, "dispute", 1);
    const order = text(invoice, "order_id");
    const before = orders.get(order)?.net ?? 0;
    orders.set(order, { account, net: before + net, channel: text(invoice, "channel") });
  }
  for (const { account, net, channel } of orders.values()) {
    add(account.drivers, "order", 1);
    add(account.drivers, `order.${channel}`, 1);
    if (net < model.orders.small_below) add(account.drivers, "order.small", 1);
  }
}

function costing(products: readonly DemoRow[], model: RoughCostModel) {
  const known = rowsBy(products, "product_id");
  return (line: DemoRow, on: Day, price: number): number => {
    if (line["cost_amount"] !== null) return price * number(line, "cost_amount");
    const valid = known
      .get(String(line["product_id"]))
      ?.findLast((product) => day(product, "valid_from") <= on);
    if (valid === undefined) return 0;
    if (valid["unit_cost"] !== null) return number(valid, "unit_cost") * number(line, "quantity");
    const margin = model.families[text(valid, "family")]?.margin ?? 0;
    return price * number(line, "net_amount") * (1 - margin);
  };
}

function addPayments(
  { tables }: DemoBook,
  window: Window,
  accounts: Map<string, RoughAccount>,
): void {
  const currencyOf = new Map(tables.invoices.map((one) => [one["invoice_id"], one["currency"]]));
  for (const payment of tables.payments) {
    const account = accountOf(accounts, text(payment, "account_id"));
    const price = currencyOf.get(payment["invoice_id"] ?? null) === "EUR" ? euroPrice : 1;
    const amount = price * number(payment, "amount");
    const on = day(payment, "paid_on");
    const sign = payment["kind"] === "refund" ? 1 : -1;
    account.balanceDays += sign * amount * daysOpen(on, window);
    if (!within(on, window)) continue;
    if (payment["kind"] === "early_discount") account.earlyDiscounts += amount;
    if (payment["kind"] === "write_off") account.badDebt += amount;
  }
}

function addTouches(
  { tables }: DemoBook,
  window: Window,
  accounts: Map<string, RoughAccount>,
): void {
  for (const touch of tables.touches) {
    if (!within(day(touch, "on"), window)) continue;
    const account = accountOf(accounts, text(touch, "account_id"));
    const kind = text(touch, "kind");
    account.expenses += number(touch, "expense");
    if (kind === "order") {
      add(account.measured, text(touch, "role"), number(touch, "minutes"));
      continue;
    }
    add(account.drivers, kind, 1);
    add(account.drivers, `untimed ${kind}`, touch["minutes"] === null ? 1 : 0);
    if (touch["minutes"] !== null)
      add(account.measured, text(touch, "role"), number(touch, "minutes"));
  }
}

function accountOf(accounts: Map<string, RoughAccount>, id: string): RoughAccount {
  const known = accounts.get(id);
  if (known !== undefined) return known;
  const account: RoughAccount = {
    sales: 0,
    cost: 0,
    charges: 0,
    expenses: 0,
    earlyDiscounts: 0,
    badDebt: 0,
    balanceDays: 0,
    drivers: new Map(),
    measured: new Map(),
  };
  accounts.set(id, account);
  return account;
}

/** Returns rows by the text of a field. */
export function rowsBy(
  rows: readonly DemoRow[],
  field: string,
): ReadonlyMap<string, readonly DemoRow[]> {
  const groups = new Map<string, DemoRow[]>();
  for (const row of rows) {
    const group = groups.get(text(row, field));
    if (group === undefined) groups.set(text(row, field), [row]);
    else group.push(row);
  }
  return groups;
}

function daysOpen(from: Day, window: Window): number {
  return Math.max(0, window.to - Math.max(from, window.from));
}

function within(at: Day, window: Window): boolean {
  return at >= window.from && at < window.to;
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** Returns the sum of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Returns a field's number, zero where there is none. */
export function number(row: DemoRow, field: string): number {
  const value = row[field] ?? 0;
  if (typeof value !== "number") throw new TypeError(`${field} is no number`);
  return value;
}

/** Returns a field's text, empty where there is none. */
export function text(row: DemoRow, field: string): string {
  return String(row[field] ?? "");
}

/** Returns a field's day. */
export function day(row: DemoRow, field: string): Day {
  const parsed = parseDay(text(row, field));
  if (parsed === null) throw new TypeError(`${field} is no day`);
  return parsed;
}
