import type { Reading, ValueStyle } from "../../ledger/reading.ts";
import { columnStyles } from "./column-styles.ts";
import type { Database } from "./database.ts";
import { type RawRows, rawRows } from "./raw-rows.ts";

export interface StyledRows {
  readonly rows: RawRows;
  readonly style: (column: string) => ValueStyle;
}

/** Files opened once for all the tables they feed, and let go after the last. */
export class OpenRows {
  readonly #database: Database;
  readonly #open = new Map<Reading, StyledRows & { readonly name: string }>();
  #count = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  async of(reading: Reading): Promise<StyledRows> {
    const known = this.#open.get(reading);
    if (known !== undefined) return known;
    const name = `raw_${this.#count++}`;
    const rows = await rawRows(this.#database, reading, name);
    const fresh = { name, rows, style: await columnStyles(this.#database, reading, rows) };
    this.#open.set(reading, fresh);
    return fresh;
  }

  async letGo(reading: Reading): Promise<void> {
    const known = this.#open.get(reading);
    if (known === undefined) return;
    this.#open.delete(reading);
    const kind = reading.source.kind === "parquet" ? "VIEW" : "TABLE";
    await this.#database.run(`DROP ${kind} IF EXISTS ${known.name}`);
  }
}
