import type { Command } from "commander";
import { restoreBook } from "../../app/restore-book.ts";
import type { Shell } from "../shell.ts";
import { journalPlace } from "./journal-place.ts";

/** Adds `warto restore`. */
export function addRestore(program: Command, shell: Shell): void {
  program
    .command("restore")
    .description("make a book of a copy that warto backup wrote")
    .argument("<file>", "the copy")
    .argument("<book>", "the folder to make")
    .action(async (copy: string, folder: string) => {
      const made_at = await restoreBook({ copy, folder, place: journalPlace(folder) });
      shell.out(`${folder} is the book as it was at ${made_at}.\n`);
    });
}
