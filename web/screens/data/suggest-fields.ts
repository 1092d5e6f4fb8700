import { nearestWord } from "../../../src/lib/nearest-word.ts";
import { otherNames } from "./other-names.ts";
import { type TableName, tableNames, tableOf } from "../../../src/ledger/tables.ts";

/** Column by the ledger field that it feeds. */
export type FieldColumns = Readonly<Record<string, string>>;

/** Returns the columns whose names speak for a table's fields, each used once: by name, then by a usual other name, then by a near one. */
export function suggestFields(table: TableName, columns: readonly string[]): FieldColumns {
  const names = tableOf(table).fields.map(({ name }) => name);
  const found = new Map<string, string>();
  for (const find of [byName, byOtherName, byNearName])
    for (const name of names.filter((one) => !found.has(one))) {
      const taken = new Set(found.values());
      const column = find(
        name,
        columns.filter((one) => !taken.has(one)),
      );
      if (column !== undefined) found.set(name, column);
    }
  return Object.fromEntries(found);
}

function byName(field: string, columns: readonly string[]): string | undefined {
  return columns.find((column) => comparable(column) === field);
}

function byOtherName(field: string, columns: readonly string[]): string | undefined {
  const others = otherNames[field] ?? [];
  return columns.find((column) => others.includes(comparable(column)));
}

function byNearName(field: string, columns: readonly string[]): string | undefined {
  const near = nearestWord(field, columns.map(comparable));
  return columns.find((column) => comparable(column) === near);
}

/** Returns the table whose fields most columns speak for. */
export function likelyTable(columns: readonly string[]): TableName {
  const fit = (table: TableName) => Object.keys(suggestFields(table, columns)).length;
  return tableNames.reduce((best, table) => (fit(table) > fit(best) ? table : best));
}

/** Returns the fields that a table needs and no column feeds. */
export function missingFields(table: TableName, fields: FieldColumns): readonly string[] {
  return tableOf(table)
    .fields.filter(({ name, required }) => required === true && (fields[name] ?? "") === "")
    .map(({ name }) => name);
}

function comparable(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "_");
}
