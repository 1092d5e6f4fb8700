import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { journalRows } from "./journal-rows.ts";
import type { JournalStore } from "./journal-store.ts";
import { versionOf } from "./migrate.ts";
import { writeWholeFile } from "./write-whole-file.ts";

/** Writes a journal as JSON lines, as it stands at one moment: its version, its rows, and how many they were. */
export function dumpJournal(
  { db, schema }: Pick<JournalStore, "db" | "schema">,
  path: string,
): Promise<void> {
  const snapshot = db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  return writeWholeFile(path, (part) =>
    snapshot.execute((transaction) =>
      pipeline(Readable.from(linesOf({ db: transaction, schema })), createWriteStream(part)),
    ),
  );
}

async function* linesOf({
  db,
  schema,
}: Pick<JournalStore, "db" | "schema">): AsyncGenerator<string> {
  yield line({ warto_journal: await versionOf(db, schema) });
  let written = 0;
  for await (const rows of journalRows(db)) {
    yield line(rows);
    written += rows.changes.length;
  }
  yield line({ changes: written });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
