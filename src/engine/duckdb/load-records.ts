import type { Expression, Reading, TableReading, ValueStyle } from "../../ledger/reading.ts";
import { type Field, type TableName, tableOf } from "../../ledger/tables.ts";
import { conditionSql, type FieldSql, fieldSql, type RawFile, textOf } from "../sql/expression.ts";
import { identifier, literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";
import type { RawRows } from "./raw-rows.ts";
import { originColumns, storedFields } from "./schema.ts";

/** The records that one file brings for one table, before they are judged. */
export interface Candidates {
  readonly reading: Reading;
  readonly feed: TableReading;
  readonly table: TableName;
  /** The number of the feed within its import: what its records are known by. */
  readonly file_no: number;
  /** Relation with one row per record. */
  readonly relation: string;
  /** SQL of the record's row number in the file. */
  readonly row: string;
  readonly fields: ReadonlyMap<string, FieldSql>;
  readonly attributes: string;
  readonly style: (column: string) => ValueStyle;
  readonly rows: number;
  readonly left_out: number;
  readonly folded: number;
}

/** Returns the candidates of one table of a file: its rows filtered, and folded where several make one record. */
export async function candidates(
  database: Database,
  source: {
    readonly reading: Reading;
    readonly raw: RawRows;
    readonly table: TableReading;
    readonly file_no: number;
    readonly style: (column: string) => ValueStyle;
  },
): Promise<Candidates> {
  const { reading, raw, table, style } = source;
  const whole: RawFile = { column: (name) => columnOf(raw, name), row: raw.row, style };
  const kept = await filtered(database, raw, table, whole);
  const file: RawFile = { ...whole, row: kept.row };
  const shared = {
    reading,
    feed: table,
    table: table.into,
    file_no: source.file_no,
    style,
    rows: raw.count,
    left_out: raw.count - kept.count,
  };
  if (table.one_record_per === null)
    return {
      ...shared,
      relation: kept.relation,
      row: kept.row,
      fields: fieldsOf(table, file),
      attributes: attributesSql(table, file),
      folded: 0,
    };
  const folded = await fold(database, kept.relation, table, file);
  return { ...shared, ...folded, folded: kept.count - folded.count };
}

/** Puts candidates into `target`, a table with the columns of the ledger's: values that do not read become NULL. */
export async function loadCandidates(
  database: Database,
  given: Candidates,
  target: string,
  importId: number,
): Promise<void> {
  const fields = tableOf(given.table).fields.map((field) =>
    valueSql(field, given.fields.get(field.name)),
  );
  const columns = [...storedFields(given.table), ...originColumns].map(identifier).join(", ");
  await database.run(
    `INSERT INTO ${target} (${columns}) SELECT ${fields.join(", ")}, ${given.attributes}, ${importId}, ${given.file_no}, ${given.row} FROM ${given.relation}`,
  );
}

function valueSql(field: Field, sql: FieldSql | undefined): string {
  if (sql === undefined) return field.whenEmpty === undefined ? "NULL" : literal(field.whenEmpty);
  if (field.whenEmpty === undefined) return sql.value;
  return `CASE WHEN ${sql.given} IS NULL THEN ${literal(field.whenEmpty)} ELSE ${sql.value} END`;
}

function columnOf(raw: RawRows, name: string) {
  const column = raw.columns.get(name);
  if (column === undefined) throw new Error(`no column ${name} in ${raw.relation}`);
  return column;
}

async function filtered(database: Database, raw: RawRows, table: TableReading, file: RawFile) {
  if (table.where.length === 0) return { relation: raw.relation, row: raw.row, count: raw.count };
  const where = table.where.map((condition) => conditionSql(condition, file)).join(" AND ");
  const { n } = await database.row(`SELECT count(*) AS n FROM ${raw.relation} WHERE ${where}`);
  const relation = `(SELECT *, ${raw.row} AS kept_row FROM ${raw.relation} WHERE ${where})`;
  return { relation, row: "kept_row", count: Number(n) };
}

function fieldsOf(table: TableReading, file: RawFile): ReadonlyMap<string, FieldSql> {
  const fields = tableOf(table.into).fields.flatMap((field) => {
    const expression = table.fields[field.name];
    return expression === undefined
      ? []
      : [[field.name, fieldSql(expression, field, file)] as const];
  });
  return new Map(fields);
}

function attributesSql(table: TableReading, file: RawFile): string {
  if (table.attributes.length === 0) return "NULL";
  const pairs = table.attributes.map((name) => `${literal(name)}, ${textOf(file.column(name))}`);
  return `CAST(json_object(${pairs.join(", ")}) AS VARCHAR)`;
}

/** Several rows become one: totals are summed, every other field is the first one given. */
async function fold(database: Database, relation: string, table: TableReading, file: RawFile) {
  const folded = tableOf(table.into).fields.flatMap((field) => {
    const expression = table.fields[field.name];
    return expression === undefined ? [] : [foldField(field, expression, file)];
  });
  const columns = [
    `min(${file.row}) AS first_row`,
    `min_by(${attributesSql(table, file)}, ${file.row}) AS kept_attributes`,
    ...folded.flatMap((one) => one.columns),
  ];
  const groups = (table.one_record_per ?? []).map((name) => file.column(name).sql).join(", ");
  const name = `folded_${table.into}`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT ${columns.join(", ")} FROM ${relation} GROUP BY ${groups} ORDER BY first_row`,
  );
  const { n } = await database.row(`SELECT count(*) AS n FROM ${name}`);
  const fields = new Map(folded.map((one) => [one.name, one.sql]));
  return {
    relation: name,
    row: "first_row",
    fields,
    attributes: "kept_attributes",
    count: Number(n),
  };
}

interface FoldedField {
  readonly name: string;
  readonly columns: readonly string[];
  readonly sql: FieldSql;
}

function foldField(field: Field, expression: Expression, file: RawFile): FoldedField {
  const { name } = field;
  const isTotal = expression.kind === "total";
  const sql = fieldSql(isTotal ? expression.of : expression, field, file);
  if (expression.kind === "constant") return { name, columns: [], sql };
  const [given, value] = [identifier(`${name} given`), identifier(name)];
  const first = `min_by(${sql.given}, ${file.row}) FILTER (${sql.given} IS NOT NULL)`;
  if (sql.given === sql.value)
    return {
      name,
      columns: [`${first} AS ${value}`],
      sql: { given: value, value, present: value },
    };
  const whole = isTotal
    ? `sum(${sql.value})`
    : `min_by(${sql.value}, ${file.row}) FILTER (${sql.value} IS NOT NULL)`;
  return {
    name,
    columns: wholeColumns(
      sql,
      { given, value },
      isTotal ? `CAST(${whole} AS VARCHAR)` : first,
      whole,
    ),
    sql: { given, value, present: given },
  };
}

/** One part that does not read makes the whole unreadable, and is what the rejection shows. */
function wholeColumns(
  sql: FieldSql,
  names: Pick<FieldSql, "given" | "value">,
  given: string,
  value: string,
): readonly string[] {
  const broken = `max(CASE WHEN ${sql.value} IS NULL THEN ${sql.given} END)`;
  return [
    `coalesce(${broken}, ${given}) AS ${names.given}`,
    `CASE WHEN ${broken} IS NULL THEN ${value} END AS ${names.value}`,
  ];
}
