import type { AccountsStatement } from "../../api/accounts-statement.ts";
import type { Command } from "commander";
import { stateAccounts } from "../../app/state-accounts.ts";
import { printJson } from "../print-json.ts";
import { accountsScreen } from "../screens/accounts-screen.ts";
import type { Shell } from "../shell.ts";
import { sortedAccounts } from "../sorted-accounts.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type TypeOption, withType } from "./type-option.ts";
import { wholeNumber } from "./whole-number.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface AccountsFlags extends WindowOptions, TypeOption {
  readonly sort: string;
  readonly top?: number;
  readonly json?: true;
}

/** Adds `warto accounts`. */
export function addAccounts(program: Command, shell: Shell): void {
  const command = program
    .command("accounts")
    .description("state what every account is and earns")
    .argument("<book>", "the book's folder");
  withType(withWindow(command))
    .option(
      "--sort <field>",
      "name, account_id, or any figure of the JSON, highest first",
      "net_profit",
    )
    .option("--top <count>", "show only the first of them", wholeNumber(1))
    .option("--json", "print JSON")
    .action((folder: string, flags: AccountsFlags) => accounts(shell, folder, flags));
}

async function accounts(shell: Shell, folder: string, flags: AccountsFlags): Promise<void> {
  const asked = askedWindow(flags);
  const stated = await withOpenBook(shell, folder, (book, steering) =>
    stateAccounts(book, asked, steering),
  );
  const listed = listedAccounts(stated, flags);
  if (flags.json === true) return printJson(shell, { ...stated, accounts: listed });
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  shell.out(`${accountsScreen({ folder, stated, listed, sort: flags.sort }, view).join("\n")}\n`);
}

function listedAccounts(
  stated: AccountsStatement,
  { sort, top, type }: AccountsFlags,
): AccountsStatement["accounts"] {
  const sorted = sortedAccounts(stated, sort);
  if (type === undefined) return sorted.slice(0, top);
  return sorted.filter((one) => one.type !== null && type.includes(one.type)).slice(0, top);
}
