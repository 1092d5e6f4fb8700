import type { Expression, TableReading } from "../ledger/reading.ts";
import { type Field, tableOf } from "../ledger/tables.ts";
import type { Sentence } from "../lib/language.ts";
import { inEachLanguage } from "../lib/sentence.ts";
import type { FileMapping } from "./file-mapping.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Returns what is wrong with a mapping's fields, whatever file it is used on. */
export function fieldProblems(file: FileMapping): readonly Sentence[] {
  return file.tables.flatMap((table, index) => {
    const at = within(file.at, `table[${index + 1}]`);
    return [...unmapped(at, table), ...Object.keys(table.fields).flatMap(checkField)];

    function checkField(name: string): readonly Sentence[] {
      return problemsOf({ at: within(at, `fields.${name}`), name, table });
    }
  });
}

function within(at: Sentence, key: string): Sentence {
  return inEachLanguage((language) => `${at[language]}.${key}`);
}

interface MappedField {
  readonly at: Sentence;
  readonly name: string;
  readonly table: TableReading;
}

function unmapped(at: Sentence, { into, fields }: TableReading): readonly Sentence[] {
  return tableOf(into)
    .fields.filter((field) => field.required && !Object.hasOwn(fields, field.name))
    .map(({ name }) => ({
      en: `${at.en}.fields.${name} is missing: ${into} needs it.`,
      pl: `${at.pl}.fields.${name} – brak: wymaga tego tabela ${into}.`,
    }));
}

function problemsOf({ at, name, table }: MappedField): readonly Sentence[] {
  const known = tableOf(table.into).fields;
  const field = known.find((candidate) => candidate.name === name);
  const expression = table.fields[name];
  if (field === undefined || expression === undefined) {
    const names = known.map((candidate) => candidate.name);
    const hint = didYouMean(name, names) ?? {
      en: `; its fields are ${names.join(", ")}.`,
      pl: `; jej pola to ${names.join(", ")}.`,
    };
    return [
      {
        en: `${at.en}: ${table.into} has no field "${name}"${hint.en}`,
        pl: `${at.pl}: tabela ${table.into} nie ma pola „${name}”${hint.pl}`,
      },
    ];
  }
  return [...valueProblems(at, field, expression), ...totalProblems(at, table, expression)];
}

function valueProblems(at: Sentence, field: Field, expression: Expression): readonly Sentence[] {
  const allowed = field.oneOf;
  if (allowed === undefined) return [];
  return valuesOf(expression)
    .filter((value) => value !== "" && !allowed.includes(value))
    .map((value) => ({
      en: `${at.en}: "${value}" is not one of ${allowed.join(", ")}.`,
      pl: `${at.pl}: „${value}” jest niedozwolone; dozwolone: ${allowed.join(", ")}.`,
    }));
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

function totalProblems(
  at: Sentence,
  table: TableReading,
  expression: Expression,
): readonly Sentence[] {
  if (table.one_record_per !== null || !hasTotal(expression)) return [];
  return [
    {
      en: `${at.en}: a total needs one_record_per, which says the rows that it adds up.`,
      pl: `${at.pl}: total wymaga one_record_per, które wskazuje sumowane wiersze.`,
    },
  ];
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
