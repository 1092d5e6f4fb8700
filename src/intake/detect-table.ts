import type { TableReading } from "../ledger/reading.ts";
import { type TableName, tableNames, tableOf } from "../ledger/tables.ts";
import type { Sentence } from "../lib/language.ts";
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
export function detectTable(header: Header): Result<TableReading, Sentence> {
  const fits = tableNames.map((table) => fitOf(header, table)).toSorted(byFields);
  const best = bestOf(fits, header.file);
  if (best === null || best.missing.length > 0) return fail(unrecognised(header, best));
  const rival = rivalOf(best, fits);
  if (rival !== null) return fail(ambiguous(header, best, rival));
  return ok(readingOf(header, best));
}

/** Returns how a header is read as the table that the user named. */
export function readAs(header: Header, table: TableName): Result<TableReading, Sentence> {
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

const waysOn: Sentence = {
  en: "Name the table with --as TABLE, or map the columns with --map FILE.",
  pl: "Wskaż tabelę przez --as TABELA albo przypisz kolumny.",
};

function unrecognised({ file, columns }: Header, best: Fit | null): Sentence {
  const [names, found] = [listed(columns), best === null ? null : listed(best.missing)];
  const nearest: Sentence =
    best === null || found === null
      ? { en: "", pl: "" }
      : {
          en: ` Nearest is ${best.table}, which also needs ${found.en}.`,
          pl: ` Najbliższa jest tabela ${best.table}, która wymaga jeszcze: ${found.pl}.`,
        };
  return {
    en: `${file} is no table that is known here: its columns are ${names.en}.${nearest.en} ${waysOn.en}`,
    pl: `Plik ${file} nie jest żadną ze znanych tabel: jego kolumny to ${names.pl}.${nearest.pl} ${waysOn.pl}`,
  };
}

function ambiguous({ file }: Header, best: Fit, rival: Fit): Sentence {
  return {
    en: `${file} could be ${best.table} or ${rival.table}: name one with --as ${best.table} or --as ${rival.table}, or map the columns to both with --map FILE.`,
    pl: `Plik ${file} może być tabelą ${best.table} albo ${rival.table}: wskaż jedną przez --as ${best.table} albo --as ${rival.table} lub przypisz kolumny do obu.`,
  };
}

function incomplete({ file, columns }: Header, { table, missing }: Fit): Sentence {
  const guesses = missing.flatMap((field) => {
    const guess = nearestWord(field, columns);
    return guess === null ? [] : [{ guess, field }];
  });
  const hint = guesses.map(({ guess, field }) => `"${guess}" may be ${field}`).join(", ");
  const rada = guesses.map(({ guess, field }) => `„${guess}” to może ${field}`).join(", ");
  const [needed, names] = [listed(missing), listed(columns)];
  return {
    en: `${file} lacks ${needed.en}, needed for ${table}; its columns are ${names.en}${hint === "" ? "" : ` (${hint})`}. Rename the columns, or map them with --map FILE.`,
    pl: `W pliku ${file} brakuje ${needed.pl}, a tego wymaga tabela ${table}; jego kolumny to ${names.pl}${rada === "" ? "" : ` (${rada})`}. Zmień nazwy kolumn albo je przypisz.`,
  };
}

function listed(names: readonly string[]): Sentence {
  const shown = names.slice(0, 40).join(", ");
  const more = names.length - 40;
  if (more <= 0) return { en: shown, pl: shown };
  return { en: `${shown} and ${more} more`, pl: `${shown} i jeszcze ${more}` };
}
