import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBInstance,
  type DuckDBResult,
} from "@duckdb/node-api";
import type { Steering } from "../engine.ts";

export interface DatabaseOptions {
  readonly path: string;
  /** Where sorting and grouping spill when memory runs short. */
  readonly spill_folder: string;
  /** As DuckDB writes it: `1200MB`. The process stands above it: by a third at 1 GB, by more at less. */
  readonly memory_limit: string;
  readonly threads: number;
}

/** A row as plain JavaScript values. */
export type Row = Readonly<Record<string, unknown>>;

/** One open database file: statements one after another, each thrown on with its SQL. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** Of the call that is being carried out. */
  #signal: AbortSignal | undefined;
  #isEnding = false;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(options: DatabaseOptions): Promise<Database> {
    const instance = await DuckDBInstance.create(options.path, {
      threads: String(options.threads),
      memory_limit: options.memory_limit,
      temp_directory: options.spill_folder,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    const connection = await instance.connect();
    const database = new Database(instance, connection);
    // DuckDB 1.5 answers some UNION ALL queries wrongly with this pass on: duckdb/duckdb#24624.
    await database.run("SET disabled_optimizers = 'common_subplan'");
    return database;
  }

  async run(sql: string, values: readonly (string | number | null)[] = []): Promise<DuckDBResult> {
    this.#signal?.throwIfAborted();
    try {
      return await this.#connection.run(sql, [...values]);
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }

  async rows(
    sql: string,
    values: readonly (string | number | null)[] = [],
  ): Promise<readonly Row[]> {
    return (await this.run(sql, values)).getRowObjectsJS();
  }

  /** Returns the only row of a query that always has one. */
  async row(sql: string, values: readonly (string | number | null)[] = []): Promise<Row> {
    const [row] = await this.rows(sql, values);
    if (row === undefined) throw new Error(`no row from ${sql}`);
    return row;
  }

  /** Returns the columns of a query that gives nothing but DOUBLEs, none of them NULL. */
  async numbers(sql: string): Promise<readonly Float64Array[]> {
    const result = await this.run(sql);
    const chunks = await result.fetchAllChunks();
    return result.columnNames().map((_, index) => joined(chunks, index));
  }

  /** Runs `work` as one transaction: committed when it returns, rolled back when it throws or `keep` says no. */
  async transaction<Value>(
    work: () => Promise<Value>,
    keep: (value: Value) => boolean = () => true,
  ): Promise<Value> {
    await this.run("BEGIN TRANSACTION");
    try {
      const value = await work();
      await this.#end(keep(value) ? "COMMIT" : "ROLLBACK");
      return value;
    } catch (error) {
      await this.#rollBack();
      throw error;
    }
  }

  /** Interrupts whatever runs when the signal fires, and begins nothing more. */
  async steered<Value>({ signal }: Steering, work: () => Promise<Value>): Promise<Value> {
    const stop = () => {
      if (!this.#isEnding) this.#connection.interrupt();
    };
    signal?.throwIfAborted();
    signal?.addEventListener("abort", stop);
    this.#signal = signal;
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      this.#signal = undefined;
      signal?.removeEventListener("abort", stop);
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** A COMMIT that is interrupted may have come through all the same: it is left to end. */
  async #end(sql: "COMMIT" | "ROLLBACK"): Promise<void> {
    this.#isEnding = true;
    try {
      await this.run(sql);
    } finally {
      this.#isEnding = false;
    }
  }

  async #rollBack(): Promise<void> {
    try {
      await this.#connection.run("ROLLBACK");
    } catch {
      // A failed statement may have ended the transaction already: then there is nothing to roll back.
    }
  }
}

function joined(chunks: readonly DuckDBDataChunk[], index: number): Float64Array {
  const column = new Float64Array(chunks.reduce((rows, chunk) => rows + chunk.rowCount, 0));
  let filled = 0;
  for (const chunk of chunks) {
    column.set(itemsOf(chunk, index), filled);
    filled += chunk.rowCount;
  }
  return column;
}

/** The vector's own array: its public accessors go value by value, ten times as slow. */
function itemsOf(chunk: DuckDBDataChunk, index: number): Float64Array {
  const vector = chunk.getColumnVector(index);
  if (!(vector instanceof DuckDBDoubleVector)) throw new Error(`column ${index} is not DOUBLE`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the binding keeps a Float64Array under a private name
  return vector["items"] as Float64Array;
}

/** A statement that the store refused; `sql` is what was asked, `cause` what it said. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.sql = sql;
  }
}
