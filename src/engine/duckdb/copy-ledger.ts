import { identifier, literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";

/** Copies the whole ledger as it stands into a new file; what is kept of sums is copied, too. */
export async function copyLedger(database: Database, path: string): Promise<void> {
  const { name } = await database.row("SELECT current_database() AS name");
  await database.run(`ATTACH ${literal(path)} AS copied_ledger`);
  try {
    await database.run(`COPY FROM DATABASE ${identifier(String(name))} TO copied_ledger`);
    await database.run("CHECKPOINT copied_ledger");
  } finally {
    await database.run("DETACH copied_ledger");
  }
}
