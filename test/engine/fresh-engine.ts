import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { openDuckDbEngine } from "../../src/engine/duckdb/duckdb-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { type LedgerRows, readingsOf } from "./ledger-rows.ts";

/** Opens an engine on an empty ledger in a fresh folder, which goes when the engine is closed. */
export async function freshEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), "warto-engine-"));
  const engine = await engineIn(folder);
  const close = () => engine.close().then(() => rm(folder, { recursive: true, force: true }));
  return { ...engine, close };
}

/** Opens an engine on the ledger in a folder, which stays when the engine is closed. */
export function engineIn(folder: string): Promise<Engine> {
  return openDuckDbEngine({
    path: join(folder, "ledger.duckdb"),
    spill_folder: join(folder, "spill"),
    memory_limit: "500MB",
    threads: 2,
  });
}

/** Imports rows that all are good; returns the import's number, null where nothing was new. */
export async function take(engine: Engine, rows: LedgerRows): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), "warto-rows-"));
  try {
    const outcome = await engine.import(await readingsOf(rows, folder), {
      dry_run: false,
      at: "2024-07-01T00:00:00Z",
    });
    expect(outcome.rejections).toEqual([]);
    return outcome.import_id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks an engine that holds the rows. */
export async function withLedger<Value>(
  rows: LedgerRows,
  ask: (engine: Engine) => Promise<Value>,
): Promise<Value> {
  const engine = await freshEngine();
  try {
    await take(engine, rows);
    return await ask(engine);
  } finally {
    await engine.close();
  }
}
