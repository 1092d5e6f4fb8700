import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { JournalPlace } from "../../src/journal/open-journal.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

/** Gives this group of tests places for SQLite journals, each a file that goes when they are done. */
export function sqlitePlaces(): () => Promise<{ readonly path: string }> {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), "warto-journal-"));
    folders.push(folder);
    return { path: join(folder, "journal.sqlite") };
  };
}

/** Gives this group of tests a PostgreSQL server of its own, and places for journals on it. */
export function postgresPlaces(): () => Promise<JournalPlace> {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    return () => server.stop();
  });
  return async () => ({ url: await server.newPlace() });
}
