import { spawnSync } from "node:child_process";
import { chmodSync, chownSync } from "node:fs";
import { mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/lib/refusal.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { sqlitePlaces } from "./places.ts";
import { fillUp, idsIn, more } from "./fill-up.ts";
import { mountSmallDisk, whyNoDisk } from "./small-disk.ts";
import { make, viewWrite } from "./views.ts";

const newPlace = sqlitePlaces();
const nobody = 65_534;

describe("a file that is no journal", () => {
  test.each([
    ["a text", "account_id,name\n1,Smith\n".repeat(100)],
    ["bytes of any kind", Buffer.alloc(8192, 7)],
  ])("but %s is refused and left as it is", async (_, content) => {
    const { path } = await newPlace();
    await writeFile(path, content);
    await expect(openJournal({ path })).rejects.toThrow(
      expect.objectContaining({
        name: "Refusal",
        message: `${path} is not a journal: it is no database, or damaged; restore the journal from a copy`,
      }),
    );
    expect(await readFile(path)).toEqual(Buffer.from(content));
  });

  test("but another program's database is refused and left as it is", async () => {
    const { path } = await newPlace();
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE entries (id)");
    other.close();
    const before = await readFile(path);
    await expect(openJournal({ path })).rejects.toThrow(
      expect.objectContaining({
        name: "Refusal",
        message: `${path} is not a journal: it is the database of another program; name another file`,
      }),
    );
    expect(await readFile(path)).toEqual(before);
  });

  test("but a folder is refused", async () => {
    const { path } = await newPlace();
    await mkdir(path);
    await expect(openJournal({ path })).rejects.toThrow(Refusal);
  });

  test("in a folder that is not there is refused", async () => {
    const path = join((await newPlace()).path, "none", "journal.sqlite");
    await expect(openJournal({ path })).rejects.toThrow(
      `${path} cannot be opened: check that its folder is there, and the rights of both`,
    );
  });
});

describe("a journal that is damaged", () => {
  test("is refused where it is read", async () => {
    const { path } = await filled();
    const bytes = await readFile(path);
    bytes.fill(0xa5, 4096, bytes.length);
    await writeFile(path, bytes);
    await expect(openAndRead(path)).rejects.toThrow(
      `${path} is damaged: restore the journal from a copy`,
    );
  });

  test("is refused where its end is missing", async () => {
    const { path } = await filled();
    await truncate(path, 8192);
    await expect(openAndRead(path)).rejects.toThrow(
      `${path} is damaged: restore the journal from a copy`,
    );
  });

  test("is refused where another program has written what no record says", async () => {
    const { path } = await filled();
    const other = new DatabaseSync(path);
    other.exec(`UPDATE entries SET body = '{"account_id":"A","feels":"odd"}'`);
    other.close();
    await expect(openAndRead(path)).rejects.toThrow(
      /^the journal's view A, version 1, cannot be read \(feels: .*\): another program has changed it; restore the journal from a copy$/,
    );
  });
});

describe("a journal that another holds", () => {
  test("is written once the other lets go", async () => {
    const { path } = await filled();
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const journal = await openJournal({ path });
    const written = make(journal, "c2", viewWrite("A", 1, "drain"));
    await setTimeout(300);
    other.exec("COMMIT");
    other.close();
    expect(await written).toMatchObject({ kind: "done" });
    await journal.close();
  });

  test("for long is refused, and works afterwards", async () => {
    const { path } = await filled();
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const journal = await openJournal({ path });
    await expect(make(journal, "c2", viewWrite("A", 1, "drain"))).rejects.toThrow(
      `${path} is in use by another process, which has kept it for long: wait for it to end, and try again`,
    );
    other.close();
    expect(await make(journal, "c2", viewWrite("A", 1, "drain"))).toMatchObject({ kind: "done" });
    await journal.close();
  });
});

describe.skipIf(process.getuid?.() !== 0)(
  "for a user without rights (needs root to make one)",
  () => {
    test("a folder that may not be written to is refused", async () => {
      const { path } = await newPlace();
      chmodSync(dirname(path), 0o755);
      expect(tryAsNobody(path)).toBe(
        `Refusal: ${path} cannot be opened: check that its folder is there, and the rights of both`,
      );
    });

    test("a journal that may not be written to is refused", async () => {
      const { path } = await filled();
      chmodSync(dirname(path), 0o755);
      chmodSync(path, 0o644);
      expect(tryAsNobody(path)).toMatch(/check .*rights/);
    });

    test("a journal that may not be read is refused", async () => {
      const { path } = await filled();
      chownSync(dirname(path), nobody, nobody);
      chmodSync(path, 0o600);
      expect(tryAsNobody(path)).toMatch(/cannot be opened: .*rights/);
    });
  },
);

describe.skipIf(whyNoDisk !== "")(`on a disk that is full${whyNoDisk}`, () => {
  test("what was acknowledged stays, what was not is not there, and it goes on when there is room", async () => {
    const disk = mountSmallDisk(1);
    try {
      const path = join(disk.folder, "journal.sqlite");
      const journal = await openJournal({ path });
      const { acknowledged, refusal } = await fillUp(journal, 2000);
      expect(refusal).toBe(
        `${path} cannot be written: there is no room left on its disk; free some and try again`,
      );
      expect(await idsIn(journal)).toEqual(acknowledged);
      disk.makeRoom();
      await make(journal, "more", more);
      expect(await idsIn(journal)).toEqual([...acknowledged, "more"]);
      await journal.close();
      const again = await openJournal({ path });
      expect(await idsIn(again)).toEqual([...acknowledged, "more"]);
      await again.close();
    } finally {
      disk.unmount();
    }
  });
});

async function filled(): Promise<{ readonly path: string }> {
  const place = await newPlace();
  const journal = await openJournal(place);
  const note = "for many pages ".repeat(100);
  for (let i = 0; i < 20; i += 1) {
    const body = { account_id: `N${i}`, feels: "key", takes_for: null, note } as const;
    await make(journal, `n${i}`, { kind: "view", id: `N${i}`, seen: 0, body });
  }
  await make(journal, "c1", viewWrite("A", 0, "key"));
  await journal.close();
  return place;
}

async function openAndRead(path: string): Promise<void> {
  const journal = await openJournal({ path });
  try {
    await journal.read("view", "A");
    await journal.list("view");
  } finally {
    await journal.close();
  }
}

function tryAsNobody(path: string): string {
  const program = fileURLToPath(new URL("write-one.ts", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [program, path], {
    encoding: "utf8",
    uid: nobody,
    gid: nobody,
  });
  return `${stdout}${stderr}`.trim();
}
