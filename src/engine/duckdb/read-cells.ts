import { type Cells, sumNames } from "../../ledger/facts.ts";
import { byName } from "../../lib/by-name.ts";
import { isoOf } from "../../lib/day.ts";
import {
  cellSums,
  channelSum,
  counted,
  documentDrivers,
  familySum,
  type KeptSum,
  kindSum,
  roleSum,
} from "../sql/kept-sums.ts";
import { identifier } from "../sql/quote.ts";
import type { Database } from "./database.ts";
import {
  addInto,
  type Columns,
  type Grid,
  gridOf,
  type Named,
  none,
  pivot,
  placesOf,
  type Scattered,
  spread,
} from "./cell-grid.ts";
import type { CellSource } from "./cell-source.ts";

/** Reads the cells of the window's periods. */
export async function readCells(
  database: Database,
  source: CellSource,
  accounts: number,
): Promise<Cells> {
  const sums: Scattered[] = [];
  for (const { table, values } of cellSums)
    sums.push(await readScattered(database, source, table, values.map(exact)));
  const firsts = await firstOrders(database, source);
  const kinds = await readNamed(database, source, kindSum, [
    "touches",
    "untimed",
    "minutes",
    "quantity",
    "expenses * 10000",
  ]);
  const timed = await readNamed(database, source, roleSum, ["minutes"], "role_known");
  const unplaced = await readNamed(database, source, roleSum, ["minutes"], "NOT role_known");
  const channels = await readNamed(database, source, channelSum, ["orders"]);
  const families = await readNamed(database, source, familySum, ["net * 10000"]);
  const reminded = await remindersOfUnsettled(database, source);
  const grid = gridOf(
    [...sums, firsts, kinds, timed, unplaced, channels, families, reminded],
    accounts,
    source.periods.length,
  );
  const columns = sumColumns(grid, sums);
  const [touches = {}, untimed = {}, minutes = {}, quantity = {}, expenses = {}] = kinds.values.map(
    (_, i) => pivot(grid, kinds, i),
  );
  if (!("dunning" in touches)) addInto(columns["dunning"], grid, reminded, 0);
  const drivers = {
    ...countsOf(columns, touches),
    ...renamed(pivot(grid, channels, 0), (channel) => `order.${channel}`),
    ...renamed(minutes, (kind) => `${kind}.minutes`),
    ...renamed(quantity, (kind) => `${kind}.quantity`),
    "order.first": spread(grid, firsts),
  };
  return {
    account: grid.account,
    period: grid.period,
    sums: byName(sumNames, (name) => columns[name] ?? new Float64Array(grid.rows)),
    uncosted_by_family: pivot(grid, families, 0),
    expenses_by_kind: withSomething(expenses),
    drivers,
    untimed: untimedCounts(drivers, touches, untimed),
    minutes_by_role: pivot(grid, timed, 0),
    minutes_without_role: pivot(grid, unplaced, 0),
  };
}

/** Money as whole ten-thousandths, counts as they are. */
function exact(name: string): string {
  const value = `CAST(c.${identifier(name)} AS DOUBLE)`;
  return counted.has(name) ? value : `round(${value} * 10000)`;
}

/** Every column of every kind of sum; a column that two kinds share is the sum of both. */
function sumColumns(grid: Grid, sums: readonly Scattered[]): Columns {
  const columns: Columns = {};
  for (const [i, { values }] of cellSums.entries())
    for (const [j, name] of values.entries()) {
      columns[name] ??= new Float64Array(grid.rows);
      addInto(columns[name], grid, sums[i], j);
    }
  return columns;
}

function readScattered(
  database: Database,
  source: CellSource,
  table: string,
  values: readonly string[],
): Promise<Scattered> {
  return readRows(database, source, `${source.relation(table)} c`, values);
}

async function readRows(
  database: Database,
  source: CellSource,
  from: string,
  values: readonly string[],
): Promise<Scattered> {
  const [first, last] = [
    source.calendar.numberOf(source.window.from),
    source.calendar.numberOf(source.window.to),
  ];
  const [account, number, ...columns] = await database.numbers(
    `SELECT CAST(a.n AS DOUBLE), CAST(c.period AS DOUBLE), ${values.join(", ")} FROM ${from} JOIN account_numbers a USING (account_id)
     WHERE c.period >= ${first} AND c.period < ${last}`,
  );
  return { place: placed(source, account, number), values: columns };
}

/** An account's first order ever counts in the period that holds it. */
async function firstOrders(database: Database, source: CellSource): Promise<Scattered> {
  const [first, last] = [
    source.calendar.numberOf(source.window.from),
    source.calendar.numberOf(source.window.to),
  ];
  const [account, number] = await database.numbers(
    `SELECT CAST(a.n AS DOUBLE), CAST(c.first AS DOUBLE) FROM (
       SELECT account_id, min(period) AS first FROM ${source.relation("ordered")} WHERE "order" > 0 GROUP BY 1) c
     JOIN account_numbers a USING (account_id) WHERE c.first >= ${first} AND c.first < ${last}`,
  );
  const place = placed(source, account, number);
  return { place, values: [new Float64Array(place.length).fill(1)] };
}

/** One reminder per started 30 days that an unsettled invoice is late, to the window's end. */
async function remindersOfUnsettled(database: Database, source: CellSource): Promise<Scattered> {
  const to = `DATE '${isoOf(source.window.to)}'`;
  const [account, number, count] = await database.numbers(
    `SELECT CAST(n AS DOUBLE), CAST(${source.calendar.period("reminded_on")} AS DOUBLE), CAST(sum(invoices) AS DOUBLE) FROM (
       SELECT a.n, u.invoices, u.due_on + 1 + CAST(unnest(range(0, CAST(${to} - u.due_on - 1 AS BIGINT), 30)) AS INTEGER) AS reminded_on
       FROM ${source.relation("unsettled")} u JOIN account_numbers a USING (account_id) WHERE u.due_on + 1 < ${to})
     WHERE reminded_on >= DATE '${isoOf(source.window.from)}' GROUP BY 1, 2`,
  );
  return { place: placed(source, account, number), values: [count ?? none] };
}

async function readNamed(
  database: Database,
  source: CellSource,
  { table }: KeptSum,
  values: readonly string[],
  where = "true",
): Promise<Named> {
  const relation = `(FROM ${source.relation(table)} WHERE ${where})`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE cell_names AS SELECT name, CAST(row_number() OVER (ORDER BY name) - 1 AS INTEGER) AS n FROM (SELECT DISTINCT name FROM ${relation})`,
  );
  const names = await database.rows("SELECT name FROM cell_names ORDER BY n");
  const rounded = values.map((value) =>
    value.includes("*") ? `round(CAST(${value} AS DOUBLE))` : `CAST(${value} AS DOUBLE)`,
  );
  const read = await readRows(database, source, `${relation} c JOIN cell_names m USING (name)`, [
    "CAST(m.n AS DOUBLE)",
    ...rounded,
  ]);
  const [name = none, ...columns] = read.values;
  return { ...read, values: columns, name, names: names.map((row) => String(row["name"])) };
}

function placed(
  { calendar, periods }: CellSource,
  account: Float64Array = none,
  number: Float64Array = none,
): Int32Array {
  return placesOf(
    account,
    number,
    periods.map(({ from }) => calendar.numberOf(from)),
  );
}

function renamed(columns: Columns, name: (old: string) => string): Columns {
  return Object.fromEntries(
    Object.entries(withSomething(columns)).map(([old, column]) => [name(old), column]),
  );
}

/** Leaves out names that never have a value. */
function withSomething(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).filter(([, column]) => column.some((value) => value !== 0)),
  );
}

/** What documents count goes before touches of the same name: a touch of kind order is no further order. */
function countsOf(columns: Columns, touches: Columns): Columns {
  const documents = Object.fromEntries(
    documentDrivers.map((name) => [name, columns[name] ?? none]),
  );
  const dunning = touches["dunning"];
  return { ...touches, ...documents, ...(dunning && { dunning }) };
}

/** Of what documents count, the part that no touch of that name has timed. */
function untimedCounts(drivers: Columns, touches: Columns, untimed: Columns): Columns {
  const ofDocuments = documentDrivers.filter((name) => name in touches && name !== "dunning");
  const rest = ofDocuments.map((name) => {
    const timed = (touches[name] ?? none).map((count, i) => count - (untimed[name]?.[i] ?? 0));
    return [
      name,
      (drivers[name] ?? none).map((count, i) => Math.max(0, count - (timed[i] ?? 0))),
    ] as const;
  });
  return { ...untimed, ...Object.fromEntries(rest) };
}
