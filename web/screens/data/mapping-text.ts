import type { DateStyle, DecimalMark } from "../../../src/ledger/reading.ts";
import type { TableName } from "../../../src/ledger/tables.ts";
import type { FieldColumns } from "./suggest-fields.ts";

/** How one table-like thing of a file feeds the ledger. */
export interface SectionMapping {
  /** Null where the file holds just this. */
  readonly sheet: string | null;
  readonly columns: readonly string[];
  /** Null to leave it out. */
  readonly table: TableName | null;
  readonly fields: FieldColumns;
  readonly decimal: DecimalMark | null;
  readonly dates: DateStyle | null;
}

/** Returns a mapping file for an uploaded file; columns that feed no field are kept as attributes. */
export function mappingText(name: string, sections: readonly SectionMapping[]): string {
  return sections.flatMap((section) => sectionText(name, section)).join("\n");
}

function sectionText(
  name: string,
  { sheet, columns, table, fields, decimal, dates }: SectionMapping,
): readonly string[] {
  if (table === null) return [];
  const fed = Object.entries(fields).filter(([, column]) => column !== "");
  const used = new Set(fed.map(([, column]) => column));
  const attributes = columns.filter((column) => !used.has(column) && !isBlankName(column));
  return [
    "[[file]]",
    `name = ${quoted(name)}`,
    ...(sheet === null ? [] : [`sheet = ${quoted(sheet)}`]),
    ...(decimal === null ? [] : [`decimal = ${quoted(decimal)}`]),
    ...(dates === null ? [] : [`dates = ${quoted(dates)}`]),
    "  [[file.table]]",
    `  into = ${quoted(table)}`,
    ...(attributes.length === 0 ? [] : [`  attributes = [${attributes.map(quoted).join(", ")}]`]),
    "    [file.table.fields]",
    ...fed.map(([field, column]) => `    ${field} = ${quoted(column)}`),
    "",
  ];
}

/** A column without a name in the header cannot be named in a mapping. */
function isBlankName(column: string): boolean {
  return /^\(column \d+\)$/.test(column);
}

/** A TOML string may hold what a JSON string may. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
