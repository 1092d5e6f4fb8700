import { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } from "hyparquet";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { tablesFor, type FileSettings } from "../file-settings.ts";
import { columnsOf } from "../header.ts";
import type { Opened } from "../open-options.ts";
import { rowless } from "../sections.ts";

const magic = "PAR1";

interface Footer {
  readonly columns: readonly string[];
  readonly rows: bigint;
}

/** Returns the plan for a Parquet file, whose footer tells its columns; an engine reads the rest. */
export async function openParquet(
  file: string,
  path: string,
  settings: FileSettings,
): Promise<Result<Opened, Sentence>> {
  const footer = await readFooter(file, path);
  if (!footer.ok) return footer;
  const columns = columnsOf(file, footer.value.columns);
  if (!columns.ok) return columns;
  const tables = tablesFor({ file, columns: columns.value }, settings);
  if (!tables.ok) return tables;
  const reading = {
    file,
    source: { kind: "parquet", path },
    columns: columns.value,
    styles: settings.styles,
    tables: tables.value,
    unreadable: [],
  } as const;
  const warnings = footer.value.rows === 0n ? [rowless(file)] : [];
  return ok({ readings: [reading], warnings });
}

async function readFooter(file: string, path: string): Promise<Result<Footer, Sentence>> {
  const buffer = await asyncBufferFromFile(path);
  const end = Buffer.from(await buffer.slice(Math.max(0, buffer.byteLength - magic.length)));
  if (end.toString("latin1") !== magic) return fail(cutShort(file));
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const columns = parquetSchema(metadata).children.map((child) => child.element.name);
    return ok({ columns, rows: metadata.num_rows });
  } catch {
    // Whatever the parser stumbles on, the footer is not one.
    return fail({
      en: `${file} has a damaged footer. Copy or download it again.`,
      pl: `Plik ${file} ma uszkodzoną stopkę. Skopiuj lub pobierz go ponownie.`,
    });
  }
}

function cutShort(file: string): Sentence {
  return {
    en: `${file} is cut short: a Parquet file ends with ${magic}, and this one does not. Copy or download it again.`,
    pl: `Plik ${file} jest ucięty: plik Parquet kończy się na ${magic}, a ten nie. Skopiuj lub pobierz go ponownie.`,
  };
}
