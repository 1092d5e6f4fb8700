import type { Reading, Rejection } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { failedRead } from "../file-head.ts";
import { rowColumn, StagedFile } from "../staged-file.ts";
import { RecordReader } from "./record-reader.ts";
import { utf8Content } from "./utf8-content.ts";

export interface StageOptions {
  readonly encoding: string;
  /** What ends a line: `\r` alone in files of old Macs. */
  readonly lineBreak: "\n" | "\r";
  readonly staging: string;
  readonly signal: AbortSignal | null;
}

/** More rows than this that cannot be read speak against the file, not the rows. */
const mostUnreadable = 100_000;

/** Reads a delimited file with care into a staged one, and returns the plan for that. */
export async function stageDelimited(
  reading: Reading,
  options: StageOptions,
): Promise<Result<Reading, Sentence>> {
  const { source, file, columns } = reading;
  if (source.kind !== "delimited") return ok(reading);
  const { delimiter } = source;
  const staged = await StagedFile.create(options.staging, { delimiter, values: "bytes" });
  const unreadable: Rejection[] = [];
  const refuse = (rejection: Rejection) => void unreadable.push(rejection);
  const reader = new RecordReader({ file, columns, delimiter, staged, refuse });
  staged.add(rowColumn, columns.map(bytesOf));
  try {
    for await (const piece of utf8Content({ ...source, signal: options.signal }, options)) {
      reader.push(piece);
      const first = unreadable[0];
      if (first !== undefined && unreadable.length > mostUnreadable) return fail(hopeless(first));
      await staged.flush();
    }
    reader.end();
  } catch (error) {
    return failedRead(file, error);
  } finally {
    await staged.close();
  }
  return ok({
    ...reading,
    source: {
      ...source,
      path: staged.path,
      compression: "none",
      row_column: rowColumn,
    },
    unreadable,
  });
}

function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

function hopeless({ file, row, reason }: Rejection): Sentence {
  return {
    en: `${file} has more than ${mostUnreadable.toLocaleString("en-US")} rows that cannot be read; the first is row ${row}, which ${reason.en}. Check its delimiter and encoding.`,
    pl: `W pliku ${file} ponad ${mostUnreadable.toLocaleString("pl-PL")} wierszy nie da się odczytać; pierwszy to wiersz ${row}: ${reason.pl}. Sprawdź separator i kodowanie.`,
  };
}
