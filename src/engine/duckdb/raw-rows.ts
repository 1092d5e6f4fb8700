import type { Reading, Source } from "../../ledger/reading.ts";
import { UnreadableFile } from "../engine.ts";
import type { RawColumn } from "../sql/expression.ts";
import { identifier, literal } from "../sql/quote.ts";
import { type Database, QueryError } from "./database.ts";

/** In bytes; reading holds several buffers of twice that, DuckDB's own choice would be sixteen times. */
const longestLine = 16_777_216;

/** The rows of one file as they stand in it, queryable. */
export interface RawRows {
  readonly relation: string;
  readonly columns: ReadonlyMap<string, RawColumn>;
  /** SQL of the row's number in the user's file. */
  readonly row: string;
  readonly count: number;
}

/** Makes the rows of a reading queryable under a temporary name; throws UnreadableFile for a delimited file that is not clean. */
export async function rawRows(
  database: Database,
  reading: Reading,
  name: string,
): Promise<RawRows> {
  const staged = await stage(database, reading, name);
  const { n } = await database.row(`SELECT count(*) AS n FROM ${name}`);
  return { ...staged, relation: name, count: Number(n) };
}

function stage(database: Database, reading: Reading, name: string) {
  return reading.source.kind === "parquet"
    ? viewParquet(database, reading.source.path, name)
    : readDelimited(database, reading, reading.source, name);
}

async function readDelimited(
  database: Database,
  reading: Reading,
  source: Extract<Source, { kind: "delimited" }>,
  name: string,
) {
  const first = source.row_column === null ? [] : [source.row_column];
  const names = [...first, ...reading.columns].map((_, index) => `c${index}`);
  const types = names.map((column) => `${column}: 'VARCHAR'`).join(", ");
  const options = `auto_detect = false, header = true, delim = ${literal(source.delimiter)}, quote = '"', escape = '"', strict_mode = true, max_line_size = ${longestLine}, buffer_size = ${2 * longestLine}, compression = ${literal(source.compression)}, columns = {${types}}`;
  try {
    await database.run(
      `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT * FROM read_csv(${literal(source.path)}, ${options})`,
    );
  } catch (error) {
    if (isMalformed(error)) throw new UnreadableFile(reading.file, error);
    throw error;
  }
  const columns = names.slice(first.length);
  return {
    columns: new Map(
      reading.columns.map((column, index) => [
        column,
        { sql: columns[index] ?? "", type: "text" as const },
      ]),
    ),
    row: source.row_column === null ? await rowNumber(database, name) : "c0::INTEGER",
  };
}

/** Rows are stored in file order and numbered in one run, whose start depends on the transaction; the header is row 1. */
async function rowNumber(database: Database, name: string): Promise<string> {
  const { first } = await database.row(`SELECT coalesce(min(rowid), 0) AS first FROM ${name}`);
  return `(rowid - ${String(first)} + 2)::INTEGER`;
}

function isMalformed(error: unknown): boolean {
  return (
    error instanceof QueryError &&
    /CSV|unicode|encod|gzip|decompress|line size/i.test(error.message)
  );
}

async function viewParquet(database: Database, path: string, name: string) {
  await database.run(
    `CREATE OR REPLACE TEMP VIEW ${name} AS SELECT * FROM read_parquet(${literal(path)}, file_row_number = true)`,
  );
  const described = await database.rows(`DESCRIBE ${name}`);
  const columns = described
    .map((column) => [String(column["column_name"]), String(column["column_type"])] as const)
    .filter(([column]) => column !== "file_row_number")
    .map(([column, type]) => [column, { sql: identifier(column), type: kindOf(type) }] as const);
  return { columns: new Map(columns), row: "(file_row_number + 1)::INTEGER" };
}

function kindOf(type: string): RawColumn["type"] {
  if (/^(DATE|TIMESTAMP)/.test(type)) return "date";
  if (type === "BOOLEAN") return "boolean";
  if (/INT|DECIMAL|DOUBLE|FLOAT/.test(type)) return "number";
  return "text";
}
