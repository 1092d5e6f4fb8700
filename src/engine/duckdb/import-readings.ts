import type { FileOutcome, ImportOutcome } from "../../ledger/imports.ts";
import type { Reading } from "../../ledger/reading.ts";
import { tableNames } from "../../ledger/tables.ts";
import { Refusal } from "../../lib/refusal.ts";
import type { ImportOptions } from "../engine.ts";
import { changeLedger } from "./change-ledger.ts";
import { hasCube } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import { type Feed, type LoadedTable, loadTable, type Run } from "./load-table.ts";
import { OpenRows } from "./open-rows.ts";

/** Takes the readings in as one import. Runs inside a transaction, which the caller ends. */
export async function importReadings(
  database: Database,
  readings: readonly Reading[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  requireDistinctNames(readings);
  const run: Run = {
    database,
    importId: await nextImportId(database),
    options,
    cube: await hasCube(database),
    rows: new OpenRows(database),
    feeds: feedsOf(readings),
  };
  const loaded = await loadTables(run);
  const files = loaded.flatMap((table) => table.files);
  const brought = !options.dry_run && files.some((file) => file.created + file.changed > 0);
  if (brought) await write(run, loaded, files);
  return {
    import_id: brought ? run.importId : null,
    files,
    rejections: loaded.flatMap((table) => table.rejections),
    warnings: loaded.flatMap((table) => table.warnings),
  };
}

/** Rejections name rows by file, so that a name stands for one file. */
function requireDistinctNames(readings: readonly Reading[]): void {
  const names = readings.map(({ file }) => file);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined)
    throw new Refusal({
      en: `${twice} is named twice; name it once`,
      pl: `Plik ${twice} podano dwa razy; podaj go raz.`,
    });
}

/** Feeds in the order in which tables are loaded: what others refer to comes first. */
function feedsOf(readings: readonly Reading[]): readonly Feed[] {
  const feeds = readings.flatMap((reading) => reading.tables.map((feed) => ({ reading, feed })));
  const order = ({ feed }: { readonly feed: Feed["feed"] }) => tableNames.indexOf(feed.into);
  return feeds
    .toSorted((a, b) => order(a) - order(b))
    .map((feed, file_no) => ({ ...feed, file_no }));
}

async function loadTables(run: Run): Promise<readonly LoadedTable[]> {
  const loaded: LoadedTable[] = [];
  for (const table of new Set(run.feeds.map(({ feed }) => feed.into))) {
    loaded.push(await loadTable(run, table, loaded));
    for (const reading of doneWith(run.feeds, loaded)) await run.rows.letGo(reading);
  }
  return loaded;
}

/** Files whose every table has been loaded. */
function doneWith(feeds: readonly Feed[], loaded: readonly LoadedTable[]): readonly Reading[] {
  const tables = new Set(loaded.map(({ table }) => table));
  return feeds
    .map(({ reading }) => reading)
    .filter((reading) => reading.tables.every(({ into }) => tables.has(into)));
}

async function write(
  run: Run,
  loaded: readonly LoadedTable[],
  files: readonly FileOutcome[],
): Promise<void> {
  const { database, importId, options } = run;
  options.progress?.({ doing: "writing the ledger", done: 0.8 });
  await changeLedger(database, { importId, incoming: loaded.map(({ incoming }) => incoming) });
  const names = run.feeds.map(({ reading }) => reading.file);
  await database.run("INSERT INTO imports VALUES (?, ?, ?, ?, true)", [
    importId,
    options.at,
    JSON.stringify(names),
    JSON.stringify(files),
  ]);
}

async function nextImportId(database: Database): Promise<number> {
  const { n } = await database.row("SELECT coalesce(max(import_id), 0) + 1 AS n FROM imports");
  return Number(n);
}
