import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openJournal } from "../journal/open-journal.ts";
import type { Book } from "./book.ts";
import { CostModelChanged, readCostModelText, saveCostModel } from "./save-cost-model.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const first = `currency = "EUR"`;
const second = `currency = "EUR" # ours\n[capital]\nannual_rate = 0.1\n`;
const author = { by: "owner", at: "2026-01-05T10:00:00Z", language: "en" } as const;

async function withJournal(
  work: (book: Book, journal: Awaited<ReturnType<typeof openJournal>>) => Promise<void>,
): Promise<void> {
  await withTemporaryBook({}, async (book) => {
    const journal = await openJournal({ path: join(book.folder, "journal.sqlite") });
    try {
      await work(book, journal);
    } finally {
      await journal.close();
    }
  });
}

test("what is saved is the book's file, and what stood before is its first version", async () => {
  await withJournal(async (book, journal) => {
    const saved = { ...author, toml: second, based_on: first, reason: "the bank asked for more" };
    const { toml, versions } = await saveCostModel(book, journal, saved);
    expect(toml).toBe(second);
    expect(await readFile(join(book.folder, "cost-model.toml"), "utf8")).toBe(second);
    expect(versions.map(({ version, toml: text, reason }) => [version, text, reason])).toEqual([
      [2, second, "the bank asked for more"],
      [1, first, "as it stood in cost-model.toml"],
    ]);
  });
});

test("what the journal keeps in words is in the language of whoever saves", async () => {
  await withJournal(async (book, journal) => {
    const saved = { ...author, toml: second, based_on: first, reason: "podwyżki" } as const;
    const { versions } = await saveCostModel(book, journal, { ...saved, language: "pl" });
    expect(versions.map(({ reason }) => reason)).toEqual([
      "podwyżki",
      "tak, jak w cost-model.toml",
    ]);
    const { items } = await journal.changes();
    expect(new Set(items.map(({ what }) => what))).toEqual(new Set(["model kosztów"]));
  });
});

test("a file that was changed by hand in the meantime is not overwritten", async () => {
  await withJournal(async (book, journal) => {
    const path = join(book.folder, "cost-model.toml");
    await writeFile(path, `${first}\n# by hand\n`);
    const saved = { ...author, toml: second, based_on: first, reason: "new rate" };
    await expect(saveCostModel(book, journal, saved)).rejects.toThrow(CostModelChanged);
    expect(await readFile(path, "utf8")).toContain("by hand");
    expect((await readCostModelText(book, journal)).versions).toEqual([]);
  });
});

test("what is no cost model is refused line by line, and nothing is written", async () => {
  await withJournal(async (book, journal) => {
    const saved = { ...author, toml: "currency = 7", based_on: first, reason: "a slip" };
    await expect(saveCostModel(book, journal, saved)).rejects.toThrow(/^line 1: currency is 7/u);
    expect((await readCostModelText(book, journal)).toml).toBe(first);
  });
});
