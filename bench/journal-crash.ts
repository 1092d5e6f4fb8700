/** Kills the writers of journals, and their server, again and again: `node bench/journal-crash.ts [ROUNDS] [SEED]`. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf } from "../src/lib/random.ts";
import { type CrashRecord, crashPostgres, crashSqlite } from "../test/journal/crash-rounds.ts";
import { postgresFolder, startPostgres } from "../test/journal/postgres-server.ts";

const rounds = Number(process.argv[2] ?? 100);
const seed = process.argv[3] ?? "1";

const folder = await mkdtemp(join(tmpdir(), "warto-crash-"));
const random = randomOf(seed);
tell(
  "SQLite, writers killed",
  await crashSqlite(join(folder, "journal.sqlite"), { rounds, random: random.fork("sqlite") }),
);
await rm(folder, { recursive: true });

if (postgresFolder === null) console.log("PostgreSQL: not installed");
else {
  const server = await startPostgres({ options: ["synchronous_commit=off"] });
  tell(
    "PostgreSQL, writers or server killed",
    await crashPostgres(server, { rounds, random: random.fork("postgres") }),
  );
  await server.stop();
}

function tell(what: string, { acknowledged, unheard, ...seen }: CrashRecord): void {
  console.log(
    `${what}: ${seen.rounds} rounds, ${acknowledged} changes acknowledged and all kept, ${unheard} more came through unheard`,
  );
}
