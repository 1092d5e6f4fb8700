import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { withBook } from "../../src/app/book.ts";
import { restoreBook } from "../../src/app/restore-book.ts";
import { stateAccounts } from "../../src/app/state-accounts.ts";
import { resources } from "../../src/app/temporary-book.test-support.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { askForBackUp } from "../../src/server/control-socket.ts";
import { cookiesOf, runningServer } from "./running-team.ts";
import { writeOf } from "./recorded.ts";

const running = runningServer("single");

async function entered(): Promise<string> {
  return cookiesOf(await fetch(running().server.address, { redirect: "manual" }));
}

function beside(name: string): string {
  return join(running().folder, "..", name);
}

async function restored(copy: string): Promise<string> {
  const folder = beside(`restored-${randomUUID()}`);
  await restoreBook({ copy, folder, place: { path: join(folder, "journal.sqlite") } });
  return folder;
}

describe("a copy of a book that is served", () => {
  test("restores to the same figures and the same records, and can be served again", async () => {
    const { folder, journal, origin } = running();
    await journal.change({
      change_id: "before",
      by: "owner",
      at: "2026-01-05T10:00:00.000Z",
      what: "look",
      reason: null,
      writes: [writeOf("view", "v1", "ANNA")],
    });
    const copy = beside("copy.tar");
    expect(await askForBackUp(folder, copy)).toBe(true);
    const there = await restored(copy);
    const answer = await fetch(`${origin}/api/accounts`, { headers: { cookie: await entered() } });
    const stated = await withBook(there, resources, (book) => stateAccounts(book, null, {}));
    expect({ ...stated, book: "" }).toEqual({ ...JSON.parse(await answer.text()), book: "" });
    const other = await openJournal({ path: join(there, "journal.sqlite") });
    expect(await other.read("view", "v1")).toEqual(await journal.read("view", "v1"));
    await other.close();
  });

  test("made while records are written holds each change whole, and none that came later", async () => {
    const { folder, journal } = running();
    let made = 0;
    const enough = new AbortController();
    const writing = (async () => {
      while (!enough.signal.aborted) {
        const id = randomUUID();
        // oxlint-disable-next-line no-await-in-loop -- one change after the other
        await journal.change({
          change_id: id,
          by: "owner",
          at: "2026-01-05T10:00:00.000Z",
          what: "write two",
          reason: null,
          writes: [writeOf("view", `${id}-a`, "ANNA"), writeOf("view", `${id}-b`, "ANNB")],
        });
        // oxlint-disable-next-line no-await-in-loop -- lets others have their turn
        await setImmediate();
        made += 1;
      }
    })();
    const copy = beside("busy.tar");
    const before = made;
    await askForBackUp(folder, copy).finally(() => enough.abort());
    const after = made;
    await writing;
    const there = await restored(copy);
    const other = await openJournal({ path: join(there, "journal.sqlite") });
    const { items } = await other.changes({ limit: 1000 });
    await other.close();
    const twos = items.filter(({ what }) => what === "write two");
    expect(twos.every(({ records }) => records.length === 2)).toBe(true);
    expect(twos.length).toBeGreaterThanOrEqual(before);
    expect(twos.length).toBeLessThanOrEqual(after + 1);
    expect(after).toBeGreaterThan(before);
  });

  test("is not written over a file that is there", async () => {
    const path = beside("mine.txt");
    await writeFile(path, "mine");
    await expect(askForBackUp(running().folder, path)).rejects.toThrow(/exists already/);
    expect(await readFile(path, "utf8")).toBe("mine");
  });
});

describe("a copy that is not whole", () => {
  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 3000)],
    ["changed in one byte", (bytes: Buffer) => flipped(bytes, Math.floor(bytes.length / 2))],
    ["with a name that leads elsewhere", (bytes: Buffer) => renamed(bytes, "../../escaped")],
    ["of another kind", () => Buffer.from("not a copy")],
  ])("%s makes no book", async (name, change) => {
    const copy = beside(`whole-${name}.tar`);
    await askForBackUp(running().folder, copy);
    const broken = beside(`broken-${name}.tar`);
    await writeFile(broken, change(await readFile(copy)));
    const folder = beside(`none-${name}`);
    const place = { path: join(folder, "journal.sqlite") };
    await expect(restoreBook({ copy: broken, folder, place })).rejects.toThrow(
      /no whole copy of a book/,
    );
    await expect(readFile(join(folder, "ledger.duckdb"))).rejects.toThrow("ENOENT");
  });

  test("nor does a whole one where a book is already", async () => {
    const copy = beside("again.tar");
    await askForBackUp(running().folder, copy);
    const { folder } = running();
    const place = { path: join(folder, "journal.sqlite") };
    await expect(restoreBook({ copy, folder, place })).rejects.toThrow(/not empty/);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return changed;
}

function renamed(bytes: Buffer, name: string): Buffer {
  const changed = Buffer.from(bytes);
  changed.fill(0, 0, 100);
  changed.write(name, 0, "ascii");
  return changed;
}
