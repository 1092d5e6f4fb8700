import { join } from "node:path";
import { journalFile, type JournalPlace } from "../../journal/open-journal.ts";

/** Returns where a book's journal is: the PostgreSQL database that `WARTO_JOURNAL_URL` names, else a file in its folder. */
export function journalPlace(folder: string): JournalPlace {
  const url = process.env["WARTO_JOURNAL_URL"] ?? "";
  return url === "" ? { path: join(folder, journalFile) } : { url };
}
