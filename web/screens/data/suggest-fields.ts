import { nearestWord } from "../../../src/lib/nearest-word.ts";
import { type TableName, tableNames, tableOf } from "../../../src/ledger/tables.ts";

/** Column by the ledger field that it feeds. */
export type FieldColumns = Readonly<Record<string, string>>;

/** Returns the columns whose names speak for a table's fields, each used once; equal names go before near ones. */
export function suggestFields(table: TableName, columns: readonly string[]): FieldColumns {
  const names = tableOf(table).fields.map(({ name }) => name);
  const equal = new Map(
    names.flatMap((name) => {
      const column = columns.find((one) => comparable(one) === name);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
  const taken = new Set(equal.values());
  for (const name of names.filter((one) => !equal.has(one))) {
    const free = columns.filter((column) => !taken.has(column));
    const near = nearestWord(name, free.map(comparable));
    const column = free.find((one) => comparable(one) === near);
    if (column === undefined) continue;
    taken.add(column);
    equal.set(name, column);
  }
  return Object.fromEntries(equal);
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
