import { existsSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { journalMigrations, type Migrations } from "../../src/journal/migrations.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { restoreJournal } from "../../src/journal/restore-journal.ts";
import { postgresPlaces, sqlitePlaces } from "./places.ts";
import { postgresFolder, whySkipped } from "./postgres-server.ts";
import { contentOf, make, viewWrite } from "./views.ts";

/** What a later program might do: tell in every reason that it was there. */
const later: Migrations = {
  ...journalMigrations,
  "0002-marks": {
    up: async (db) => {
      await db.schema.alterTable("changes").addColumn("mark", "text").execute();
      await sql`update changes set reason = 'marked'`.execute(db);
    },
  },
};

const failing: Migrations = {
  ...journalMigrations,
  "0002-fails": {
    up: async (db) => {
      await db.schema.alterTable("changes").addColumn("mark", "text").execute();
      await sql`update changes set reason = 'marked'`.execute(db);
      throw new Error("the migration fails");
    },
  },
};

describe("SQLite", () => {
  const newPlace = sqlitePlaces();
  describeVersions(newPlace);

  test("a copy is kept of a journal before it is brought up", async () => {
    const place = await filled(newPlace);
    const { path } = place;
    const before = await seen(place);
    await (await openJournal(place, later)).close();
    expect(await seen({ path: `${path}.before-2` })).toEqual(before);
  });

  test("no copy is made of a journal that is new", async () => {
    const place = await newPlace();
    await (await openJournal(place, later)).close();
    expect(existsSync(`${place.path}.before-2`)).toBe(false);
  });

  test("a copy of an earlier version is brought up as it is restored", async () => {
    const { path } = await filled(newPlace);
    const target = await newPlace();
    await restoreJournal(path, target, later);
    expect(await reasons(target, later)).toEqual(["marked"]);
  });
});

describe.skipIf(postgresFolder === null)(`PostgreSQL${whySkipped}`, () => {
  const newPlace = postgresPlaces();
  describeVersions(newPlace);

  test("a copy of an earlier version is brought up as it is restored", async () => {
    const journal = await openJournal(await filled(newPlace));
    const target = await sqlite();
    const copy = `${target.path}.copy`;
    await journal.backUp(copy);
    await journal.close();
    await restoreJournal(copy, target, later);
    expect(await reasons(target, later)).toEqual(["marked"]);
  });

  const sqlite = sqlitePlaces();
});

function describeVersions(newPlace: () => Promise<JournalPlace>): void {
  test("a journal of an earlier version is brought up with all that it has", async () => {
    const place = await filled(newPlace);
    expect(await reasons(place, later)).toEqual(["marked"]);
    const journal = await openJournal(place, later);
    expect(await journal.read("view", "A")).toMatchObject({ body: { feels: "key" } });
    await journal.close();
  });

  test("a journal of a later version is refused", async () => {
    const place = await filled(newPlace);
    await (await openJournal(place, later)).close();
    await expect(openJournal(place)).rejects.toThrow(
      /^(?:the journal at )?\S+ was written by a newer Warto \(version 2 of the journal, this one reads up to 1\): install that Warto, or a later one$/,
    );
  });

  test("a migration that fails leaves the journal as it was", async () => {
    const place = await filled(newPlace);
    const before = await seen(place);
    await expect(openJournal(place, failing)).rejects.toThrow("the migration fails");
    expect(await seen(place)).toEqual(before);
  });

  test("two who bring a journal up at once both get it", async () => {
    const place = await filled(newPlace);
    const journals = await Promise.all([1, 2, 3].map(() => openJournal(place, later)));
    for (const journal of journals) expect((await journal.changes()).items).toHaveLength(1);
    await Promise.all(journals.map((journal) => journal.close()));
  });
}

async function filled<Place extends JournalPlace>(newPlace: () => Promise<Place>): Promise<Place> {
  const place = await newPlace();
  const journal = await openJournal(place);
  await make(journal, "c1", viewWrite("A", 0, "key"));
  await journal.close();
  return place;
}

async function seen(place: JournalPlace): Promise<unknown> {
  const journal = await openJournal(place);
  const content = await contentOf(journal);
  await journal.close();
  return content;
}

async function reasons(place: JournalPlace, migrations: Migrations): Promise<unknown> {
  const journal = await openJournal(place, migrations);
  const { items } = await journal.changes();
  await journal.close();
  return items.map(({ reason }) => reason);
}
