import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { restoreJournal } from "../../src/journal/restore-journal.ts";
import { postgresPlaces, sqlitePlaces } from "./places.ts";
import { postgresFolder, whySkipped } from "./postgres-server.ts";
import { bob, contentOf, make, viewWrite } from "./views.ts";

type NewPlace = () => Promise<JournalPlace>;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "warto-copies-"));
  return () => rm(folder, { recursive: true });
});

describe("a copy of a SQLite journal", () => {
  const newPlace = sqlitePlaces();
  describeCopies(newPlace, newPlace);

  test("is one plain file", async () => {
    await copyOf(await newPlace(), "copy");
    await restoreJournal(join(folder, "copy"), await newPlace());
    expect(await readdir(folder)).toEqual(["copy"]);
  });

  test("may be of a database of another program, and is refused", async () => {
    const path = join(folder, "other");
    await copyOf(await newPlace(), "other");
    const bytes = await readFile(path);
    bytes.writeUInt32BE(7, 68);
    await writeFile(path, bytes);
    await expect(restoreJournal(path, await newPlace())).rejects.toThrow(
      `${path} is not a journal: it is the database of another program`,
    );
  });
});

describe.skipIf(postgresFolder === null)(`a copy of a PostgreSQL journal${whySkipped}`, () => {
  const newPlace = postgresPlaces();
  describe("restored to PostgreSQL", () => {
    describeCopies(newPlace, newPlace);
  });
  describe("restored to SQLite", () => {
    describeCopies(newPlace, sqlitePlaces());
  });
  describe("restored from SQLite", () => {
    describeCopies(sqlitePlaces(), newPlace);
  });

  test.each([
    ["is cut short", (text: string) => text.slice(0, text.lastIndexOf("{"))],
    ["is cut in a line", (text: string) => text.slice(0, 200)],
    ["lacks a line", (text: string) => text.split("\n").toSpliced(1, 1).join("\n")],
    ["goes on behind its end", (text: string) => `${text}${text}`],
    ["lacks its beginning", (text: string) => text.split("\n").slice(1).join("\n")],
    ["is another kind of file", () => "account_id,name\n1,Smith\n"],
    ["is empty", () => ""],
  ])("that %s is refused, and nothing is restored", async (_, spoil) => {
    const path = join(folder, "copy");
    await copyOf(await newPlace(), "copy");
    await writeFile(path, spoil(await readFile(path, "utf8")));
    const place = await newPlace();
    await expect(restoreJournal(path, place)).rejects.toThrow(
      `${path} is no copy of a journal, or not whole: take another copy`,
    );
    const journal = await openJournal(place);
    expect((await journal.changes()).items).toEqual([]);
    await journal.close();
  });

  test("of a newer version is refused", async () => {
    const path = join(folder, "copy");
    await writeFile(path, '{"warto_journal":99}\n{"changes":0}\n');
    await expect(restoreJournal(path, await newPlace())).rejects.toThrow(
      `${path} was written by a newer Warto (version 99 of the journal, this one reads up to 1): install that Warto, or a later one`,
    );
  });
});

function describeCopies(newPlace: NewPlace, newTarget: NewPlace): void {
  test("restores all that a reader can see", async () => {
    const before = await copyOf(await newPlace(), "copy");
    const target = await newTarget();
    await restoreJournal(join(folder, "copy"), target);
    const restored = await openJournal(target);
    expect(await contentOf(restored)).toEqual(before);
    expect(await restored.undo("c4", bob)).toMatchObject({ kind: "done" });
    await restored.close();
  });

  test("is of one moment while others write", async () => {
    const journal = await openJournal(await newPlace());
    await make(journal, "first", viewWrite("A", 0, "key"), viewWrite("B", 0, "key"));
    const writing = writeOn(journal);
    await journal.backUp(join(folder, "copy"));
    await writing;
    await journal.close();
    const target = await newTarget();
    await restoreJournal(join(folder, "copy"), target);
    const restored = await openJournal(target);
    const { items } = await restored.list("view");
    await restored.close();
    expect(items.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(new Set(items.map(({ version }) => version)).size).toBe(1);
  });

  test("is not put over another file", async () => {
    const path = join(folder, "copy");
    await writeFile(path, "mine");
    const journal = await openJournal(await newPlace());
    await expect(journal.backUp(path)).rejects.toThrow(
      `${path} exists already: choose another name`,
    );
    await journal.close();
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  test("into a folder that is not there is refused", async () => {
    const path = join(folder, "none", "copy");
    const journal = await openJournal(await newPlace());
    await expect(journal.backUp(path)).rejects.toThrow(path);
    await journal.close();
    expect(existsSync(path)).toBe(false);
  });

  test("is restored into an empty journal only", async () => {
    await copyOf(await newPlace(), "copy");
    const target = await newTarget();
    const journal = await openJournal(target);
    await make(journal, "mine", viewWrite("Z", 0, "key"));
    const before = await contentOf(journal);
    await expect(restoreJournal(join(folder, "copy"), target)).rejects.toThrow(
      "holds changes already: restore into an empty journal, and put this one aside first",
    );
    expect(await contentOf(journal)).toEqual(before);
    await journal.close();
  });

  test("that is not there is refused", async () => {
    const path = join(folder, "none");
    await expect(restoreJournal(path, await newTarget())).rejects.toThrow(
      `${path} is not there: check the path`,
    );
  });
}

/** Fills a journal, copies it, and returns all that a reader could see. */
async function copyOf(place: JournalPlace, name: string): Promise<unknown> {
  const journal = await openJournal(place);
  await make(journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "drain"));
  await make(journal, "c2", viewWrite("A", 1, "ordinary"));
  await journal.undo("c2", bob);
  await make(journal, "c3", viewWrite("B", 1, null));
  for (let i = 0; i < 60; i += 1) await make(journal, `d${i}`, viewWrite(`D${i}`, 0, "key"));
  await make(journal, "c4", viewWrite("A", 3, "drain"));
  await journal.backUp(join(folder, name));
  const content = await contentOf(journal);
  await journal.close();
  return content;
}

async function writeOn(journal: Journal): Promise<void> {
  for (let seen = 1; seen < 40; seen += 1)
    await make(journal, `w${seen}`, viewWrite("A", seen, "key"), viewWrite("B", seen, "key"));
}
