import type { FileOutcome, ImportOutcome } from "../../ledger/imports.ts";
import type { Reading, Rejection } from "../../ledger/reading.ts";
import { type TableName, tableNames } from "../../ledger/tables.ts";
import { Refusal } from "../../lib/refusal.ts";
import type { ImportOptions } from "../engine.ts";
import { alignSigns } from "./align-signs.ts";
import { changeLedger } from "./change-ledger.ts";
import { columnStyles } from "./column-styles.ts";
import { buildCube, cubeFits, hasCube } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import type { Incoming } from "./incoming.ts";
import { repeatedKeys, unknownInvoices, unreadableValues } from "./judge-records.ts";
import { type Candidates, candidates, loadCandidates } from "./load-records.ts";
import { compareRecords, type Merged } from "./merge-records.ts";
import { moneyTotals, type Totals } from "./money-totals.ts";
import { type RawRows, rawRows } from "./raw-rows.ts";
import { removeRows } from "./remove-rows.ts";
import { roundingWarnings } from "./rounding-warnings.ts";
import { columnDefinitions } from "./schema.ts";

/** Takes the readings in as one import. Runs inside a transaction, which the caller ends. */
export async function importReadings(
  database: Database,
  readings: readonly Reading[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  requireDistinctNames(readings);
  const importId = await nextImportId(database);
  const run: Run = {
    database,
    readings,
    importId,
    options,
    cube: await hasCube(database),
    raw: new Map(),
  };
  const loaded: LoadedTable[] = [];
  for (const table of tableNames) {
    const one = await loadTable(run, table, loaded);
    if (one !== null) loaded.push(one);
  }
  const incoming = loaded.flatMap((table) => table.incoming);
  const files = loaded.flatMap((table) => table.files);
  const brought = files.some((file) => file.created + file.changed > 0);
  if (brought && !options.dry_run) {
    options.progress?.({ doing: "writing the ledger", done: 0.8 });
    await changeLedger(database, { importId, incoming });
    await prepare(database, options);
    await recordImport(run, files);
  }
  return {
    import_id: brought && !options.dry_run ? importId : null,
    files,
    rejections: loaded.flatMap((table) => table.rejections),
    warnings: loaded.flatMap((table) => table.warnings),
  };
}

async function prepare(
  database: Database,
  { prepare: terms, progress }: ImportOptions,
): Promise<void> {
  if (terms === undefined || (await cubeFits(database, terms))) return;
  await buildCube(database, terms, (doing, done) =>
    progress?.({ doing, done: 0.85 + 0.15 * done }),
  );
}

/** Rejections name rows by file, so that a name stands for one file. */
function requireDistinctNames(readings: readonly Reading[]): void {
  const names = readings.map(({ file }) => file);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Refusal(`${twice} is named twice; name it once`);
}

interface Run {
  readonly database: Database;
  readonly readings: readonly Reading[];
  readonly importId: number;
  readonly options: ImportOptions;
  /** Whether sums are kept that must be told of every change. */
  readonly cube: boolean;
  /** Rows of the files being read, by file number; a file is forgotten after its last table. */
  readonly raw: Map<number, RawFileRows>;
}

interface RawFileRows {
  readonly rows: RawRows;
  readonly style: Awaited<ReturnType<typeof columnStyles>>;
}

interface LoadedTable {
  readonly table: TableName;
  /** Relation with what is new or differs. */
  readonly incoming: readonly Incoming[];
  readonly files: readonly FileOutcome[];
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly string[];
}

async function loadTable(
  run: Run,
  table: TableName,
  before: readonly LoadedTable[],
): Promise<LoadedTable | null> {
  const feeds = run.readings.flatMap((reading, file_no) =>
    reading.tables
      .filter((feed) => feed.into === table)
      .map((feed) => ({ reading, feed, file_no })),
  );
  if (feeds.length === 0) return null;
  const direct = !run.cube && feeds.length === 1 && (await isEmpty(run.database, table));
  const target = direct ? table : await incomingTable(run.database, table);
  const given: Candidates[] = [];
  const rejections: Rejection[] = feeds.flatMap(({ reading }) =>
    reading.unreadable.map((rejection) => ({ ...rejection, table })),
  );
  for (const { reading, feed, file_no } of feeds) {
    run.options.progress?.({
      doing: `reading ${reading.file}`,
      done: progressOf(run, table, file_no),
    });
    const raw = await rawOf(run, reading, file_no);
    const one = await candidates(run.database, {
      reading,
      raw: raw.rows,
      table: feed,
      file_no,
      style: raw.style,
    });
    await loadCandidates(run.database, one, target, run.importId);
    rejections.push(...(await unreadableValues(run.database, one, target, run.importId)));
    given.push(one);
  }
  const read = await moneyTotals(run.database, table, target, run.importId);
  const warnings = await roundingWarnings(run.database, given);
  await removeRows(run.database, target, given, rejections);
  const found = await strayRecords(run, given, target, before);
  await removeRows(run.database, target, given, found);
  for (const { file_no } of feeds) await forget(run, table, file_no);
  const accepted = await moneyTotals(run.database, table, target, run.importId);
  const kept = await keptByFile(run.database, target, run.importId);
  warnings.push(
    ...(await alignSigns(run.database, table, target, {
      importId: run.importId,
      invoices: invoiceRelations(before),
    })),
  );
  const merged = direct
    ? null
    : await compareRecords(
        run.database,
        table,
        target,
        given.map((one) => ({
          file_no: one.file_no,
          fields: new Set([
            ...one.fields.keys(),
            ...(one.attributes === "NULL" ? [] : ["attributes"]),
          ]),
        })),
      );
  return {
    table,
    incoming: [{ table, relation: target }],
    files: given.map((one) => outcomeOf(one, { read, accepted, kept, merged })),
    rejections: [...rejections, ...found],
    warnings,
  };
}

async function strayRecords(
  run: Run,
  given: readonly Candidates[],
  target: string,
  before: readonly LoadedTable[],
): Promise<readonly Rejection[]> {
  const { database, importId } = run;
  const unknown = await unknownInvoices(database, given, {
    target,
    invoices: invoiceRelations(before),
    importId,
  });
  return [...unknown, ...(await repeatedKeys(database, given, target, importId))];
}

function invoiceRelations(before: readonly LoadedTable[]): readonly string[] {
  const incoming = before
    .filter((loaded) => loaded.table === "invoices")
    .flatMap((loaded) => loaded.incoming);
  return [...new Set(["invoices", ...incoming.map(({ relation }) => relation)])];
}

function outcomeOf(
  one: Candidates,
  counts: {
    readonly read: Totals;
    readonly accepted: Totals;
    readonly kept: ReadonlyMap<number, number>;
    readonly merged: readonly Merged[] | null;
  },
): FileOutcome {
  const unreadable = one.reading.unreadable.length;
  const accepted = counts.kept.get(one.file_no) ?? 0;
  const merged =
    counts.merged === null
      ? { created: accepted, changed: 0, unchanged: 0 }
      : mergedOf(counts.merged, one.file_no);
  const records = one.rows - one.left_out - one.folded;
  return {
    file: one.reading.file,
    table: one.table,
    rows: one.rows + unreadable,
    left_out: one.left_out,
    folded: one.folded,
    accepted,
    ...merged,
    rejected: records - accepted + unreadable,
    totals: counts.read.of(one.file_no, counts.accepted),
  };
}

function mergedOf(merged: readonly Merged[], file_no: number) {
  const { created, changed, unchanged } = merged.find((one) => one.file_no === file_no) ?? {
    created: 0,
    changed: 0,
    unchanged: 0,
  };
  return { created, changed, unchanged };
}

async function rawOf(run: Run, reading: Reading, file_no: number): Promise<RawFileRows> {
  const known = run.raw.get(file_no);
  if (known !== undefined) return known;
  const rows = await rawRows(run.database, reading, `raw_${file_no}`);
  const fresh = { rows, style: await columnStyles(run.database, reading, rows) };
  run.raw.set(file_no, fresh);
  return fresh;
}

async function forget(run: Run, table: TableName, file_no: number): Promise<void> {
  const feeds = run.readings[file_no]?.tables.map((feed) => tableNames.indexOf(feed.into)) ?? [];
  if (Math.max(...feeds) > tableNames.indexOf(table) || !run.raw.delete(file_no)) return;
  const kind = run.readings[file_no]?.source.kind === "parquet" ? "VIEW" : "TABLE";
  await run.database.run(`DROP ${kind} IF EXISTS raw_${file_no}`);
}

function progressOf(run: Run, table: TableName, file_no: number): number {
  const steps = run.readings.flatMap((reading, number) =>
    reading.tables.map((feed) => [tableNames.indexOf(feed.into), number] as const),
  );
  const done = steps.filter(
    ([order, number]) =>
      order < tableNames.indexOf(table) ||
      (order === tableNames.indexOf(table) && number < file_no),
  );
  return (0.8 * done.length) / steps.length;
}

async function incomingTable(database: Database, table: TableName): Promise<string> {
  const name = `incoming_${table}`;
  await database.run(`CREATE OR REPLACE TEMP TABLE ${name} (${columnDefinitions(table)})`);
  return name;
}

async function isEmpty(database: Database, table: TableName): Promise<boolean> {
  return (await database.rows(`SELECT 1 FROM ${table} LIMIT 1`)).length === 0;
}

async function keptByFile(
  database: Database,
  target: string,
  importId: number,
): Promise<ReadonlyMap<number, number>> {
  const rows = await database.rows(
    `SELECT file_no, count(*) AS n FROM ${target} WHERE import_id = ${importId} GROUP BY 1`,
  );
  return new Map(rows.map((row) => [Number(row["file_no"]), Number(row["n"])]));
}

async function nextImportId(database: Database): Promise<number> {
  return Number(
    (await database.row("SELECT coalesce(max(import_id), 0) + 1 AS n FROM imports"))["n"],
  );
}

async function recordImport(
  { database, importId, options, readings }: Run,
  files: readonly FileOutcome[],
): Promise<void> {
  const names = readings.map((reading) => reading.file);
  await database.run("INSERT INTO imports VALUES (?, ?, ?, ?, true)", [
    importId,
    options.at,
    JSON.stringify(names),
    JSON.stringify(files),
  ]);
}
