import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordingShell } from "./recording-shell.test-support.ts";
import { run } from "./run.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "warto-test-"));
  await ran(["init", "BOOK"]);
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe("wrong usage is one line on stderr and exit code 2", () => {
  test.each([
    [["acounts"], "unknown command 'acounts' (Did you mean accounts?); see warto --help"],
    [["accounts"], "missing required argument 'book'; see warto accounts --help"],
    [
      ["accounts", "BOOK", "too"],
      "too many arguments for 'accounts'. Expected 1 argument but got 2; see warto accounts --help",
    ],
    [
      ["accounts", "BOOK", "--from", "2025-02-30"],
      "option '--from <date>' argument '2025-02-30' is invalid. Give a date of the calendar as YYYY-MM-DD; see warto accounts --help",
    ],
    [
      ["accounts", "BOOK", "--from", "2025-03-01", "--to", "2025-01-01"],
      "--from 2025-03-01 is not before --to 2025-01-01; swap or change them",
    ],
    [
      ["undo", "BOOK", "first"],
      "command-argument value 'first' is invalid for argument 'import'. Give a whole number from 1; see warto undo --help",
    ],
    [
      ["init", "NEW", "--currency", "euro"],
      "option '--currency <code>' argument 'euro' is invalid. Give the three letters of a currency, as EUR or PLN; see warto init --help",
    ],
  ])("%j", async (args, sentence) => {
    expect(await ran(args)).toEqual({ code: 2, stdout: "", stderr: `warto: ${sentence}\n` });
  });
});

describe("refused input is one line on stderr and exit code 1", () => {
  test.each([
    [
      ["accounts", "NOWHERE"],
      "NOWHERE is not a book: it has no cost-model.toml; make one with warto init NOWHERE",
    ],
    [["accounts", "BOOK"], "the book has no invoices yet; import some with warto import"],
    [["init", "BOOK"], "BOOK is a book already; choose another folder, or import into it"],
    [["undo", "BOOK", "9"], "the book has no import 9; warto imports lists those it has"],
    [["import", "BOOK", "NOFILE.csv"], "NOFILE.csv does not exist: check the name and the folder."],
  ])("%j", async (args, sentence) => {
    expect(await ran(args)).toEqual({ code: 1, stdout: "", stderr: `warto: ${sentence}\n` });
  });
});

test("help and version go to stdout with exit code 0, and no command at all is wrong usage", async () => {
  expect(await ran(["--version"])).toMatchObject({ code: 0, stderr: "" });
  expect((await ran(["account", "--help"])).stdout).toContain("--why <line>");
  const nothing = await ran([]);
  expect(nothing).toMatchObject({ code: 2, stdout: "" });
  expect(nothing.stderr).toContain("Usage: warto");
});

test("an empty list of imports says how to begin", async () => {
  expect((await ran(["imports", "BOOK"])).stdout).toBe(
    "BOOK has no imports yet; read files in: warto import BOOK FILE…\n",
  );
});

/** Words in capitals are places in the test's folder. */
async function ran(args: readonly string[]) {
  const { shell, out, err } = recordingShell();
  const inPlace = (word: string) => (/^[A-Z]{3,}/.test(word) ? join(root, word) : word);
  const code = await run(args.map(inPlace), shell);
  const bare = (text: string) => text.replaceAll(`${root}/`, "");
  return { code, stdout: bare(out()), stderr: bare(err()) };
}
