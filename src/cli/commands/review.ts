import type { Command } from "commander";
import { reviewBook } from "../../app/review-book.ts";
import { printJson } from "../print-json.ts";
import { reviewScreen } from "../screens/review-screen.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type LanguageOption, withLanguage } from "./language-option.ts";
import { typedFlags } from "./typed-flags.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface ReviewFlags extends WindowOptions, LanguageOption {
  readonly json?: true;
}

/** Adds `warto review`. */
export function addReview(program: Command, shell: Shell): void {
  const command = program
    .command("review")
    .description("review the book: types of accounts and the seven questions")
    .argument("<book>", "the book's folder");
  withLanguage(withWindow(command))
    .option("--json", "print JSON")
    .action((folder: string, flags: ReviewFlags) => reviewed(shell, folder, flags));
}

async function reviewed(shell: Shell, folder: string, flags: ReviewFlags): Promise<void> {
  const request = { window: askedWindow(flags), language: flags.lang };
  const review = await withOpenBook(shell, folder, (book, steering) =>
    reviewBook(book, request, steering),
  );
  if (flags.json === true) return printJson(shell, review);
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  const lines = reviewScreen({ folder, review, flags: typedFlags(flags) }, view);
  shell.out(`${lines.join("\n")}\n`);
}
