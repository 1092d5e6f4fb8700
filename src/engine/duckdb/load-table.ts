import type { FileOutcome } from "../../ledger/imports.ts";
import type { Reading, Rejection, TableReading } from "../../ledger/reading.ts";
import type { TableName } from "../../ledger/tables.ts";
import type { ImportOptions } from "../engine.ts";
import { alignSigns } from "./align-signs.ts";
import type { Database } from "./database.ts";
import { fileOutcome } from "./file-outcome.ts";
import type { Incoming } from "./incoming.ts";
import { type Found, repeatedKeys, unknownInvoices, unreadableValues } from "./judge-records.ts";
import { type Candidates, candidates, loadCandidates } from "./load-records.ts";
import { compareRecords, type GivenFields } from "./merge-records.ts";
import { moneyTotals } from "./money-totals.ts";
import type { OpenRows } from "./open-rows.ts";
import { removeRows } from "./remove-rows.ts";
import { roundingWarnings } from "./rounding-warnings.ts";
import { columnDefinitions } from "./schema.ts";
import type { Sentence } from "../../lib/language.ts";

/** One table that one file feeds, numbered within the import. */
export interface Feed {
  readonly reading: Reading;
  readonly feed: TableReading;
  readonly file_no: number;
}

export interface Run {
  readonly database: Database;
  readonly importId: number;
  readonly options: ImportOptions;
  /** Whether sums are kept that must be told of every change. */
  readonly cube: boolean;
  readonly rows: OpenRows;
  readonly feeds: readonly Feed[];
}

export interface LoadedTable {
  readonly table: TableName;
  /** Relation with what is new or differs. */
  readonly incoming: Incoming;
  readonly files: readonly FileOutcome[];
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly Sentence[];
}

/**
 * Reads what an import brings for one table: loads it, judges it, takes out what is rejected, and
 * compares the rest with the book. An empty table is loaded straight into.
 */
export async function loadTable(
  run: Run,
  table: TableName,
  before: readonly LoadedTable[],
): Promise<LoadedTable> {
  const { database, importId } = run;
  const feeds = run.feeds.filter(({ feed }) => feed.into === table);
  const direct = !run.cube && feeds.length === 1 && (await isEmpty(database, table));
  const target = direct ? table : await incomingTable(database, table);
  const invoices = invoiceRelations(before);
  const { given, found } = await loadFeeds(run, feeds, target);
  const read = await moneyTotals(database, table, target, importId);
  const rounded = await roundingWarnings(database, given);
  await removeRows(database, target, found);
  const strays = await strayRecords(run, given, { target, invoices });
  await removeRows(database, target, strays);
  const accepted = await moneyTotals(database, table, target, importId);
  const kept = await keptByFeed(database, target, importId);
  const turned = await alignSigns(database, table, target, { importId, invoices });
  const merged = direct
    ? null
    : await compareRecords(database, table, target, given.map(fieldsBrought));
  return {
    table,
    incoming: { table, relation: target },
    files: given.map((one) => fileOutcome(one, { read, accepted, kept, merged })),
    rejections: [
      ...unreadableRows(feeds),
      ...[...found, ...strays].map(({ rejection }) => rejection),
    ],
    warnings: [...rounded, ...turned],
  };
}

async function loadFeeds(run: Run, feeds: readonly Feed[], target: string) {
  const given: Candidates[] = [];
  const found: (readonly Found[])[] = [];
  for (const { reading, feed, file_no } of feeds) {
    run.options.progress?.({
      doing: `reading ${reading.file}`,
      done: (0.8 * file_no) / run.feeds.length,
    });
    const { rows, style } = await run.rows.of(reading);
    const one = await candidates(run.database, { reading, raw: rows, table: feed, file_no, style });
    await loadCandidates(run.database, one, target, run.importId);
    found.push(await unreadableValues(run.database, one, target, run.importId));
    given.push(one);
  }
  return { given, found: found.flat() };
}

function unreadableRows(feeds: readonly Feed[]): readonly Rejection[] {
  return feeds.flatMap(({ reading, feed }) =>
    reading.unreadable.map((rejection) => ({ ...rejection, table: feed.into })),
  );
}

async function strayRecords(
  { database, importId }: Run,
  given: readonly Candidates[],
  source: { readonly target: string; readonly invoices: readonly string[] },
): Promise<readonly Found[]> {
  const unknown = await unknownInvoices(database, given, { ...source, importId });
  return [...unknown, ...(await repeatedKeys(database, given, source.target, importId))];
}

function invoiceRelations(before: readonly LoadedTable[]): readonly string[] {
  const incoming = before
    .filter(({ table }) => table === "invoices")
    .map((loaded) => loaded.incoming.relation);
  return [...new Set(["invoices", ...incoming])];
}

function fieldsBrought({ file_no, fields, feed }: Candidates): GivenFields {
  return { file_no, fields: new Set(fields.keys()), attributes: feed.attributes };
}

async function incomingTable(database: Database, table: TableName): Promise<string> {
  const name = `incoming_${table}`;
  await database.run(`CREATE OR REPLACE TEMP TABLE ${name} (${columnDefinitions(table)})`);
  return name;
}

async function isEmpty(database: Database, table: TableName): Promise<boolean> {
  return (await database.rows(`SELECT 1 FROM ${table} LIMIT 1`)).length === 0;
}

async function keptByFeed(
  database: Database,
  target: string,
  importId: number,
): Promise<ReadonlyMap<number, number>> {
  const rows = await database.rows(
    `SELECT file_no, count(*) AS n FROM ${target} WHERE import_id = ${importId} GROUP BY 1`,
  );
  return new Map(rows.map((row) => [Number(row["file_no"]), Number(row["n"])]));
}
