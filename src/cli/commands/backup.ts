import type { Command } from "commander";
import { backUpBook } from "../../app/back-up-book.ts";
import { isBook } from "../../app/book.ts";
import { openJournal } from "../../journal/open-journal.ts";
import { askForBackUp } from "../../server/control-socket.ts";
import type { Shell } from "../shell.ts";
import { withOpenBook } from "../with-open-book.ts";
import { journalPlace } from "./journal-place.ts";

/** Adds `warto backup`. */
export function addBackup(program: Command, shell: Shell): void {
  program
    .command("backup")
    .description("write a copy of the whole book as one file, also while it is served")
    .argument("<book>", "the book's folder")
    .argument("<file>", "the file to write")
    .action((folder: string, file: string) => backup(shell, folder, file));
}

async function backup(shell: Shell, folder: string, file: string): Promise<void> {
  const isServed = isBook(folder) && (await askForBackUp(folder, file));
  if (!isServed) await backUpAlone(shell, folder, file);
  shell.out(`${folder} is copied into ${file}.\n`);
}

async function backUpAlone(shell: Shell, folder: string, file: string): Promise<void> {
  await withOpenBook(shell, folder, async (book) => {
    const journal = await openJournal(journalPlace(folder));
    try {
      await backUpBook({ book, journal }, file, shell.now().toISOString());
    } finally {
      await journal.close();
    }
  });
}
