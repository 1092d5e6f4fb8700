import { describe, expect, test } from "vitest";
import { randomOf } from "../../src/lib/random.ts";
import { crashPostgres, crashSqlite } from "./crash-rounds.ts";
import { sqlitePlaces } from "./places.ts";
import { postgresFolder, startPostgres, whySkipped } from "./postgres-server.ts";

/** Another seed kills at other moments; `npm run bench:journal-crash` kills more often. */
const seed = process.env["WARTO_CRASH_SEED"] ?? "1";

describe("no acknowledged change is lost, and none is halved", () => {
  const newPlace = sqlitePlaces();

  test("where writers of a SQLite journal are killed", async () => {
    const { path } = await newPlace();
    const seen = await crashSqlite(path, { rounds: 5, random: randomOf(seed).fork("sqlite") });
    expect(seen.acknowledged).toBeGreaterThan(5);
  });

  test.skipIf(postgresFolder === null)(
    `where writers of a PostgreSQL journal are killed, or its server${whySkipped}`,
    async () => {
      // A server that acknowledges before it writes: the journal has to ask for more.
      const server = await startPostgres({ options: ["synchronous_commit=off"] });
      try {
        const random = randomOf(seed).fork("postgres");
        const seen = await crashPostgres(server, { rounds: 5, random });
        expect(seen.acknowledged).toBeGreaterThan(5);
      } finally {
        await server.stop();
      }
    },
  );
});
