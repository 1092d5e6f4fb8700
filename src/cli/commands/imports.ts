import type { Command } from "commander";
import { printJson } from "../print-json.ts";
import { importsScreen } from "../screens/imports-screen.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";

/** Adds `warto imports`. */
export function addImports(program: Command, shell: Shell): void {
  program
    .command("imports")
    .description("list what was imported")
    .argument("<book>", "the book's folder")
    .option("--json", "print JSON")
    .action(async (folder: string, flags: { readonly json?: true }) => {
      const imports = await withOpenBook(shell, folder, (book) => book.engine.imports());
      if (flags.json === true) return printJson(shell, { book: folder, imports });
      const view = { width: shell.columns, ink: inkFor(shell.colour) };
      shell.out(`${importsScreen({ book: folder, imports }, view).join("\n")}\n`);
    });
}
