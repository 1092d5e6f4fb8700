import type { Touch } from "../../ledger/touch.ts";
import { isoOf, type Window } from "../../lib/day.ts";
import { literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";

/** Finds the touches of one account within the window, by date. */
export async function readTouches(
  database: Database,
  account_id: string,
  { from, to }: Window,
): Promise<readonly Touch[]> {
  const rows = await database.rows(
    `SELECT kind, "on" - DATE '1970-01-01' AS day FROM touches WHERE account_id = ${literal(account_id)}
     AND "on" >= DATE '${isoOf(from)}' AND "on" < DATE '${isoOf(to)}' ORDER BY "on", touch_id`,
  );
  return rows.map((row) => ({ kind: String(row["kind"]), on: Number(row["day"]) }));
}
