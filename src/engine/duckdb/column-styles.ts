import { dateStyle, decimalMark } from "../../ledger/column-style.ts";
import type { Expression, Reading, ValueStyle } from "../../ledger/reading.ts";
import { tableOf } from "../../ledger/tables.ts";
import { Refusal } from "../../lib/refusal.ts";
import { columnsRead, type RawColumn, textOf } from "../sql/expression.ts";
import type { Database, Row } from "./database.ts";
import type { RawRows } from "./raw-rows.ts";

type Need = "number" | "date";

/** Enough rows to settle an ordinary column; one that they leave open is counted whole. */
const sampleRows = 20_000;

const numberShapes = {
  point: String.raw`^[^.]*(\.\d{1,2}|\.\d{4,})\D*$|,.*\.|^\D*(0|\d{4,})\.\d{3}\D*$|,\d{3},`,
  comma: String.raw`^[^,]*(,\d{1,2}|,\d{4,})\D*$|\..*,|^\D*(0|\d{4,}),\d{3}\D*$|\.\d{3}\.`,
  either: String.raw`^\D*[1-9]\d{0,2}[.,]\d{3}\D*$`,
} as const;

const dateShapes = {
  year_first: String.raw`^\d{4}`,
  day_first: String.raw`^(1[3-9]|2\d|3[01])[-/ ]\d{1,2}[-/ ]\d{4}|^\d{1,2}\.\d{1,2}\.\d{4}`,
  month_first: String.raw`^\d{1,2}[-/ ](1[3-9]|2\d|3[01])[-/ ]\d{4}`,
  either: String.raw`^(0?[1-9]|1[0-2])[-/ ](0?[1-9]|1[0-2])[-/ ]\d{4}`,
} as const;

/** Decides for every column of numbers or dates how it is written; refuses where no value tells. */
export async function columnStyles(
  database: Database,
  reading: Reading,
  raw: RawRows,
): Promise<(column: string) => ValueStyle> {
  const styles = new Map<string, ValueStyle>();
  const known = {
    decimal: reading.styles.decimal ?? ".",
    dates: reading.styles.dates ?? "YMD",
  } as const;
  for (const [column, need] of undecided(reading, raw)) {
    const decided = await decide({ database, reading, raw, column, need });
    styles.set(column, { ...(styles.get(column) ?? known), ...decided });
  }
  return (column) => styles.get(column) ?? known;
}

interface Question {
  readonly database: Database;
  readonly reading: Reading;
  readonly raw: RawRows;
  readonly column: string;
  readonly need: Need;
}

async function decide(question: Question): Promise<Partial<ValueStyle>> {
  const sampled = await countShapes(question, sampleRows);
  const answer = answerTo(question, sampled);
  if (answer !== null && isTelling(sampled)) return answer;
  if (question.need === "number" && !(await hasSeparators(question))) return { decimal: "." };
  const whole = answerTo(question, await countShapes(question, null));
  if (whole === null) throw await ambiguous(question);
  return whole;
}

function answerTo({ need }: Question, shapes: Row): Partial<ValueStyle> | null {
  return need === "number" ? numberAnswer(shapes) : dateAnswer(shapes);
}

function isTelling(shapes: Row): boolean {
  return Object.entries(shapes).some(([name, count]) => name !== "either" && Number(count) > 0);
}

/** Whole numbers need no deciding, and finding that out is much cheaper than matching shapes. */
async function hasSeparators({ database, raw, column }: Question): Promise<boolean> {
  const value = rawColumn(raw, column).sql;
  const rows = await database.rows(
    `SELECT 1 FROM ${raw.relation} WHERE strpos(${value}, '.') > 0 OR strpos(${value}, ',') > 0 LIMIT 1`,
  );
  return rows.length > 0;
}

function numberAnswer(shapes: Row): Partial<ValueStyle> | null {
  const decimal = decimalMark({
    point: Number(shapes["point"]),
    comma: Number(shapes["comma"]),
    either: Number(shapes["either"]),
  });
  return decimal === null ? null : { decimal };
}

function dateAnswer(shapes: Row): Partial<ValueStyle> | null {
  const dates = dateStyle({
    year_first: Number(shapes["year_first"]),
    day_first: Number(shapes["day_first"]),
    month_first: Number(shapes["month_first"]),
    either: Number(shapes["either"]),
  });
  return dates === null ? null : { dates };
}

async function countShapes(
  { database, raw, column, need }: Question,
  limit: number | null,
): Promise<Row> {
  const shapes = need === "number" ? numberShapes : dateShapes;
  const counts = Object.entries(shapes).map(
    ([name, pattern]) => `count(*) FILTER (regexp_matches(v, '${pattern}')) AS ${name}`,
  );
  const values = `SELECT ${textSql(raw, column)} AS v FROM ${raw.relation}${limit === null ? "" : ` LIMIT ${limit}`}`;
  return database.row(`SELECT ${counts.join(", ")} FROM (${values})`);
}

async function ambiguous({ database, reading, raw, column, need }: Question): Promise<Refusal> {
  const pattern = (need === "number" ? numberShapes : dateShapes).either;
  const value = textSql(raw, column);
  const [example] = await database.rows(
    `SELECT ${value} AS v, ${raw.row} AS r FROM ${raw.relation} WHERE regexp_matches(${value}, '${pattern}') ORDER BY 2 LIMIT 1`,
  );
  const ask = need === "number" ? "--decimal . or --decimal ," : "--dates DMY or --dates MDY";
  const [seen, row] = [String(example?.["v"]), String(example?.["r"])];
  const such = example === undefined ? "" : `, such as "${seen}" in row ${row},`;
  const jak = example === undefined ? "" : ` (na przykład „${seen}” w wierszu ${row})`;
  return new Refusal({
    en: `${reading.file}, column "${column}": its values${such} can be read two ways and no value tells which; give ${ask}`,
    pl: `${reading.file}, kolumna „${column}”: jej wartości${jak} można odczytać na dwa sposoby i żadna nie rozstrzyga na który; podaj ${ask.replace(" or ", " albo ")}.`,
  });
}

function textSql(raw: RawRows, column: string): string {
  return textOf(rawColumn(raw, column));
}

function rawColumn(raw: RawRows, column: string): RawColumn {
  const found = raw.columns.get(column);
  if (found === undefined) throw new Error(`no column ${column} in ${raw.relation}`);
  return found;
}

function undecided(reading: Reading, raw: RawRows): readonly (readonly [string, Need])[] {
  const wanted = new Map<string, readonly [string, Need]>();
  for (const { column, own, need } of reading.tables.flatMap(columnsOf)) {
    if (isGiven(reading, own, need) || raw.columns.get(column)?.type !== "text") continue;
    wanted.set(`${need} ${column}`, [column, need]);
  }
  return [...wanted.values()];
}

function columnsOf(table: Reading["tables"][number]) {
  return tableOf(table.into).fields.flatMap((field) => {
    const expression = table.fields[field.name];
    const need = needOf(field.type);
    if (expression === undefined || need === null) return [];
    return columnsRead(expression).map((read) => ({ ...read, need }));
  });
}

function needOf(type: string): Need | null {
  if (type === "date") return "date";
  return ["amount", "quantity", "rate"].includes(type) ? "number" : null;
}

function isGiven(reading: Reading, own: Expression, need: Need): boolean {
  const here = own.kind === "column" ? own : {};
  if (need === "number")
    return (("decimal" in here && here.decimal) || reading.styles.decimal) != null;
  return (("dates" in here && here.dates) || reading.styles.dates) != null;
}
