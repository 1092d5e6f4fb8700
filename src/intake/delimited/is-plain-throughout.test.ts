import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPlainThroughout } from "./is-plain-throughout.ts";

async function plain(text: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "warto-plain-"));
  try {
    const path = join(folder, "file.csv");
    await writeFile(path, text);
    return await isPlainThroughout({ path, compression: "none", signal: null });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("rows line by line are plain, with one or more line breaks at the end", async () => {
  expect(await plain("a,b\n1,2\n3,4")).toBe(true);
  expect(await plain("a,b\r\n1,2\r\n")).toBe(true);
  expect(await plain("a,b\n1,2\n\n\n")).toBe(true);
});

test("a blank line among rows is not", async () => {
  expect(await plain("a,b\n1,2\n\n3,4\n")).toBe(false);
  expect(await plain("a,b\r\n1,2\r\n\r\n3,4\r\n")).toBe(false);
});

test("a NUL byte is not", async () => {
  expect(await plain("a,b\n1,\u00002\n")).toBe(false);
});

test("a blank line on the border of two chunks is found", async () => {
  const upTo = (1 << 20) - 1;
  expect(await plain(`${"x".repeat(upTo)}\n\n3,4\n`)).toBe(false);
});
