import { chmodSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openJournal } from "../../src/journal/open-journal.ts";
import { fillUp, idsIn, more } from "./fill-up.ts";
import { openWire, type Wire } from "./open-wire.ts";
import {
  type PostgresServer,
  postgresFolder,
  startPostgres,
  whySkipped,
} from "./postgres-server.ts";
import { mountSmallDisk, whyNoDisk } from "./small-disk.ts";
import { changeOf, make, viewWrite } from "./views.ts";

const lost =
  "cannot be reached, or the connection was lost in the middle of a change: once it is there again, repeat the change; it is not made twice";

describe("a setting that names no journal", () => {
  test.each(["", "journal.sqlite", "mysql://warto@localhost/warto"])(
    "but %j is refused",
    async (url) => {
      await expect(openJournal({ url })).rejects.toThrow(
        expect.objectContaining({
          name: "Refusal",
          message:
            "WARTO_JOURNAL_URL is not the URL of a PostgreSQL database: write it as postgresql://USER:PASSWORD@HOST:5432/DATABASE",
        }),
      );
    },
  );

  test("but a port where nobody listens is refused, without its password", async () => {
    await expect(openJournal({ url: "postgresql://ann:secret@127.0.0.1:1/warto" })).rejects.toThrow(
      expect.objectContaining({
        name: "Refusal",
        message: `the journal at 127.0.0.1:1/warto ${lost}`,
      }),
    );
  });
});

describe.skipIf(postgresFolder === null)(`PostgreSQL${whySkipped}`, () => {
  let server: PostgresServer;
  let wire: Wire;
  let direct: string;
  let url: string;

  beforeAll(async () => {
    server = await startPostgres();
    wire = await openWire(server.port);
  });

  afterAll(async () => {
    await wire.close();
    await server.stop();
  });

  beforeEach(async () => {
    direct = await server.newPlace();
    url = direct.replace(String(server.port), String(wire.port));
  });

  test("a database that is not there is refused", async () => {
    const none = direct.replace("/postgres?", "/none?");
    await expect(openJournal({ url: none })).rejects.toThrow(
      `the journal at 127.0.0.1:${server.port}/none is not there: make the database, or check its name in WARTO_JOURNAL_URL`,
    );
  });

  test("a user who is not there is refused", async () => {
    await expect(openJournal({ url: direct.replace("warto@", "eve@") })).rejects.toThrow(
      `the journal at 127.0.0.1:${server.port}/postgres does not let this user in: check the user and password in WARTO_JOURNAL_URL`,
    );
  });

  test("a schema that is not there is refused", async () => {
    await expect(openJournal({ url: direct.replace(/s\d+$/, "none") })).rejects.toThrow(
      "has no schema to keep tables in: check the search_path",
    );
  });

  test.each([
    ["begin\0", "before", 0],
    ['insert into "entries"', "before", 0],
    ["commit\0", "before", 0],
    ["commit\0", "after", 1],
  ] as const)(
    "a connection cut at %j, %s it is heard, leaves the change whole or out, and it can be repeated",
    async (text, side, made) => {
      const journal = await openJournal({ url });
      await make(journal, "c1", viewWrite("A", 0, "key"));
      const change = changeOf("c2", viewWrite("A", 1, "drain"), viewWrite("B", 0, "key"));
      wire.cutAt(text, side);
      await expect(journal.change(change)).rejects.toThrow(
        expect.objectContaining({
          name: "Refusal",
          message: `the journal at 127.0.0.1:${wire.port}/postgres ${lost}`,
        }),
      );
      const other = await openJournal({ url: direct });
      expect((await other.history("view", "A")).length).toBe(1 + made);
      expect((await other.history("view", "B")).length).toBe(made);
      expect(await journal.change(change)).toMatchObject({ kind: "done" });
      expect(await other.history("view", "A")).toHaveLength(2);
      await other.close();
      await journal.close();
    },
  );

  test("idle connections that are cut are made anew", async () => {
    const journal = await openJournal({ url });
    await make(journal, "c1", viewWrite("A", 0, "key"));
    wire.cut();
    await expect
      .poll(() =>
        journal.read("view", "A").then(
          (record) => record?.version,
          () => null,
        ),
      )
      .toBe(1);
    await journal.close();
  });

  test("a server that ends and starts again is gone on with", async () => {
    const journal = await openJournal({ url: direct });
    await make(journal, "c1", viewWrite("A", 0, "key"));
    await server.crash();
    await expect
      .poll(() =>
        journal.read("view", "A").then(
          (record) => record?.version,
          () => null,
        ),
      )
      .toBe(1);
    await make(journal, "c2", viewWrite("A", 1, "drain"));
    await journal.close();
  });
});

describe.skipIf(postgresFolder === null || whyNoDisk !== "")(
  `PostgreSQL${whySkipped} on a disk that is full${whyNoDisk}`,
  () => {
    test("what was acknowledged stays, and it goes on when there is room", async () => {
      const disk = mountSmallDisk(80);
      chmodSync(disk.folder, 0o755);
      const server = await startPostgres({
        folder: disk.folder,
        options: ["min_wal_size=32MB", "max_wal_size=32MB", "checkpoint_timeout=30s"],
      });
      try {
        const url = await server.newPlace();
        const journal = await openJournal({ url });
        const { acknowledged, refusal } = await fillUp(journal, 50_000);
        expect(refusal).toMatch(
          /^the journal at \S+ (?:has no room left on its disk|cannot be reached)/,
        );
        disk.makeRoom();
        await server.crash();
        const again = await openJournal({ url });
        const kept = await idsIn(again);
        expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
        await make(again, "more", more);
        await again.close();
        await journal.close();
      } finally {
        await server.stop();
        disk.unmount();
      }
    });
  },
);
