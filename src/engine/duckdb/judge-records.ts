import { rejectionReason } from "../../ledger/rejection-reason.ts";
import type { Expression, Rejection } from "../../ledger/reading.ts";
import { type Field, tableOf } from "../../ledger/tables.ts";
import { columnsRead } from "../sql/expression.ts";
import { identifier } from "../sql/quote.ts";
import type { Database } from "./database.ts";
import type { Candidates } from "./load-records.ts";
import { textOrNull } from "./value-or-null.ts";
import type { Sentence } from "../../lib/language.ts";

/** A rejection with the number of the feed it was found in. */
export interface Found {
  readonly file_no: number;
  readonly rejection: Rejection;
}

const shownLength = 200;

/** Finds the records whose values do not read, or that lack what they need. Removes nothing. */
export async function unreadableValues(
  database: Database,
  given: Candidates,
  target: string,
  importId: number,
): Promise<readonly Found[]> {
  const suspects = await suspectFields(database, given, target, importId);
  const found = [];
  for (const field of suspects) found.push(await badValues(database, given, field));
  return found.flat();
}

/** Finds records whose key another record of the same import has already taken. */
export async function repeatedKeys(
  database: Database,
  given: readonly Candidates[],
  target: string,
  importId: number,
): Promise<readonly Found[]> {
  const [first] = given;
  if (first === undefined) return [];
  const key = tableOf(first.table).key.map(identifier).join(", ");
  const clash = `SELECT hash(${key}) AS h FROM ${target} WHERE import_id = ${importId} GROUP BY 1 HAVING count(*) > 1`;
  const [any] = await database.rows(`SELECT 1 FROM (${clash}) LIMIT 1`);
  if (any === undefined) return [];
  const rows = await database.rows(
    `WITH suspects AS (SELECT * FROM ${target} WHERE import_id = ${importId} AND hash(${key}) IN (${clash})),
      ranked AS (SELECT file_no, file_row, concat_ws(' / ', ${key}) AS v,
        first_value(file_no) OVER same AS first_file, first_value(file_row) OVER same AS first_row, row_number() OVER same AS n
        FROM suspects WINDOW same AS (PARTITION BY ${key} ORDER BY file_no, file_row))
    SELECT * FROM ranked WHERE n > 1 ORDER BY file_no, file_row`,
  );
  const names = new Map(given.map((candidate) => [candidate.file_no, candidate.reading.file]));
  return rows.map((row) =>
    foundIn(Number(row["file_no"]), {
      file: names.get(Number(row["file_no"])) ?? "",
      table: first.table,
      row: Number(row["file_row"]),
      column: tableOf(first.table).key.join(", "),
      value: shown(textOrNull(row["v"]) ?? ""),
      reason: repeated(
        String(row["first_row"]),
        row["first_file"] === row["file_no"]
          ? null
          : (names.get(Number(row["first_file"])) ?? null),
      ),
    }),
  );
}

function repeated(first_row: string, file: string | null): Sentence {
  return {
    en: `repeats the key of row ${first_row}${file === null ? "" : ` in ${file}`}, which was taken; keep one of the two`,
    pl: `powtarza klucz przyjętego już wiersza ${first_row}${file === null ? "" : ` z pliku ${file}`}; zostaw jeden z nich`,
  };
}

/** Finds records that name an invoice which neither the book nor this import has. */
export async function unknownInvoices(
  database: Database,
  given: readonly Candidates[],
  source: {
    readonly target: string;
    readonly invoices: readonly string[];
    readonly importId: number;
  },
): Promise<readonly Found[]> {
  const [first] = given;
  if (first === undefined || !["invoice_lines", "payments"].includes(first.table)) return [];
  const known = source.invoices
    .map((relation) => `SELECT invoice_id FROM ${relation}`)
    .join(" UNION ALL ");
  const rows = await database.rows(
    `SELECT t.file_no, t.file_row, t.invoice_id FROM ${source.target} t ANTI JOIN (${known}) i ON t.invoice_id = i.invoice_id
     WHERE t.import_id = ${source.importId} AND t.invoice_id IS NOT NULL ORDER BY 1, 2`,
  );
  const names = new Map(given.map((candidate) => [candidate.file_no, candidate.reading.file]));
  return rows.map((row) =>
    foundIn(Number(row["file_no"]), {
      file: names.get(Number(row["file_no"])) ?? "",
      table: first.table,
      row: Number(row["file_row"]),
      column: sourceColumn(first.feed.fields["invoice_id"]) ?? "invoice_id",
      value: shown(textOrNull(row["invoice_id"]) ?? ""),
      reason: strayInvoice,
    }),
  );
}

const strayInvoice: Sentence = {
  en: "names an invoice that neither the book nor this import has; import that invoice first or together with this file",
  pl: "wskazuje fakturę, której nie ma ani w danych, ani w tym imporcie; zaimportuj ją wcześniej albo razem z tym plikiem",
};

/** Counting is cheap and listing is not: only fields where fewer values arrived than were given are looked at again. */
async function suspectFields(
  database: Database,
  given: Candidates,
  target: string,
  importId: number,
): Promise<readonly Field[]> {
  const fields = tableOf(given.table).fields.filter(
    (field) => given.fields.has(field.name) || field.required,
  );
  const checked = fields.filter((field) => field.required || field.type !== "text" || field.oneOf);
  if (checked.length === 0) return [];
  const before = checked.map(
    (field, i) => `count(${given.fields.get(field.name)?.present ?? "NULL"}) AS b${i}`,
  );
  const after = checked.map((field, i) => `count(${identifier(field.name)}) AS a${i}`);
  const counts = await database.row(
    `SELECT * FROM (SELECT count(*) AS n, ${before.join(", ")} FROM ${given.relation}), (SELECT ${after.join(", ")} FROM ${target} WHERE file_no = ${given.file_no} AND import_id = ${importId})`,
  );
  return checked.filter((field, i) => {
    const arrived = Number(counts[`a${i}`]);
    return arrived < Number(field.required || field.whenEmpty ? counts["n"] : counts[`b${i}`]);
  });
}

async function badValues(
  database: Database,
  given: Candidates,
  field: Field,
): Promise<readonly Found[]> {
  const sql = given.fields.get(field.name) ?? { given: "NULL", value: "NULL" };
  const missing = field.required ? `${sql.given} IS NULL OR` : "";
  const rows = await database.rows(
    `SELECT ${given.row} AS r, left(${sql.given}, ${shownLength + 1}) AS v FROM ${given.relation} WHERE ${missing} (${sql.given} IS NOT NULL AND ${sql.value} IS NULL) ORDER BY 1`,
  );
  const expression = given.reading.tables.find((table) => table.into === given.table)?.fields[
    field.name
  ];
  const column = sourceColumn(expression);
  const style = given.style(column ?? field.name);
  return rows.map((row) => {
    const value = textOrNull(row["v"]);
    return foundIn(given.file_no, {
      file: given.reading.file,
      table: given.table,
      row: Number(row["r"]),
      column: column ?? field.name,
      value: value === null ? null : shown(value),
      reason: rejectionReason(field, value, style),
    });
  });
}

function foundIn(file_no: number, rejection: Rejection): Found {
  return { file_no, rejection };
}

/** The column of the file that a field comes from, where it is one. */
function sourceColumn(expression: Expression | undefined): string | null {
  if (expression === undefined) return null;
  const columns = columnsRead(expression).map((read) => read.column);
  return columns.length === 0 ? null : columns.join(" × ");
}

function shown(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
