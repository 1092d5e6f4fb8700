import { type Command, Option } from "commander";
import { type Imported, type ImportRequest, importFiles } from "../../app/import-files.ts";
import type { DateStyle, DecimalMark } from "../../ledger/reading.ts";
import { type TableName, tableNames } from "../../ledger/tables.ts";
import { Refusal } from "../../lib/refusal.ts";
import { printJson } from "../print-json.ts";
import { importScreen, rejectedRows } from "../screens/import-screen.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";

interface ImportFlags {
  readonly as?: TableName;
  readonly map?: string;
  readonly decimal?: DecimalMark;
  readonly dates?: DateStyle;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds `warto import`. */
export function addImport(program: Command, shell: Shell): void {
  program
    .command("import")
    .description("read files into a book, as one import")
    .argument("<book>", "the book's folder")
    .argument("<files...>", "CSV files and their like")
    .addOption(
      new Option("--as <table>", "the table, where a header does not tell").choices(tableNames),
    )
    .option("--map <file>", "a mapping file, for columns of other names")
    .addOption(new Option("--decimal <mark>", "the decimal mark").choices([".", ","]))
    .addOption(new Option("--dates <order>", "the order in dates").choices(["YMD", "DMY", "MDY"]))
    .option("--delimiter <character>", "what stands between values; tab for a tab")
    .option("--encoding <name>", "the text encoding, as windows-1250")
    .option("--sheet <name>", "the only sheet to read of a spreadsheet")
    .option("--dry-run", "say what would happen and import nothing")
    .option("--json", "print JSON")
    .action(async (folder: string, files: readonly string[], flags: ImportFlags) => {
      const request = { ...requestOf(files, flags), at: shell.now().toISOString() };
      const imported = await importInto(shell, folder, request);
      print(shell, folder, { imported, flags });
      refuseNothing(imported);
    });
}

function requestOf(
  files: readonly string[],
  flags: ImportFlags,
): Omit<ImportRequest, "at" | "signal"> {
  return {
    files,
    as: flags.as ?? null,
    map: flags.map ?? null,
    decimal: flags.decimal ?? null,
    dates: flags.dates ?? null,
    delimiter: flags.delimiter ?? null,
    encoding: flags.encoding ?? null,
    sheet: flags.sheet ?? null,
    dry_run: flags.dryRun ?? false,
  };
}

async function importInto(
  shell: Shell,
  folder: string,
  request: Omit<ImportRequest, "signal">,
): Promise<Imported> {
  return withOpenBook(shell, folder, (book, { progress }) =>
    importFiles(book, {
      ...request,
      signal: shell.signal,
      ...(progress === undefined ? {} : { progress }),
    }),
  );
}

function print(
  shell: Shell,
  folder: string,
  { imported, flags }: { readonly imported: Imported; readonly flags: ImportFlags },
): void {
  const dry_run = flags.dryRun ?? false;
  if (flags.json === true)
    return printJson(shell, { book: folder, dry_run, ...inEnglish(imported) });
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  shell.out(`${importScreen({ book: folder, dry_run, imported }, view).join("\n")}\n`);
}

/** What became of an import as `--json` prints it: programs read one language. */
export type PrintedImport = ReturnType<typeof inEnglish>;

function inEnglish({ rejections, warnings, ...imported }: Imported) {
  return {
    ...imported,
    rejections: rejections.map(({ reason, ...rejection }) => ({ ...rejection, reason: reason.en })),
    warnings: warnings.map(({ en }) => en),
  };
}

/** Refuses an import of which not one row was taken. */
function refuseNothing({ files, rejections, rejections_file }: Imported): void {
  if (rejections.length === 0 || files.some(({ accepted }) => accepted > 0)) return;
  const rows = rejectedRows(files);
  const all = rows === 1 ? "its only row is" : `all ${rows} rows are`;
  throw new Refusal({
    en: `nothing was imported: ${all} rejected; mend what ${rejections_file} names, and import again`,
    pl: `Niczego nie zaimportowano: odrzucono wszystkie wiersze (${rows}); popraw to, co wymienia ${rejections_file}, i zaimportuj ponownie.`,
  });
}
