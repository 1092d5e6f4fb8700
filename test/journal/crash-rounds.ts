import { spawn } from "node:child_process";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Journal, JournalChange } from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { type Random, uniform, whole } from "../../src/lib/random.ts";
import type { PostgresServer } from "./postgres-server.ts";

/** What rounds of killing have shown; a change that is lost or halved is thrown. */
export interface CrashRecord {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Changes that came through without their writer hearing of it. */
  readonly unheard: number;
}

export interface CrashRounds {
  readonly rounds: number;
  readonly random: Random;
}

/** Kills writers of a SQLite journal again and again, and looks at what is left. */
export async function crashSqlite(
  path: string,
  { rounds, random }: CrashRounds,
): Promise<CrashRecord> {
  return inRounds(rounds, async (round) => {
    const writers = Array.from({ length: whole(random, 1, 2) }, (_, i) =>
      startWriter(path, `r${round}p${i}`),
    );
    await Promise.all(writers.map(({ hasBegun }) => hasBegun));
    await setTimeout(uniform(random, 0, 300));
    const acknowledged = await Promise.all(writers.map((writer) => writer.kill()));
    requireSound(path);
    return look({ path }, `r${round}p`, acknowledged.flat());
  });
}

/** Kills writers of a PostgreSQL journal, or in every other round the server under them, and looks at what is left. */
export async function crashPostgres(
  server: PostgresServer,
  { rounds, random }: CrashRounds,
): Promise<CrashRecord> {
  const url = await server.newPlace();
  return inRounds(rounds, async (round) => {
    const writer = startWriter(url, `r${round}p`);
    await writer.hasBegun;
    await setTimeout(uniform(random, 0, 300));
    if (round % 2 === 0) await server.crash();
    await setTimeout(uniform(random, 0, 100));
    return look({ url }, `r${round}p`, await writer.kill());
  });
}

type Seen = Omit<CrashRecord, "rounds">;

async function inRounds(
  rounds: number,
  run: (round: number) => Promise<Seen>,
): Promise<CrashRecord> {
  let [acknowledged, unheard] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const seen = await run(round);
    acknowledged += seen.acknowledged;
    unheard += seen.unheard;
  }
  return { rounds, acknowledged, unheard };
}

/** Holds what is there of a round to what was acknowledged in it, and makes a change more. */
async function look(
  place: JournalPlace,
  round: string,
  acknowledged: readonly string[],
): Promise<Seen> {
  const journal = await openJournal(place);
  try {
    const changes = await changesOf(journal, round);
    for (const change of changes) await requireWhole(journal, change);
    const kept = new Set(changes.map(({ change_id }) => change_id));
    const lost = acknowledged.filter((id) => !kept.has(id));
    if (lost.length > 0) throw new Error(`acknowledged and lost: ${lost.join(", ")}`);
    return { acknowledged: acknowledged.length, unheard: kept.size - acknowledged.length };
  } finally {
    await journal.close();
  }
}

async function changesOf(journal: Journal, round: string): Promise<readonly JournalChange[]> {
  const changes: JournalChange[] = [];
  for (let cursor: string | null = "999999999.0"; cursor !== null; ) {
    const page = await changesPage(journal, cursor);
    const found = page.items.filter(({ change_id }) => change_id.startsWith(round));
    changes.push(...found);
    cursor = found.length < page.items.length ? null : page.next;
  }
  return changes;
}

function changesPage(journal: Journal, cursor: string) {
  return journal.changes({ limit: 1000, cursor });
}

async function requireWhole(
  journal: Journal,
  { change_id, records }: JournalChange,
): Promise<void> {
  const [a, b] = records;
  const isWhole = records.length === 3 && a !== undefined && b !== undefined;
  const bodies = isWhole
    ? [await journal.read("view", a.id), await journal.read("view", b.id)]
    : [null];
  if (bodies.includes(null)) throw new Error(`${change_id} is there in part`);
}

function requireSound(path: string): void {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  const faults = [
    ...database.prepare("PRAGMA integrity_check").all(),
    ...database.prepare("PRAGMA foreign_key_check").all(),
  ];
  database.close();
  const [first] = faults;
  if (faults.length !== 1 || first?.["integrity_check"] !== "ok")
    throw new Error(`the journal is not sound: ${JSON.stringify(faults.slice(0, 3))}`);
}

interface Writer {
  readonly hasBegun: Promise<unknown>;
  /** Kills the process, and returns the ids that it had printed. */
  kill(): Promise<readonly string[]>;
}

const program = fileURLToPath(new URL("write-until-killed.ts", import.meta.url));

function startWriter(place: string, name: string): Writer {
  const child = spawn(process.execPath, [program, place, name], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const closed = once(child, "close");
  return {
    hasBegun: Promise.race([once(child.stdout, "data"), closed]),
    kill: async () => {
      child.kill("SIGKILL");
      await closed;
      if (err !== "" || out.includes("fault")) throw new Error(`a writer failed: ${err}${out}`);
      return out.split("\n").slice(0, -1);
    },
  };
}
