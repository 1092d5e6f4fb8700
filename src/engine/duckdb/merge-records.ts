import { type TableName, tableOf } from "../../ledger/tables.ts";
import { identifier, identifiers, literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";
import { historyOf, originColumns, storedFields } from "./schema.ts";

/** How the records of one file met those of the book. */
export interface Merged {
  readonly file_no: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What one file has of a table. */
export interface GivenFields {
  readonly file_no: number;
  readonly fields: ReadonlySet<string>;
  readonly attributes: readonly string[];
}

/**
 * Compares incoming records with the book's by key. A field or attribute that the file does not have
 * keeps the book's value. Unchanged records are dropped from `incoming`; what is left is new or differs.
 */
export async function compareRecords(
  database: Database,
  table: TableName,
  incoming: string,
  given: readonly GivenFields[],
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
  { file_no, fields, attributes }: GivenFields,
): Promise<void> {
  const absent = tableOf(table).fields.filter(({ name }) => !fields.has(name));
  const kept = absent.map(({ name }) => `${identifier(name)} = c.${identifier(name)}`);
  kept.push(`attributes = ${mergedAttributes(attributes, incoming)}`);
  await database.run(
    `UPDATE ${incoming} SET ${kept.join(", ")} FROM ${table} c WHERE ${incoming}.file_no = ${file_no} AND ${keyMatch(table, incoming, "c")}`,
  );
}

/** The book's own text where nothing in it changes: merging orders the names anew. */
function mergedAttributes(names: readonly string[], incoming: string): string {
  const [old, fresh] = ["c.attributes", `${incoming}.attributes`];
  if (names.length === 0) return old;
  const value = (json: string, name: string) => `json_extract_string(${json}, ${pointer(name)})`;
  const same = names.map(
    (name) => `${value(old, name)} IS NOT DISTINCT FROM ${value(fresh, name)}`,
  );
  const merged = `CAST(json_merge_patch(coalesce(${old}, '{}'), ${fresh}) AS VARCHAR)`;
  return `CASE WHEN ${same.join(" AND ")} THEN ${old} ELSE nullif(${merged}, '{}') END`;
}

function pointer(name: string): string {
  return literal(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
