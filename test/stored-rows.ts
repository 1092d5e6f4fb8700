import { join } from "node:path";
import { DuckDBInstance, type Json } from "@duckdb/node-api";
import { tableNames } from "../src/ledger/tables.ts";
import type { Workplace } from "./workplace.ts";

type StoredRow = Readonly<Record<string, Json>>;

/** Every row of the ledger by table, with the import, file and row that it came from. */
export type StoredRows = Readonly<Record<string, readonly StoredRow[]>>;

const origin = ["import_id", "file_no", "file_row"];

/** Reads the ledger's own tables, in an order that does not depend on how they were filled. */
export async function storedRows({ book }: Workplace): Promise<StoredRows> {
  const path = join(book, "ledger.duckdb");
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const stored: Record<string, readonly StoredRow[]> = {};
  for (const table of tableNames) {
    const reader = await connection.runAndReadAll(`SELECT * FROM ${table} ORDER BY ALL`);
    const rows = reader.getRowObjectsJson();
    if (rows.length > 0) stored[table] = rows;
  }
  connection.closeSync();
  instance.closeSync();
  return stored;
}

/** The same without origins: what the ledger says, wherever it has it from. */
export async function storedRecords(place: Workplace): Promise<StoredRows> {
  const stored = await storedRows(place);
  return Object.fromEntries(
    Object.entries(stored).map(([table, rows]) => [table, rows.map(withoutOrigin)]),
  );
}

function withoutOrigin(row: StoredRow): StoredRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !origin.includes(name)));
}
