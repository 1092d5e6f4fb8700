import { readFileSync } from "node:fs";
import { Command } from "commander";
import { z } from "zod";
import { addAccount } from "./commands/account.ts";
import { addAccounts } from "./commands/accounts.ts";
import { addBackup } from "./commands/backup.ts";
import { addDemo } from "./commands/demo.ts";
import { addHandover } from "./commands/handover.ts";
import { addImport } from "./commands/import.ts";
import { addImports } from "./commands/imports.ts";
import { addInit } from "./commands/init.ts";
import { addPlan } from "./commands/plan.ts";
import { addReport } from "./commands/report.ts";
import { addRestore } from "./commands/restore.ts";
import { addReview } from "./commands/review.ts";
import { addServe } from "./commands/serve.ts";
import { addUndo } from "./commands/undo.ts";
import type { Shell } from "./shell.ts";

const exits = `
Exit codes: 0 done, 1 input refused, 2 wrong usage, 130 cancelled. Errors go to stderr.
WARTO_MEMORY (1200MB) and WARTO_THREADS (all cores) say what the ledger may use, WARTO_UPLOAD_MB (500) how large an uploaded file may be; NO_COLOR is respected.`;

/** Returns the command line's grammar; its faults are thrown, not printed. */
export function programOn(shell: Shell): Command {
  const program = new Command("warto")
    .description("What every customer account really earns, and why.")
    .version(versionOf(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", exits)
    .exitOverride()
    .configureOutput({
      writeOut: shell.out,
      writeErr: shell.err,
      outputError: () => undefined,
      getOutHelpWidth: () => shell.columns,
    });
  addDemo(program, shell);
  addInit(program, shell);
  addImport(program, shell);
  addImports(program, shell);
  addUndo(program, shell);
  addReview(program, shell);
  addPlan(program, shell);
  addReport(program, shell);
  addServe(program, shell);
  addAccounts(program, shell);
  addAccount(program, shell);
  addHandover(program, shell);
  addBackup(program, shell);
  addRestore(program, shell);
  return program;
}

function versionOf(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
