import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ended } from "./run-command.test-support.ts";

const documented = await readFile(new URL("../../docs/commands.md", import.meta.url), "utf8");
const bin = fileURLToPath(new URL("../../bin/warto", import.meta.url));
const examples = [...documented.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "warto-test-"));
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

test("every command has an example", () => {
  const commands = [
    "init",
    "import",
    "imports",
    "undo",
    "review",
    "plan",
    "serve",
    "backup",
    "restore",
    "report",
    "accounts",
    "account",
    "handover",
    "demo",
  ];
  const shown = new Set(examples.map((example) => example.split(" ")[1]));
  expect(commands.filter((command) => !shown.has(command))).toEqual([]);
});

test.each(examples)("%s", async (example) => {
  const line = example.replace(/^warto/, `exec "${process.execPath}" "${bin}"`);
  const interruptWhen = (printed: string) => printed.includes("Ctrl-C closes it.");
  const { code, stdout, stderr } = await ended("sh", ["-c", line], { cwd, interruptWhen });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toBe("");
});
