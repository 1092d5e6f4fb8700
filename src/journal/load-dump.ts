import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Kysely } from "kysely";
import { z } from "zod";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";
import { addRows, type JournalRows } from "./journal-rows.ts";
import type { JournalTables } from "./journal-tables.ts";
import { migrate, requireKnown } from "./migrate.ts";
import type { Migrations } from "./migrations.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const dumpLine = z.union([
  z.strictObject({ warto_journal: z.int().min(1) }),
  z.strictObject({ changes: z.array(row), entries: z.array(row) }),
  z.strictObject({ changes: z.int().min(0) }),
]);

type DumpLine = z.infer<typeof dumpLine>;

/** Loads a copy in JSON lines into a new SQLite journal of the copy's version; refuses a copy that is not whole. */
export async function loadDump(copy: string, path: string, migrations: Migrations): Promise<void> {
  const lines = linesOf(copy);
  const { value: head } = await lines.next();
  if (head === undefined || !("warto_journal" in head)) throw notWhole(copy);
  requireKnown(
    inEachLanguage(() => copy),
    head.warto_journal,
    migrations,
  );
  const store = openSqliteStore(path);
  try {
    await migrate(store, upTo(head.warto_journal, migrations));
    await store.db.transaction().execute((transaction) => loadRows(transaction, lines, copy));
  } finally {
    await store.close();
  }
}

async function loadRows(
  db: Kysely<JournalTables>,
  lines: AsyncIterable<DumpLine>,
  copy: string,
): Promise<void> {
  let [loaded, promised] = [0, -1];
  for await (const line of lines) {
    if (promised !== -1 || "warto_journal" in line) throw notWhole(copy);
    if ("entries" in line) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of the copy's version, for whose tables they are
      await addRows(db, line as unknown as JournalRows);
      loaded += line.changes.length;
    } else promised = line.changes;
  }
  if (loaded !== promised) throw notWhole(copy);
}

async function* linesOf(copy: string): AsyncGenerator<DumpLine, undefined> {
  for await (const text of createInterface({ input: createReadStream(copy) }))
    yield parsedLine(text, copy);
}

function parsedLine(text: string, copy: string): DumpLine {
  try {
    return dumpLine.parse(JSON.parse(text));
  } catch (error) {
    throw notWhole(copy, error);
  }
}

function upTo(version: number, migrations: Migrations): Migrations {
  const names = Object.keys(migrations).toSorted().slice(0, version);
  return Object.fromEntries(Object.entries(migrations).filter(([name]) => names.includes(name)));
}

function notWhole(copy: string, cause?: unknown): Refusal {
  return new Refusal(
    {
      en: `${copy} is no copy of a journal, or not whole: take another copy`,
      pl: `${copy} nie jest kopią dziennika albo jest niepełna: weź inną kopię.`,
    },
    { cause },
  );
}
