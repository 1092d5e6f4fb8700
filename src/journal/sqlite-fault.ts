import { Refusal } from "../lib/refusal.ts";

/** The code of a database that another connection is writing to. */
export const busy = 5;

/** By primary result codes: https://www.sqlite.org/rescode.html. */
const sentences: ReadonlyMap<number, string> = new Map([
  [
    busy,
    "is in use by another process, which has kept it for long: wait for it to end, and try again",
  ],
  [8, "cannot be written: check the rights of the file and its folder"],
  [10, "cannot be read or written: its disk fails; see to the disk, and try again"],
  [11, "is damaged: restore the journal from a copy"],
  [13, "cannot be written: there is no room left on its disk; free some and try again"],
  [14, "cannot be opened: check that its folder is there, and the rights of both"],
  [26, "is not a journal: it is no database, or damaged; restore the journal from a copy"],
]);

/** Returns what a fault of SQLite's surroundings means for the user, or null for any other fault. */
export function sqliteRefusal(error: unknown, path: string): Refusal | null {
  const sentence = sentences.get(sqliteCode(error));
  return sentence === undefined ? null : new Refusal(`${path} ${sentence}`, { cause: error });
}

/** Returns the primary result code of a fault that SQLite tells; 0 for any other fault. */
export function sqliteCode(error: unknown): number {
  const isCoded = error instanceof Error && "errcode" in error;
  return isCoded ? Number(error.errcode) & 0xff : 0;
}
