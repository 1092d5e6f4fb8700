import type { MoneyTotal } from "../../ledger/imports.ts";
import { type TableName, tableOf } from "../../ledger/tables.ts";
import { identifier } from "../sql/quote.ts";
import type { Database } from "./database.ts";

/** Exact sums of every amount field, by file. */
export class Totals {
  readonly #byFile: ReadonlyMap<number, ReadonlyMap<string, bigint>>;

  constructor(byFile: ReadonlyMap<number, ReadonlyMap<string, bigint>>) {
    this.#byFile = byFile;
  }

  /** Returns what a file held, beside what was accepted of it. */
  of(file_no: number, accepted: Totals): Readonly<Record<string, MoneyTotal>> {
    const held = [...(this.#byFile.get(file_no) ?? [])];
    return Object.fromEntries(
      held.map(([field, read]) => {
        const kept = accepted.#byFile.get(file_no)?.get(field) ?? 0n;
        return [
          field,
          { read: decimal(read), accepted: decimal(kept), rejected: decimal(read - kept) },
        ];
      }),
    );
  }
}

/** Sums every amount field of the records that an import has put into `target`. */
export async function moneyTotals(
  database: Database,
  table: TableName,
  target: string,
  importId: number,
): Promise<Totals> {
  const fields = tableOf(table)
    .fields.filter((field) => field.type === "amount")
    .map((field) => field.name);
  const sums = fields.map(
    (name) => `, CAST(sum(${identifier(name)}) AS VARCHAR) AS ${identifier(name)}`,
  );
  const rows = await database.rows(
    `SELECT file_no${sums.join("")} FROM ${target} WHERE import_id = ${importId} GROUP BY file_no`,
  );
  const byFile = rows.map((row) => {
    const given = fields
      .filter((name) => row[name] !== null)
      .map((name) => [name, tenThousandths(String(row[name]))] as const);
    return [Number(row["file_no"]), new Map(given)] as const;
  });
  return new Totals(new Map(byFile));
}

/** Reads DECIMAL text, which always shows its four decimals. */
function tenThousandths(text: string): bigint {
  return BigInt(text.replace(".", ""));
}

function decimal(amount: bigint): string {
  const sign = amount < 0n ? "-" : "";
  const digits = String(amount < 0n ? -amount : amount).padStart(5, "0");
  return `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
