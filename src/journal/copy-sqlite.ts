import { backup, DatabaseSync } from "node:sqlite";
import { writeWholeFile } from "./write-whole-file.ts";

/** Copies a database that may be in use, as it stands at one moment, into one plain file. */
export function copySqlite(from: string, to: string): Promise<void> {
  return writeWholeFile(to, async (part) => {
    const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    try {
      // All pages in one step: between steps another's write would make the copy begin anew.
      await backup(source, part, { rate: 2 ** 30 });
    } finally {
      source.close();
    }
    leaveWal(part);
  });
}

/** Whoever reads a copy later needs no right to write beside it. */
function leaveWal(path: string): void {
  const copy = new DatabaseSync(path);
  try {
    copy.exec("PRAGMA journal_mode = DELETE");
  } finally {
    copy.close();
  }
}
