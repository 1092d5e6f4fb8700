import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { recordingShell } from "./recording-shell.test-support.ts";
import { run } from "./run.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a book named `book` in it, for one test. */
export interface SmallBook {
  readonly root: string;
  /** Runs a command line on the book; `OUT/x` stands for a file beside it. */
  readonly ran: (command: string, ...args: readonly string[]) => Promise<Ran>;
}

/** Makes a book in Polish złotys of CSV texts by table. */
export async function smallBook(tables: Readonly<Record<string, string>>): Promise<SmallBook> {
  const root = await mkdtemp(join(tmpdir(), "warto-test-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const book = join(root, "book");
  await inShell(["init", book, "--currency", "PLN"]);
  for (const [table, text] of Object.entries(tables)) {
    const path = join(root, `${table}.csv`);
    await writeFile(path, text);
    await inShell(["import", book, path]);
  }
  const placed = (word: string) => word.replace(/^OUT/, root);
  return {
    root,
    ran: async (command, ...args) => {
      const { code, stdout, stderr } = await inShell([command, book, ...args.map(placed)]);
      return { code, stdout: bare(stdout, root), stderr: bare(stderr, root) };
    },
  };
}

/** Two invoices a month of 1000 for 600 to each account, all through 2025; nothing else is known. */
export function yearOfSales(accounts: readonly string[]): Readonly<Record<string, string>> {
  const dates = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);
  const invoices = accounts.flatMap((account) =>
    dates.flatMap((month) => ["05", "20"].map((day) => ({ account, on: `${month}-${day}` }))),
  );
  const rows = invoices.map(({ account, on }) => `${account}-${on},${account},${on}`);
  const lines = invoices.map(({ account, on }) => `${account}-${on},1,1000,600`);
  return {
    accounts: ["account_id,name", ...accounts.map((id) => `${id},Firm ${id}`)].join("\n"),
    invoices: ["invoice_id,account_id,issued_on", ...rows].join("\n"),
    invoice_lines: ["invoice_id,line,net_amount,cost_amount", ...lines].join("\n"),
  };
}

async function inShell(args: readonly string[]): Promise<Ran> {
  const { shell, out, err } = recordingShell();
  const code = await run(args, shell);
  return { code, stdout: out(), stderr: err() };
}

function bare(text: string, root: string): string {
  return text.replaceAll(`${root}/`, "");
}
