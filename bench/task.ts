/** One measurement in a process of its own: `node bench/task.ts NAME FOLDER LINES`. Prints JSON. */

import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { draws } from "../src/account/draws.ts";
import { effects } from "../src/account/effects.ts";
import { profitConcentration } from "../src/account/profit-concentration.ts";
import { profitRanges } from "../src/account/profit-ranges.ts";
import { monthsOfAxes } from "../src/account/sampling-error.ts";
import { statement as statementOf } from "../src/account/statement.ts";
import { bookTyping } from "../src/account/typing.ts";
import { createBook, withBook } from "../src/app/book.ts";
import { importFiles } from "../src/app/import-files.ts";
import { type CostModel, parseCostModel } from "../src/costing/cost-model.ts";
import { uncertainParameters } from "../src/costing/parameters.ts";
import { starterCostModel } from "../src/costing/starter-cost-model.ts";
import { demoCostModel } from "../src/demo/cost-model.ts";
import type { Facts } from "../src/ledger/facts.ts";
import { tally } from "../src/ledger/tally.ts";
import { dayOf } from "../src/lib/day.ts";
import { type LedgerFiles, ledgerFiles, tables } from "./ledger-files.ts";

const [name = "", folder = "", lines = "0"] = process.argv.slice(2);
const resources = { memory_limit: process.env["WARTO_MEMORY"] ?? "1200MB", threads: 2 };
const whole = await ledgerFiles(folder, Number(lines), "whole");
const more = await ledgerFiles(folder, Number(lines), "more");
const book = join(folder, `book-${lines}`);
const copy = join(folder, `copy-${lines}`);

/** What the starter cost model of a book asks for. */
const benchTerms = { small_order_below: 100 * 10_000 };

/** Steps by name: each returns what it timed, in milliseconds. */
const tasks: Readonly<Record<string, () => Promise<Readonly<Record<string, number>>>>> = {
  generate: async () => ({}),
  "floor-parquet": () => floor((table) => `'${whole.path(table, "parquet")}'`),
  "floor-csv": () => floor((table) => typedCsv(whole, table)),
  "create-parquet": () => createTables((table) => `'${whole.path(table, "parquet")}'`),
  "create-csv": () => createTables((table) => typedCsv(whole, table)),
  "import-parquet": () => importWhole("parquet"),
  "import-csv": () => importWhole("csv"),
  "facts-anew": async () => ({ "facts-anew": (await factsOf(await copied(book), 7)).ms }),
  facts: async () => ({ facts: (await factsOf(book)).ms }),
  "facts-after-more": factsAfterMore,
  statement: statementTasks,
  judgement: judgementTasks,
};

const task = tasks[name];
if (task === undefined)
  throw new Error(`no task ${name}; there are ${Object.keys(tasks).join(", ")}`);
const times = await task();
console.log(JSON.stringify({ times, peak_megabytes: process.resourceUsage().maxRSS / 1024 }));

type Relation = (table: (typeof tables)[number]) => string;

/** Reads each column that the facts need, once. */
async function floor(relation: Relation) {
  const sums = `SELECT (SELECT count(invoice_id) + sum(quantity) + sum(list_amount) + sum(net_amount) + sum(cost_amount) FROM ${relation("invoice_lines")}),
    (SELECT count(invoice_id) + count(account_id) + count(kind) + count(issued_on) + count(due_on) + count(order_id) + count(channel) + count(salesperson) + sum(gross_amount) FROM ${relation("invoices")}),
    (SELECT count(invoice_id) + count(paid_on) + sum(amount) FROM ${relation("payments")}),
    (SELECT count(account_id) + count("on") + count(kind) + count(role) + sum(minutes) + sum(expense) FROM ${relation("touches")})`;
  return { [name]: await timedSql(":memory:", [sums]) };
}

async function createTables(relation: Relation) {
  const file = join(folder, "create.duckdb");
  await rm(file, { force: true });
  const ms = await timedSql(
    file,
    tables.map((table) => `CREATE TABLE ${table} AS FROM ${relation(table)}`),
  );
  await rm(file, { force: true });
  return { [name]: ms };
}

/** Times statements from an opened database until it is closed, and so written. */
async function timedSql(file: string, statements: readonly string[]): Promise<number> {
  const instance = await DuckDBInstance.create(file, {
    threads: "2",
    memory_limit: resources.memory_limit,
  });
  const connection = await instance.connect();
  const start = performance.now();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
  return performance.now() - start;
}

function typedCsv(files: LedgerFiles, table: (typeof tables)[number]): string {
  return `read_csv('${files.path(table, "csv")}', header = true)`;
}

async function importWhole(format: "parquet" | "csv") {
  await rm(book, { recursive: true, force: true });
  await createBook(book, resources, starterCostModel("USD"));
  const start = performance.now();
  await importInto(book, whole, format);
  return { [name]: performance.now() - start };
}

async function importInto(
  target: string,
  files: LedgerFiles,
  format: "parquet" | "csv",
): Promise<void> {
  const outcome = await withBook(target, resources, (open) =>
    importFiles(open, {
      files: tables
        .filter((table) => files === whole || !["accounts", "employees"].includes(table))
        .map((table) => files.path(table, format)),
      map: null,
      as: null,
      decimal: null,
      dates: null,
      delimiter: null,
      encoding: null,
      sheet: null,
      dry_run: false,
      at: "2026-01-01T00:00:00Z",
      signal: null,
    }),
  );
  if (outcome.rejections.length > 0)
    throw new Error(`rejected: ${JSON.stringify(outcome.rejections[0])}`);
}

async function copied(from: string): Promise<string> {
  await rm(copy, { recursive: true, force: true });
  await cp(from, copy, { recursive: true });
  return copy;
}

async function factsOf(
  target: string,
  small_order_below: number | null = benchTerms.small_order_below,
): Promise<{ readonly ms: number; readonly facts: Facts }> {
  return withBook(target, resources, async ({ engine }) => {
    const start = performance.now();
    const facts = await engine.facts(
      {
        window: { from: dayOf(2024, 1, 1), to: dayOf(2026, 1, 1) },
        currency: "USD",
        small_order_below,
      },
      {},
    );
    return { ms: performance.now() - start, facts };
  });
}

async function factsAfterMore() {
  await copied(book);
  const start = performance.now();
  await importInto(copy, more, "parquet");
  const imported = performance.now() - start;
  return { "import-more": imported, [name]: (await factsOf(copy)).ms };
}

async function statementTasks() {
  const { facts } = await factsOf(book);
  const parsed = parseCostModel(starterCostModel("USD"));
  if (!parsed.ok) throw new Error(parsed.problem.map(({ en }) => en).join("\n"));
  const model = parsed.value;
  const summed = timed(() => tally(facts));
  const stated = timed(() => statementOf(summed.value, model));
  const whale = timed(() => profitConcentration(stated.value.lines.net_profit));
  const whatIfs = Array.from({ length: 1000 }, (_, i) => {
    const changed = { ...model, roles: dearer(model.roles, 1 + i / 1000) };
    return timed(() =>
      statementOf(summed.value, changed, { hour_values: { sales: 80 }, based_on: stated.value }),
    ).ms;
  });
  return { tally: summed.ms, statement: stated.ms, whale: whale.ms, "what-if": median(whatIfs) };
}

/** A thousand draws on every account, with the demo's cost model: nine of its figures are ranges. */
async function judgementTasks() {
  const { facts } = await factsOf(book);
  const parsed = parseCostModel(demoCostModel);
  if (!parsed.ok) throw new Error(parsed.problem.map(({ en }) => en).join("\n"));
  const model = parsed.value;
  const now = statementOf(tally(facts), model);
  const uncertain = uncertainParameters(model);
  const drawn = timed(() => draws(uncertain, { count: 1000, seed: 1 }));
  const moved = timed(() => effects(now, uncertain));
  const ranges = timed(() => profitRanges(now.lines.net_profit, moved.value, drawn.value));
  const months = timed(() => monthsOfAxes(facts, model));
  const typed = timed(() => bookTyping({ now, before: null, months: months.value }));
  return {
    ranges: drawn.ms + moved.ms + ranges.ms,
    "months of axes": months.ms,
    "types and ranges": typed.ms,
  };
}

/** What if every role cost so many times as much? */
function dearer(roles: CostModel["roles"], factor: number): CostModel["roles"] {
  return Object.fromEntries(
    Object.entries(roles).map(([key, role]) => [key, { ...role, cost: role.cost * factor }]),
  );
}

function timed<Value>(work: () => Value): { readonly ms: number; readonly value: Value } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
