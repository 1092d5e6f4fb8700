import type { Condition, Expression, TableReading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { Header } from "./detect-table.ts";
import type { FileMapping } from "./file-mapping.ts";
import { joined } from "../lib/sentence.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Returns a mapping's tables with each column as the file's header writes it. */
export function applyMapping(
  mapping: FileMapping,
  header: Header,
): Result<readonly TableReading[], Sentence> {
  const problems: Sentence[] = [];
  const tables = mapping.tables.map((table, index) =>
    applyTable(table, (name, key) => {
      const column = findColumn(header.columns, name);
      if (column !== null) return column;
      problems.push(missing({ mapping, place: `table[${index + 1}].${key}`, name, header }));
      return name;
    }),
  );
  return problems.length > 0 ? fail(joined(problems, " ")) : ok(tables);
}

/** Returns the file's name for a column; `key` is the mapping's key that asks for it. */
type FindColumn = (name: string, key: string) => string;

function findColumn(columns: readonly string[], name: string): string | null {
  const trimmed = name.trim();
  if (columns.includes(trimmed)) return trimmed;
  const lower = trimmed.toLowerCase();
  return columns.find((column) => column.toLowerCase() === lower) ?? null;
}

interface MissingColumn {
  readonly mapping: FileMapping;
  /** Which of the mapping's keys names it. */
  readonly place: string;
  readonly name: string;
  readonly header: Header;
}

function missing({ mapping: { at }, place, name, header }: MissingColumn): Sentence {
  const { file, columns } = header;
  const hint = didYouMean(name, columns) ?? {
    en: `; its columns are ${columns.join(", ")}.`,
    pl: `; jego kolumny to ${columns.join(", ")}.`,
  };
  return {
    en: `${at.en}.${place}: ${file} has no column "${name}"${hint.en}`,
    pl: `${at.pl}.${place}: plik ${file} nie ma kolumny „${name}”${hint.pl}`,
  };
}

function applyTable(table: TableReading, find: FindColumn): TableReading {
  return {
    into: table.into,
    where: table.where.map((condition) => applyCondition(condition, find)),
    one_record_per: table.one_record_per?.map((name) => find(name, "one_record_per")) ?? null,
    fields: Object.fromEntries(
      Object.entries(table.fields).map(([field, expression]) => [
        field,
        applyExpression(expression, (name) => find(name, `fields.${field}`)),
      ]),
    ),
    attributes: table.attributes.map((name) => find(name, "attributes")),
  };
}

function applyCondition(condition: Condition, find: FindColumn): Condition {
  return { ...condition, column: find(condition.column, "where") };
}

function applyExpression(expression: Expression, find: (name: string) => string): Expression {
  switch (expression.kind) {
    case "constant":
      return expression;
    case "column":
    case "mapped":
    case "prefixed":
      return { ...expression, column: find(expression.column) };
    case "joined":
      return { ...expression, columns: expression.columns.map(find) };
    case "position":
      return { ...expression, within: expression.within.map(find) };
    case "product":
    case "sum":
      return { ...expression, of: expression.of.map((part) => applyExpression(part, find)) };
    case "negated":
    case "total":
      return { ...expression, of: applyExpression(expression.of, find) };
    default:
      return expression satisfies never;
  }
}
