import { z } from "zod";
import type { Change, ChangeAuthor, RecordName, RecordWrite } from "./journal.ts";
import { accountOf, bodyText } from "./record-body.ts";

/** A change that can be kept as it is. */
export interface CheckedChange extends Omit<Change, "writes"> {
  readonly writes: readonly CheckedWrite[];
}

export interface CheckedWrite extends RecordName {
  readonly seen: number;
  readonly account_id: string | null;
  /** JSON; null to remove the record. */
  readonly body: string | null;
}

/** The ids of changes that take others back begin so, and no others do. */
export const undoPrefix = "undo:";

/** A zero or half a character comes out of one of the two databases otherwise than it went in. */
const plainText = z.string().refine((text) => text.isWellFormed() && !text.includes("\0"), {
  error: "holds a character that cannot be kept",
});
const nameText = plainText.min(1).max(200);

const authorSchema = z.object({ by: nameText, at: z.iso.datetime({ offset: true }) });
const changeSchema = authorSchema.extend({
  change_id: nameText.refine((id) => !id.startsWith(undoPrefix)),
  what: nameText,
  reason: plainText.nullable(),
});
const writeSchema = z.object({ id: nameText, seen: z.int().min(0) });

/** Returns a change with its bodies parsed; what no change may be is the caller's fault, and thrown. */
export function checkedChange(change: Change): CheckedChange {
  if (change.writes.length === 0) throw new TypeError("a change writes one record at least");
  const names = new Set(change.writes.map(({ kind, id }) => `${kind} ${id}`));
  if (names.size < change.writes.length) throw new TypeError("a change writes a record only once");
  return { ...changeSchema.parse(change), writes: change.writes.map(checkedWrite) };
}

/** Returns who takes a change back; what no author may be is thrown. */
export function checkedAuthor(author: ChangeAuthor): ChangeAuthor {
  return authorSchema.parse(author);
}

function checkedWrite(write: RecordWrite): CheckedWrite {
  const { kind, body } = write;
  const { id, seen } = writeSchema.parse(write);
  if (body !== null)
    return {
      kind,
      id,
      seen,
      account_id: plainText.nullable().parse(accountOf(body)),
      body: bodyText({ kind, id }, body),
    };
  if (seen === 0) throw new TypeError(`${kind} ${id} is removed by a writer who has not seen it`);
  return { kind, id, seen, account_id: null, body };
}
