import type { Kysely, Transaction } from "kysely";
import type { Sentence } from "../lib/language.ts";
import type { Refusal } from "../lib/refusal.ts";
import type { JournalTables } from "./journal-tables.ts";

/** Where a journal is kept: all in which one database differs from another. */
export interface JournalStore {
  readonly db: Kysely<JournalTables>;
  /** How the user knows it: a path, or a host and database. */
  readonly name: Sentence;
  /** The schema of the tables; null where a database has but one. */
  readonly schema: string | null;
  /** Lets no other writer in until the transaction ends, so that versions and `seq` cannot be taken twice. */
  keepOthersOut(transaction: Transaction<JournalTables>): Promise<void>;
  /** Keeps a copy of the journal as it is before it is brought to a version. */
  copyBefore(version: number): Promise<void>;
  /** Writes a consistent copy as the file `path`, which is not there yet. */
  backUp(path: string): Promise<void>;
  /** Returns what a fault of the surroundings means for the user, or null for any other fault. */
  asRefusal(error: unknown): Refusal | null;
  close(): Promise<void>;
}

/** Runs `work`, whose faults of the surroundings come out as refusals. */
export async function refusing<Value>(
  store: Pick<JournalStore, "asRefusal">,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw store.asRefusal(error) ?? error;
  }
}
