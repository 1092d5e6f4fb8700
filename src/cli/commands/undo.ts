import type { Command } from "commander";
import type { UndoOutcome } from "../../ledger/imports.ts";
import { printJson } from "../print-json.ts";
import type { Shell } from "../shell.ts";
import { counted } from "../text/figure-text.ts";
import { withOpenBook } from "../with-open-book.ts";
import { wholeNumber } from "./whole-number.ts";

/** Adds `warto undo`. */
export function addUndo(program: Command, shell: Shell): void {
  program
    .command("undo")
    .description("take back one import, and bring back what it had replaced")
    .argument("<book>", "the book's folder")
    .argument("<import>", "its number, as warto imports lists it", wholeNumber(1))
    .option("--json", "print JSON")
    .action(async (folder: string, id: number, flags: { readonly json?: true }) => {
      const outcome = await withOpenBook(shell, folder, (book, steering) =>
        book.engine.undo(id, steering),
      );
      if (flags.json === true) return printJson(shell, { book: folder, ...outcome });
      shell.out(`${undoneText(outcome)}\n`);
    });
}

function undoneText({ import_id, removed, restored }: UndoOutcome): string {
  const back = byTable(restored);
  return [
    `Import ${import_id} is undone.`,
    `Removed: ${byTable(removed) ?? "nothing"}.`,
    ...(back === null ? [] : [`Brought back as they were: ${back}.`]),
  ].join("\n");
}

function byTable(counts: UndoOutcome["removed"]): string | null {
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  if (told.length === 0) return null;
  return told.map(([table, count]) => `${counted(count, "row")} of ${table}`).join(", ");
}
