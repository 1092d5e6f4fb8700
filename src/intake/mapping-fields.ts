import type { Expression, TableReading } from "../ledger/reading.ts";
import { type Field, tableOf } from "../ledger/tables.ts";
import type { FileMapping } from "./file-mapping.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Returns what is wrong with a mapping's fields, whatever file it is used on. */
export function fieldProblems(file: FileMapping): readonly string[] {
  return file.tables.flatMap((table, index) => {
    const at = `${file.at}.table[${index + 1}]`;
    return [...unmapped(at, table), ...Object.keys(table.fields).flatMap(checkField)];

    function checkField(name: string): readonly string[] {
      return problemsOf({ at: `${at}.fields.${name}`, name, table });
    }
  });
}

interface MappedField {
  readonly at: string;
  readonly name: string;
  readonly table: TableReading;
}

function unmapped(at: string, { into, fields }: TableReading): readonly string[] {
  return tableOf(into)
    .fields.filter((field) => field.required && !Object.hasOwn(fields, field.name))
    .map((field) => `${at}.fields.${field.name} is missing: ${into} needs it.`);
}

function problemsOf({ at, name, table }: MappedField): readonly string[] {
  const known = tableOf(table.into).fields;
  const field = known.find((candidate) => candidate.name === name);
  const expression = table.fields[name];
  if (field === undefined || expression === undefined) {
    const names = known.map((candidate) => candidate.name);
    const hint = didYouMean(name, names) || `; its fields are ${names.join(", ")}.`;
    return [`${at}: ${table.into} has no field "${name}"${hint}`];
  }
  return [...valueProblems(at, field, expression), ...totalProblems(at, table, expression)];
}

function valueProblems(at: string, field: Field, expression: Expression): readonly string[] {
  const allowed = field.oneOf;
  if (allowed === undefined) return [];
  return valuesOf(expression)
    .filter((value) => value !== "" && !allowed.includes(value))
    .map((value) => `${at}: "${value}" is not one of ${allowed.join(", ")}.`);
}

/** The values that an expression can turn out by itself. */
function valuesOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "constant":
      return [expression.value];
    case "mapped":
      return withOtherwise(Object.values(expression.values), expression.otherwise);
    case "prefixed":
      return withOtherwise(Object.values(expression.prefixes), expression.otherwise);
    case "column":
    case "joined":
    case "product":
    case "sum":
    case "negated":
    case "total":
    case "position":
      return [];
    default:
      return expression satisfies never;
  }
}

function withOtherwise(values: readonly string[], otherwise: string | null): readonly string[] {
  return otherwise === null ? values : [...values, otherwise];
}

function totalProblems(at: string, table: TableReading, expression: Expression): readonly string[] {
  if (table.one_record_per !== null || !hasTotal(expression)) return [];
  return [`${at}: a total needs one_record_per, which says the rows that it adds up.`];
}

function hasTotal(expression: Expression): boolean {
  switch (expression.kind) {
    case "total":
      return true;
    case "product":
    case "sum":
      return expression.of.some(hasTotal);
    case "negated":
      return hasTotal(expression.of);
    case "column":
    case "constant":
    case "mapped":
    case "prefixed":
    case "joined":
    case "position":
      return false;
    default:
      return expression satisfies never;
  }
}
