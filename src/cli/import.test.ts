import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordingShell } from "./recording-shell.test-support.ts";
import { run } from "./run.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "warto-test-"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

test("an import says what became of every row, and keeps the rejected with their reasons", async () => {
  await ran(["init", "BOOK", "--currency", "pln"]);
  await write(
    "INV.csv",
    "invoice_id,account_id,issued_on\nI-1,A-1,2026-01-05\nI-2,A-1,2026-13-05\n",
  );
  const dry = await ran(["import", "BOOK", "INV.csv", "--dry-run"]);
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain("Dry run: 1 row accepted, 1 rejected. Nothing was imported");
  const { code, stdout } = await ran(["import", "BOOK", "INV.csv"]);
  expect(code).toBe(0);
  expect(stdout).toContain('INV.csv:3:issued_on "2026-13-05": is not a date');
  expect(stdout).toContain(
    "Import 1: 1 row accepted, 1 rejected. To take it back: warto undo BOOK 1",
  );
  const again = await ran(["import", "BOOK", "INV.csv", "--json"]);
  expect(JSON.parse(again.stdout)).toMatchObject({ import_id: null, files: [{ unchanged: 1 }] });
});

test("money read is money accepted and money rejected", async () => {
  await ran(["init", "MONEY"]);
  await write("ASKS.csv", "ask_id,on,size\nK-1,2026-01-05,1200.5\nK-2,,99.25\n");
  const { stdout } = await ran(["import", "MONEY", "ASKS.csv", "--as", "asks"]);
  expect(stdout).toMatch(/size +1,299\.75 +1,200\.50 +99\.25/);
});

test("an import of which nothing is accepted is refused", async () => {
  await ran(["init", "POOR"]);
  await write("BAD.csv", "account_id,name\n,Nobody\n");
  const { code, stdout, stderr } = await ran(["import", "POOR", "BAD.csv"]);
  expect(code).toBe(1);
  expect(stdout).toContain("BAD.csv:2:account_id");
  expect(stderr).toMatch(/^warto: nothing was imported: its only row is rejected; .*\n$/);
});

test("an import can be listed and taken back", async () => {
  await ran(["init", "UNDONE"]);
  await write("ACC.csv", "account_id,name\nA-1,Smith\n");
  await ran(["import", "UNDONE", "ACC.csv"]);
  expect((await ran(["undo", "UNDONE", "1"])).stdout).toContain("Removed: 1 row of accounts.");
  expect((await ran(["imports", "UNDONE"])).stdout).toMatch(/1 {2}.* 1 {2}undone +ACC\.csv/);
});

/** Words in capitals are places in the test's folder. */
async function ran(args: readonly string[]) {
  const { shell, out, err } = recordingShell();
  const inPlace = (word: string) => (/^[A-Z]{3,}/.test(word) ? join(root, word) : word);
  const code = await run(args.map(inPlace), shell);
  const bare = (text: string) => text.replaceAll(`${root}/`, "");
  return { code, stdout: bare(out()), stderr: bare(err()) };
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(root, name), text);
}
