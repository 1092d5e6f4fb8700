import type { TableReading } from "../ledger/reading.ts";
import { type TableName, tableNames, tableOf } from "../ledger/tables.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { comparable, isBlankName } from "./header.ts";
import { nearestWord } from "../lib/nearest-word.ts";

export interface Header {
  /** The file as its user named it. */
  readonly file: string;
  readonly columns: readonly string[];
}

interface Fit {
  readonly table: TableName;
  /** Field → the column that bears its name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
}

/** Returns how the table that a header's names speak for is read; columns beyond it are attributes. */
export function detectTable(header: Header): Result<TableReading, string> {
  const fits = tableNames.map((table) => fitOf(header, table)).toSorted(byFields);
  const best = bestOf(fits, header.file);
  if (best === null || best.missing.length > 0) return fail(unrecognised(header, best));
  const rival = rivalOf(best, fits);
  if (rival !== null) return fail(ambiguous(header, best, rival));
  return ok(readingOf(header, best));
}

/** Returns how a header is read as the table that the user named. */
export function readAs(header: Header, table: TableName): Result<TableReading, string> {
  const fit = fitOf(header, table);
  return fit.missing.length > 0 ? fail(incomplete(header, fit)) : ok(readingOf(header, fit));
}

function fitOf({ columns }: Header, table: TableName): Fit {
  const byName = new Map(columns.map((column) => [comparable(column), column]));
  const fields = new Map<string, string>();
  const missing: string[] = [];
  for (const field of tableOf(table).fields) {
    const column = byName.get(field.name);
    if (column !== undefined) fields.set(field.name, column);
    else if (field.required) missing.push(field.name);
  }
  return { table, fields, missing };
}

function byFields(a: Fit, b: Fit): number {
  return b.fields.size - a.fields.size || a.missing.length - b.missing.length;
}

/** Among equals the one that the file is named for, else the first: accounts before prospects. */
function bestOf(fits: readonly Fit[], file: string): Fit | null {
  const first = fits[0];
  if (first === undefined || first.fields.size === 0) return null;
  const equals = fits.filter((fit) => byFields(fit, first) === 0);
  const stem = comparable(file.split(/[/\\#]/).at(-1) ?? "");
  return equals.find((fit) => stem.startsWith(fit.table)) ?? first;
}

/** Another complete table that explains a column which the best one does not. */
function rivalOf(best: Fit, fits: readonly Fit[]): Fit | null {
  const rival = fits.find(
    (fit) =>
      fit !== best &&
      fit.missing.length === 0 &&
      fit.fields.size > 1 &&
      [...fit.fields.keys()].some((name) => !best.fields.has(name)),
  );
  return rival ?? null;
}

function readingOf({ columns }: Header, { table, fields }: Fit): TableReading {
  const taken = new Set(fields.values());
  return {
    into: table,
    where: [],
    one_record_per: null,
    fields: Object.fromEntries(
      [...fields].map(([field, column]) => [field, { kind: "column", column }]),
    ),
    attributes: columns.filter((column) => !taken.has(column) && !isBlankName(column)),
  };
}

const waysOn = "Name the table with --as TABLE, or map the columns with --map FILE.";

function unrecognised({ file, columns }: Header, best: Fit | null): string {
  const found = `${file} is no table that is known here: its columns are ${listed(columns)}.`;
  if (best === null) return `${found} ${waysOn}`;
  return `${found} Nearest is ${best.table}, which also needs ${listed(best.missing)}. ${waysOn}`;
}

function ambiguous({ file }: Header, best: Fit, rival: Fit): string {
  return `${file} could be ${best.table} or ${rival.table}: name one with --as ${best.table} or --as ${rival.table}, or map the columns to both with --map FILE.`;
}

function incomplete({ file, columns }: Header, { table, missing }: Fit): string {
  const guesses = missing.flatMap((field) => {
    const guess = nearestWord(field, columns);
    return guess === null ? [] : [`"${guess}" may be ${field}`];
  });
  const hint = guesses.length > 0 ? ` (${guesses.join(", ")})` : "";
  return `${file} lacks ${listed(missing)}, needed for ${table}; its columns are ${listed(columns)}${hint}. Rename the columns, or map them with --map FILE.`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).join(", ");
  return names.length > 40 ? `${shown} and ${names.length - 40} more` : shown;
}
