import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "../../src/ledger/reading.ts";
import { type TableName, tableNames } from "../../src/ledger/tables.ts";

/** A record as text, as a file would hold it. */
export type Cells = Readonly<Record<string, string>>;

export type LedgerRows = Partial<Readonly<Record<TableName, readonly Cells[]>>>;

/** Writes each table to a CSV in a folder and returns how an engine is to read it. */
export async function readingsOf(rows: LedgerRows, folder: string): Promise<readonly Reading[]> {
  const tables = tableNames.filter((table) => (rows[table] ?? []).length > 0);
  return Promise.all(tables.map((table) => readingOf(folder, table, rows[table] ?? [])));
}

async function readingOf(
  folder: string,
  table: TableName,
  records: readonly Cells[],
): Promise<Reading> {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const path = join(folder, `${table}.csv`);
  const lines = [
    columns,
    ...records.map((record) => columns.map((column) => record[column] ?? "")),
  ];
  await writeFile(path, lines.map((line) => line.map(quoted).join(",")).join("\n"));
  return {
    file: `${table}.csv`,
    source: { kind: "delimited", path, delimiter: ",", compression: "none", row_column: null },
    columns,
    styles: { decimal: null, dates: null },
    tables: [
      {
        into: table,
        where: [],
        one_record_per: null,
        fields: Object.fromEntries(columns.map((column) => [column, { kind: "column", column }])),
        attributes: [],
      },
    ],
    unreadable: [],
  };
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
