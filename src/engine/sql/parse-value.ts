import type { DateStyle, DecimalMark, ValueStyle } from "../../ledger/reading.ts";
import type { Field, FieldType } from "../../ledger/tables.ts";
import { literal } from "./quote.ts";

/** How each type of field is stored. */
export const storedAs: Readonly<Record<FieldType, string>> = {
  text: "VARCHAR",
  amount: "DECIMAL(18,4)",
  quantity: "DECIMAL(18,4)",
  rate: "DECIMAL(18,8)",
  integer: "INTEGER",
  date: "DATE",
  yes_no: "BOOLEAN",
};

const yes = ["yes", "y", "true", "t", "1", "tak", "x"];
const no = ["no", "n", "false", "f", "0", "nie"];
const timeOfDay =
  "([T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*([AaPp][Mm]|Z|[+-]\\d{2}:?\\d{2})?)?";

/**
 * Returns SQL for the field's value read from `given` (text or NULL), NULL where it does not read.
 * `bare` is the same text untrimmed: most values need nothing but a cast of it.
 */
export function parseValue(given: string, field: Field, style: ValueStyle, bare = given): string {
  switch (field.type) {
    case "text":
      return parseText(given, field);
    case "amount":
    case "quantity":
    case "rate":
      return parseNumber(given, style.decimal, storedAs[field.type], bare);
    case "integer":
      return parseInteger(given);
    case "date":
      return parseDate(given, style.dates, bare);
    case "yes_no":
      return `CASE WHEN lower(${given}) IN (${list(yes)}) THEN true WHEN lower(${given}) IN (${list(no)}) THEN false END`;
    default:
      return field.type satisfies never;
  }
}

function parseText(given: string, field: Field): string {
  if (field.lowered) return `lower(${given})`;
  if (!field.oneOf) return given;
  const folded = `replace(lower(${given}), ' ', '_')`;
  return `CASE WHEN ${folded} IN (${list(field.oneOf)}) THEN ${folded} END`;
}

/** Plain numbers by a cast; what a cast refuses may still be grouped, bracketed or carry a currency. CASE, unlike coalesce, tries that only then. */
export function parseNumber(given: string, mark: DecimalMark, type: string, bare = given): string {
  const plain = `try_cast(${mark === "." ? bare : `CASE WHEN strpos(${bare}, '.') = 0 THEN replace(${bare}, ',', '.') END`} AS ${type})`;
  return `CASE WHEN ${plain} IS NOT NULL THEN ${plain} ELSE ${parseWrittenNumber(given, mark, type)} END`;
}

function parseWrittenNumber(given: string, mark: DecimalMark, type: string): string {
  const point = mark === "." ? "\\." : ",";
  const group = mark === "." ? "," : ".";
  const bare = `regexp_replace(${given}, '(zł|PLN|EUR|USD|GBP|CHF|CZK|[$€£])', '', 'gi')`;
  const unbracketed = `regexp_replace(${bare}, '^\\s*\\((.*)\\)\\s*$', '-\\1')`;
  const signed = `regexp_replace(${unbracketed}, '^(.*\\d)\\s*-\\s*$', '-\\1')`;
  const shape = `\\s*[+-]?\\s*(\\d+|\\d{1,3}([${group}\\s\u00a0\u202f''’]\\d{3})+)(${point}\\d+)?\\s*`;
  const digits = `replace(regexp_replace(${signed}, '[^0-9+\\-${mark}]', '', 'g'), ',', '.')`;
  return `CASE WHEN regexp_full_match(${signed}, '${shape}') THEN try_cast(${digits} AS ${type}) END`;
}

function parseInteger(given: string): string {
  const number = `try_cast(${given} AS DECIMAL(18,4))`;
  return `CASE WHEN ${number} = floor(${number}) THEN try_cast(${number} AS INTEGER) END`;
}

/** ISO dates, with or without a time, by a cast; all others by their shape. A year outside 1900 to 2200 is a slip of the pen. */
function parseDate(given: string, order: DateStyle, bare = given): string {
  const iso = `${bare}[5] = '-' AND ${bare}[8] = '-' AND (length(${bare}) = 10 OR (length(${bare}) >= 16 AND ${bare}[14] = ':'))`;
  const date = `CASE WHEN ${iso} THEN try_cast(left(${bare}, 10) AS DATE) ELSE ${parseWrittenDate(given, order)} END`;
  return `CASE WHEN ${date} BETWEEN DATE '1900-01-01' AND DATE '2200-12-31' THEN ${date} END`;
}

function parseWrittenDate(given: string, order: DateStyle): string {
  const compact = `regexp_replace(${given}, '^(\\d{4})(\\d{2})(\\d{2})${timeOfDay}$', '\\1-\\2-\\3')`;
  const yearFirst = `regexp_replace(${compact}, '^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${timeOfDay}$', '\\1-\\2-\\3')`;
  if (order === "YMD") return `try_cast(${yearFirst} AS DATE)`;
  const iso = order === "DMY" ? "\\3-\\2-\\1" : "\\3-\\1-\\2";
  const shape = `^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})${timeOfDay}$`;
  return `try_cast(CASE WHEN regexp_matches(${given}, '${shape}') THEN regexp_replace(${given}, '${shape}', '${iso}') ELSE ${yearFirst} END AS DATE)`;
}

function list(values: readonly string[]): string {
  return values.map(literal).join(", ");
}
