import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, onTestFinished } from "vitest";
import type { PrintedImport } from "../src/cli/commands/import.ts";
import type { MoneyTotal } from "../src/ledger/imports.ts";
import { type Ended, type SpawnSettings, warto } from "./command-line.ts";

/** A folder with a book named `book`, in which commands run and files are written. */
export interface Workplace {
  readonly folder: string;
  readonly book: string;
}

/** The document of `warto import --json`. */
interface ImportAnswer extends PrintedImport {
  readonly dry_run: boolean;
}

/** The files of the book that most tests begin with. */
export const sampleFiles = {
  "accounts.csv": "account_id,name\nA1,Alpha\nA2,Beta\n",
  "invoices.csv": "invoice_id,account_id,issued_on\nI1,A1,2025-01-05\nI2,A2,2025-02-06\n",
  "lines.csv": "invoice_id,line,net_amount,cost_amount\nI1,1,100.50,60.10\nI2,1,200.25,120.00\n",
  "payments.csv": "payment_id,invoice_id,paid_on,amount\nP1,I1,2025-02-05,100.50\n",
} as const;

/** Makes a workplace whose book is empty; whoever made it removes it. */
export async function emptyWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "warto-work-"));
  const place = { folder, book: join(folder, "book") };
  expect(await run(place, "init", "book")).toMatchObject({ code: 0, err: "" });
  return place;
}

/** Makes a workplace whose book holds the sample files as import 1. */
export async function sampleWorkplace(): Promise<Workplace> {
  const place = await emptyWorkplace();
  await writeAll(place, sampleFiles);
  await take(place, Object.keys(sampleFiles));
  return place;
}

export function removeWorkplace({ folder }: Workplace): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Copies a workplace for one test. */
export async function copyOf(place: Workplace): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "warto-work-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(place.folder, folder, { recursive: true });
  return { folder, book: join(folder, "book") };
}

export async function writeAll(
  { folder }: Workplace,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

export function run({ folder }: Workplace, ...args: readonly string[]): Promise<Ended> {
  return warto(args, { cwd: folder });
}

/** Runs a command that must succeed, and returns its JSON. */
export async function answer(place: Workplace, ...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await run(place, ...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

/** Imports files, checks that every row and every cent is accounted for, and returns what became of them. */
export async function take(
  place: Workplace,
  files: readonly string[],
  flags: readonly string[] = [],
  settings: SpawnSettings = {},
): Promise<PrintedImport> {
  const { code, out, err } = await warto(["import", "book", ...files, ...flags, "--json"], {
    cwd: place.folder,
    ...settings,
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints
  const imported = JSON.parse(out) as ImportAnswer;
  expectEveryRow(imported);
  expectEveryCent(imported);
  await expectWritten(place, imported);
  await expectNoLeftovers(place);
  return imported;
}

/** Writes one file and imports it. */
export async function takeFile(
  place: Workplace,
  name: string,
  content: string | Uint8Array,
  ...flags: readonly string[]
): Promise<PrintedImport> {
  await writeAll(place, { [name]: content });
  return take(place, [name], flags);
}

/** Runs a command that must be refused and leave the ledger as it was, byte for byte; returns its lines. */
export async function refusal(
  place: Workplace,
  args: readonly string[],
  settings: SpawnSettings = {},
): Promise<readonly string[]> {
  const before = await ledgerHash(place);
  const ended = await warto(args, { cwd: place.folder, ...settings });
  const lines = refusedLines(ended);
  expect(await ledgerHash(place)).toBe(before);
  await expectNoLeftovers(place);
  return lines;
}

/** Checks that a command was refused with plain sentences and nothing else; returns them. */
export function refusedLines({ code, out, err }: Ended): readonly string[] {
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^(warto: .+\n)+$/);
  expect(err).not.toMatch(/unexpected|undefined|\[object|\n {4}at /);
  return err
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/^warto: /, ""));
}

/** Writes one file that must be refused as a whole; returns the sentence. */
export async function refuseFile(
  place: Workplace,
  name: string,
  content: string | Uint8Array,
  ...flags: readonly string[]
): Promise<string> {
  await writeAll(place, { [name]: content });
  return (await refusal(place, ["import", "book", name, ...flags])).join("\n");
}

/** The rejected rows as short lines: row, column, value and reason. */
export function rejected({ rejections }: PrintedImport): readonly string[] {
  return rejections.map(
    ({ row, column, value, reason }) =>
      `row ${row}, ${column ?? "all"}, ${value ?? "none"}: ${reason}`,
  );
}

export async function ledgerHash({ book }: Workplace): Promise<string> {
  const path = join(book, "ledger.duckdb");
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

/** What commands leave beside the ledger while they work must be gone when they end. */
export async function expectNoLeftovers({ book }: Workplace): Promise<void> {
  const expected = ["cost-model.toml", "plan.toml", "ledger.duckdb", "rejected"];
  expect((await readdir(book)).filter((name) => !expected.includes(name))).toEqual([]);
}

function expectEveryRow({ files, rejections }: PrintedImport): void {
  for (const one of files) {
    expect(one.left_out + one.folded + one.accepted + one.rejected).toBe(one.rows);
    expect(one.created + one.changed + one.unchanged).toBe(one.accepted);
    const rows = rejections.filter(({ file, table }) => file === one.file && table === one.table);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(one.rejected);
  }
}

function expectEveryCent({ files }: PrintedImport): void {
  for (const { totals } of files)
    for (const total of Object.values(totals))
      expect(units(total, "accepted") + units(total, "rejected")).toBe(units(total, "read"));
}

function units(total: MoneyTotal, part: keyof MoneyTotal): bigint {
  expect(total[part]).toMatch(/^-?\d+\.\d{4}$/);
  return BigInt(total[part].replace(".", ""));
}

async function expectWritten({ folder }: Workplace, imported: ImportAnswer): Promise<void> {
  const { dry_run, rejections, rejections_file } = imported;
  if (rejections_file === null) return expect(dry_run ? [] : rejections).toEqual([]);
  const path = join(folder, rejections_file);
  expect(existsSync(path)).toBe(true);
  const written: unknown = parse(await readFile(path), { columns: true });
  expect(written).toEqual(
    rejections.map(({ file, table, row, column, value, reason }) => ({
      file,
      table: table ?? "",
      row: String(row),
      column: column ?? "",
      value: value ?? "",
      reason,
    })),
  );
}
