import type { Condition, Expression, ValueStyle } from "../../ledger/reading.ts";
import type { Field } from "../../ledger/tables.ts";
import { parseNumber, parseValue, storedAs } from "./parse-value.ts";
import { literal } from "./quote.ts";

/** A column as it stands in the store: text as the file gave it, or already of a type. */
export interface RawColumn {
  readonly sql: string;
  readonly type: "text" | "number" | "date" | "boolean";
}

/** What an expression needs to know of the file. */
export interface RawFile {
  readonly column: (name: string) => RawColumn;
  /** SQL of the row's number. */
  readonly row: string;
  readonly style: (column: string) => ValueStyle;
}

/** A field's value in two forms: as the file gave it (NULL where it gave nothing), and as it is stored. */
export interface FieldSql {
  readonly given: string;
  /** NULL where `given` does not read as the field's type. */
  readonly value: string;
  /** Cheap SQL that is never NULL where `given` is not. */
  readonly present: string;
}

/** Returns SQL for one field of a record. */
export function fieldSql(expression: Expression, field: Field, file: RawFile): FieldSql {
  const given = givenSql(expression, file);
  if (isArithmetic(expression))
    return {
      given,
      value: `CAST(${numberSql(expression, file)} AS ${storedAs[field.type]})`,
      present: given,
    };
  if (expression.kind === "position")
    return { given: "'position'", value: given, present: "'position'" };
  if (expression.kind !== "column")
    return { given, value: parseValue(given, field, styleOf(expression, file)), present: given };
  const raw = file.column(expression.column);
  const value =
    raw.type === "text"
      ? parseValue(given, field, styleOf(expression, file), raw.sql)
      : typedValue(raw, field, given);
  return { given, value, present: raw.sql };
}

/** Returns SQL for a filter condition; a missing value equals the empty text. */
export function conditionSql(condition: Condition, file: RawFile): string {
  const text = `coalesce(${textOf(file.column(condition.column))}, '')`;
  switch (condition.kind) {
    case "is":
      return `${text} IN (${condition.oneOf.map(literal).join(", ")})`;
    case "is_not":
      return `${text} NOT IN (${condition.oneOf.map(literal).join(", ")})`;
    case "starts_with":
      return `starts_with(${text}, ${literal(condition.prefix)})`;
    case "not_starts_with":
      return `NOT starts_with(${text}, ${literal(condition.prefix)})`;
    case "empty":
      return `${text} = ''`;
    case "not_empty":
      return `${text} <> ''`;
    default:
      return condition satisfies never;
  }
}

/** Returns a column's text, NULL where it is blank. */
export function textOf(raw: RawColumn): string {
  return raw.type === "text" ? `nullif(trim(${raw.sql}), '')` : `CAST(${raw.sql} AS VARCHAR)`;
}

function givenSql(expression: Expression, file: RawFile): string {
  switch (expression.kind) {
    case "column":
      return textOf(file.column(expression.column));
    case "constant":
      return literal(expression.value);
    case "mapped":
      return choice(
        Object.entries(expression.values),
        expression,
        file,
        (text, key) => `${text} = ${literal(key)}`,
      );
    case "prefixed":
      return choice(
        Object.entries(expression.prefixes),
        expression,
        file,
        (text, key) => `starts_with(${text}, ${literal(key)})`,
      );
    case "joined":
      return `nullif(concat_ws(${literal(expression.separator)}, ${expression.columns.map((name) => textOf(file.column(name))).join(", ")}), '')`;
    case "product":
      return `nullif(concat_ws(' × ', ${expression.of.map((part) => givenSql(part, file)).join(", ")}), '')`;
    case "sum":
      return `nullif(concat_ws(' + ', ${expression.of.map((part) => givenSql(part, file)).join(", ")}), '')`;
    case "negated":
    case "total":
      return givenSql(expression.of, file);
    case "position":
      return `CAST(row_number() OVER (PARTITION BY ${expression.within.map((name) => file.column(name).sql).join(", ")} ORDER BY ${file.row}) AS VARCHAR)`;
    default:
      return expression satisfies never;
  }
}

function choice(
  entries: readonly (readonly [string, string])[],
  expression: { readonly column: string; readonly otherwise: string | null },
  file: RawFile,
  matches: (text: string, key: string) => string,
): string {
  const text = textOf(file.column(expression.column));
  const arms = entries.map(([key, value]) => `WHEN ${matches(text, key)} THEN ${literal(value)}`);
  const otherwise = expression.otherwise === null ? text : literal(expression.otherwise);
  return arms.length === 0 ? otherwise : `CASE ${arms.join(" ")} ELSE ${otherwise} END`;
}

function isArithmetic(expression: Expression): boolean {
  return ["product", "sum", "negated"].includes(expression.kind);
}

/** A missing part makes a product missing, and counts as nothing in a sum. */
function numberSql(expression: Expression, file: RawFile): string {
  switch (expression.kind) {
    case "product":
      return expression.of.map((part) => numberSql(part, file)).join(" * ");
    case "sum":
      return sumSql(expression.of, file);
    case "negated":
      return `-(${numberSql(expression.of, file)})`;
    default:
      return readNumber(expression, file);
  }
}

function sumSql(parts: readonly Expression[], file: RawFile): string {
  const broken = parts.map(
    (part) => `(${givenSql(part, file)} IS NOT NULL AND ${numberSql(part, file)} IS NULL)`,
  );
  const terms = parts.map((part) => `coalesce(${numberSql(part, file)}, 0)`);
  return `CASE WHEN NOT (${broken.join(" OR ")}) THEN ${terms.join(" + ")} END`;
}

function readNumber(expression: Expression, file: RawFile): string {
  const raw = expression.kind === "column" ? file.column(expression.column) : null;
  if (raw?.type === "number") return `try_cast(${raw.sql} AS ${storedAs.amount})`;
  return parseNumber(
    givenSql(expression, file),
    styleOf(expression, file).decimal,
    storedAs.amount,
  );
}

function typedValue(raw: RawColumn, field: Field, given: string): string {
  if (field.type === "text") return parseValue(given, field, { decimal: ".", dates: "YMD" });
  return `try_cast(${raw.sql} AS ${storedAs[field.type]})`;
}

function styleOf(expression: Expression, file: RawFile): ValueStyle {
  switch (expression.kind) {
    case "column": {
      const decided = file.style(expression.column);
      return {
        decimal: expression.decimal ?? decided.decimal,
        dates: expression.dates ?? decided.dates,
      };
    }
    case "mapped":
    case "prefixed":
      return file.style(expression.column);
    case "total":
    case "negated":
      return styleOf(expression.of, file);
    default:
      return { decimal: ".", dates: "YMD" };
  }
}

/** Returns the columns whose numbers or dates an expression reads, for deciding their styles. */
export function columnsRead(
  expression: Expression,
): readonly { readonly column: string; readonly own: Expression }[] {
  switch (expression.kind) {
    case "column":
    case "mapped":
    case "prefixed":
      return [{ column: expression.column, own: expression }];
    case "product":
    case "sum":
      return expression.of.flatMap(columnsRead);
    case "negated":
    case "total":
      return columnsRead(expression.of);
    case "constant":
    case "joined":
    case "position":
      return [];
    default:
      return expression satisfies never;
  }
}
