import type { z } from "zod";
import { Refusal } from "../lib/refusal.ts";
import {
  type RecordBody,
  type RecordKind,
  recordKinds,
  writtenKinds,
} from "../record/record-kinds.ts";
import type { RecordName } from "./journal.ts";

/** Returns the JSON of a record's body; a body that is not of its kind is the caller's fault, and thrown. */
export function bodyText({ kind, id }: RecordName, body: RecordBody<RecordKind>): string {
  const parsed = writtenKinds[kind].safeParse(body);
  if (parsed.success) return JSON.stringify(parsed.data);
  throw new TypeError(`${kind} ${id} cannot be kept: ${faultsOf(parsed.error)}`);
}

/** Returns the body that was kept as JSON; refuses one that is not of its kind. */
export function bodyOf<Kind extends RecordKind>(
  { kind, id, version }: { readonly kind: Kind; readonly id: string; readonly version: number },
  text: string,
): RecordBody<Kind> {
  const parsed = recordKinds[kind].safeParse(jsonOf(text));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this very kind has just parsed it
  if (parsed.success) return parsed.data as RecordBody<Kind>;
  throw new Refusal({
    en: `the journal's ${kind} ${id}, version ${version}, cannot be read (${faultsOf(parsed.error)}): another program has changed it; restore the journal from a copy`,
    pl: `Nie da się odczytać wpisu dziennika ${kind} ${id}, wersja ${version} (${faultsOf(parsed.error)}): zmienił go inny program; przywróć dziennik z kopii.`,
  });
}

/** Returns the account that a record is about; null for one about none. */
export function accountOf(body: RecordBody<RecordKind>): string | null {
  return "account_id" in body ? body.account_id : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
