import type { Command } from "commander";
import { explainLine } from "../../app/explain-line.ts";
import { stateAccount } from "../../app/state-account.ts";
import { printJson } from "../print-json.ts";
import { accountScreen } from "../screens/account-screen.ts";
import { whyScreen } from "../screens/why-screen.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type LanguageOption, withLanguage } from "./language-option.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface AccountFlags extends WindowOptions, LanguageOption {
  readonly why?: string;
  readonly all?: true;
  readonly ways?: true;
  readonly json?: true;
}

interface Asked {
  readonly folder: string;
  readonly account: string;
  readonly flags: AccountFlags;
}

/** Adds `warto account`. */
export function addAccount(program: Command, shell: Shell): void {
  const command = program
    .command("account")
    .description("state what one account is and earns, and why")
    .argument("<book>", "the book's folder")
    .argument("<account>", "its id or name");
  withLanguage(withWindow(command))
    .option("--why <line>", "show the rows behind a line, as net_sales or cost_to_serve.ROLE")
    .option("--all", "with --why: show every row")
    .option("--ways", "show every way out in full: its year, who gains and what it supposes")
    .option("--json", "print JSON")
    .action((folder: string, account: string, flags: AccountFlags) => {
      const asked = { folder, account, flags };
      return flags.why === undefined ? state(shell, asked) : explain(shell, asked, flags.why);
    });
}

async function state(shell: Shell, { folder, account, flags }: Asked): Promise<void> {
  const window = askedWindow(flags);
  const stated = await withOpenBook(shell, folder, (book, steering) =>
    stateAccount(book, { account, window, language: flags.lang }, steering),
  );
  if (flags.json === true) return printJson(shell, stated);
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  const ways = flags.ways ?? false;
  shell.out(`${accountScreen({ folder, stated, language: flags.lang, ways }, view).join("\n")}\n`);
}

async function explain(
  shell: Shell,
  { folder, account, flags }: Asked,
  why: string,
): Promise<void> {
  const question = { account, line: lineName(why), window: askedWindow(flags) };
  const explanation = await withOpenBook(shell, folder, (book, steering) =>
    explainLine(book, question, steering),
  );
  if (flags.json === true) return printJson(shell, explanation);
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  const all = flags.all ?? false;
  shell.out(`${whyScreen({ folder, explanation, all }, view).join("\n")}\n`);
}

/** `Cost to serve` as the screen has it is `cost_to_serve`; what stands behind a dot is kept. */
function lineName(why: string): string {
  const [line = "", ...part] = why.trim().split(".");
  return [line.toLowerCase().replaceAll(/[ -]+/g, "_"), ...part].join(".");
}
