import type { Reading } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { Opened } from "../open-options.ts";
import { encodingWarnings, surveyEncoding } from "./decide-encoding.ts";
import { stageDelimited } from "./stage-delimited.ts";

export interface CleanOptions {
  /** The encoding that the user named; null where the file's bytes decide. */
  readonly encoding: string | null;
  readonly staging: string;
  readonly signal: AbortSignal | null;
}

/**
 * Reads a delimited file again that an engine could not read strictly: its sound rows are staged, and every other
 * row is in `unreadable`. Rows of the file = staged rows + unreadable ones. A staged file is clean already.
 */
export async function clean(
  reading: Reading,
  { encoding: given, staging, signal }: CleanOptions,
): Promise<Result<Opened, Sentence>> {
  const { file, source } = reading;
  if (source.kind !== "delimited" || source.row_column !== null)
    return ok({ readings: [reading], warnings: [] });
  const encoding = given === null ? await surveyEncoding(file, { ...source, signal }) : ok(given);
  if (!encoding.ok) return encoding;
  const options = { encoding: encoding.value, lineBreak: "\n", staging, signal } as const;
  const staged = await stageDelimited(reading, options);
  if (!staged.ok) return staged;
  return ok({
    readings: [staged.value],
    warnings: given === null ? encodingWarnings(file, encoding.value) : [],
  });
}
