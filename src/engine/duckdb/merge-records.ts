import { type TableName, tableOf } from "../../ledger/tables.ts";
import { identifier, identifiers } from "../sql/quote.ts";
import type { Database } from "./database.ts";
import { historyOf, originColumns, storedFields } from "./schema.ts";

/** How the records of one file met those of the book. */
export interface Merged {
  readonly file_no: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Compares incoming records with the book's by key. A field that the file does not have keeps the
 * book's value. Unchanged records are dropped from `incoming`; what is left is new or differs.
 */
export async function compareRecords(
  database: Database,
  table: TableName,
  incoming: string,
  given: readonly { readonly file_no: number; readonly fields: ReadonlySet<string> }[],
): Promise<readonly Merged[]> {
  for (const file of given) await keepAbsentFields(database, table, incoming, file);
  const same = storedFields(table).map(
    (name) => `n.${identifier(name)} IS NOT DISTINCT FROM c.${identifier(name)}`,
  );
  await database.run(
    `CREATE OR REPLACE TEMP TABLE met AS SELECT n.file_no, n.file_row, (${same.join(" AND ")}) AS same FROM ${incoming} n JOIN ${table} c ON ${keyMatch(table, "n", "c")}`,
  );
  const counts = await database.rows(
    `SELECT n.file_no AS file_no, count(*) AS n, count(m.same) FILTER (NOT m.same) AS changed, count(m.same) FILTER (m.same) AS unchanged
     FROM ${incoming} n LEFT JOIN met m USING (file_no, file_row) GROUP BY 1`,
  );
  await database.run(
    `DELETE FROM ${incoming} USING met m WHERE m.same AND ${incoming}.file_no = m.file_no AND ${incoming}.file_row = m.file_row`,
  );
  return counts.map((row) => {
    const [changed, unchanged] = [Number(row["changed"]), Number(row["unchanged"])];
    return {
      file_no: Number(row["file_no"]),
      created: Number(row["n"]) - changed - unchanged,
      changed,
      unchanged,
    };
  });
}

/** Puts new and differing records into the book; what they replace moves to the history, to come back on undo. */
export async function mergeRecords(
  database: Database,
  table: TableName,
  incoming: string,
  importId: number,
): Promise<void> {
  const columns = identifiers([...storedFields(table), ...originColumns]);
  const replaced = `FROM ${table} c SEMI JOIN ${incoming} n ON ${keyMatch(table, "n", "c")}`;
  await database.run(
    `INSERT INTO ${historyOf(table)} (${columns}, superseded_by) SELECT ${prefixed("c", table)}, ${importId} ${replaced}`,
  );
  await database.run(
    `DELETE FROM ${table} USING ${incoming} n WHERE ${keyMatch(table, "n", table)}`,
  );
  await database.run(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${incoming}`);
}

/** Returns SQL that holds where two rows have the same key. */
export function keyMatch(table: TableName, left: string, right: string): string {
  return tableOf(table)
    .key.map((name) => keyPart(table, name, left, right))
    .join(" AND ");
}

function keyPart(table: TableName, name: string, left: string, right: string): string {
  const field = tableOf(table).fields.find((candidate) => candidate.name === name);
  const equals = field?.required ? "=" : "IS NOT DISTINCT FROM";
  return `${left}.${identifier(name)} ${equals} ${right}.${identifier(name)}`;
}

function prefixed(alias: string, table: TableName): string {
  return [...storedFields(table), ...originColumns]
    .map((name) => `${alias}.${identifier(name)}`)
    .join(", ");
}

async function keepAbsentFields(
  database: Database,
  table: TableName,
  incoming: string,
  file: { readonly file_no: number; readonly fields: ReadonlySet<string> },
): Promise<void> {
  const absent = storedFields(table).filter((name) => !file.fields.has(name));
  if (absent.length === 0) return;
  const kept = absent.map((name) => `${identifier(name)} = c.${identifier(name)}`);
  await database.run(
    `UPDATE ${incoming} SET ${kept.join(", ")} FROM ${table} c WHERE ${incoming}.file_no = ${file.file_no} AND ${keyMatch(table, incoming, "c")}`,
  );
}
