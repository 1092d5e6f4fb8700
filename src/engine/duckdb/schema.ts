import { tableNames, tableOf, type TableName } from "../../ledger/tables.ts";
import { Refusal } from "../../lib/refusal.ts";
import { storedAs } from "../sql/parse-value.ts";
import { identifier } from "../sql/quote.ts";
import { createCube } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import { createInvoiceSums } from "./invoice-sums.ts";
import { formatVersion, stepsFrom } from "./migrations.ts";

/** What every row keeps of where it came from: import, file of that import, row of that file. */
export const originColumns = ["import_id", "file_no", "file_row"] as const;

/** Makes the ledger's tables in an empty database, brings an older book up to date, and refuses one that a newer Warto wrote. */
export async function prepareSchema(database: Database): Promise<void> {
  const version = await storedVersion(database);
  if (version === null) return createSchema(database);
  if (version > formatVersion)
    throw new Refusal({
      en: `the book was written by a newer Warto (format ${version}; this one reads up to ${formatVersion}): update Warto, the book is unharmed`,
      pl: `Księgę zapisała nowsza wersja Warto (format ${version}; ta czyta do ${formatVersion}): zaktualizuj Warto, dane są nienaruszone.`,
    });
  if (version < formatVersion) await bringUpToDate(database, version);
}

/** Returns the name of the table that keeps a table's superseded rows. */
export function historyOf(table: string): string {
  return `${table}_superseded`;
}

/** Returns the names of all fields of a table, attributes last. */
export function storedFields(table: TableName): readonly string[] {
  return [...tableOf(table).fields.map((field) => field.name), "attributes"];
}

/** Returns the columns of a table as SQL definitions. */
export function columnDefinitions(table: TableName): string {
  const fields = tableOf(table).fields.map(
    (field) => `${identifier(field.name)} ${storedAs[field.type]}`,
  );
  return [
    ...fields,
    "attributes VARCHAR",
    "import_id INTEGER",
    "file_no INTEGER",
    "file_row INTEGER",
  ].join(", ");
}

async function storedVersion(database: Database): Promise<number | null> {
  const tables = await database.rows(
    "SELECT 1 FROM information_schema.tables WHERE table_name = 'format'",
  );
  if (tables.length === 0) return null;
  return Number((await database.row("SELECT version FROM format"))["version"]);
}

async function bringUpToDate(database: Database, version: number): Promise<void> {
  await database.transaction(async () => {
    for (const step of stepsFrom(version)) await database.run(step);
    await database.run(`UPDATE format SET version = ${formatVersion}`);
  });
}

async function createSchema(database: Database): Promise<void> {
  await database.transaction(async () => {
    for (const table of tableNames) {
      await database.run(`CREATE TABLE ${table} (${columnDefinitions(table)})`);
      await database.run(
        `CREATE TABLE ${historyOf(table)} (${columnDefinitions(table)}, superseded_by INTEGER)`,
      );
    }
    await database.run(
      "CREATE TABLE imports (import_id INTEGER, made_at VARCHAR, names VARCHAR, files VARCHAR, live BOOLEAN)",
    );
    await createInvoiceSums(database);
    await createCube(database);
    await database.run("CREATE TABLE format (version INTEGER)");
    await database.run(`INSERT INTO format VALUES (${formatVersion})`);
  });
}
