import type { Ask } from "../../ledger/ask.ts";
import { isoOf, type Window } from "../../lib/day.ts";
import type { Database } from "./database.ts";
import { numberOrNull, textOrNull } from "./value-or-null.ts";

/** Finds what was asked within the window, by date, then id. */
export async function readAsks(database: Database, { from, to }: Window): Promise<readonly Ask[]> {
  const rows = await database.rows(
    `SELECT ask_id, account_id, employee, "on" - DATE '1970-01-01' AS day, answer, answered_on - DATE '1970-01-01' AS answered
     FROM asks WHERE "on" >= DATE '${isoOf(from)}' AND "on" < DATE '${isoOf(to)}' ORDER BY "on", ask_id`,
  );
  return rows.map((row) => ({
    ask_id: String(row["ask_id"]),
    account_id: textOrNull(row["account_id"]),
    employee: textOrNull(row["employee"]),
    on: Number(row["day"]),
    answer: answerOf(row["answer"]),
    answered_on: numberOrNull(row["answered"]),
  }));
}

function answerOf(value: unknown): Ask["answer"] {
  return value === "yes" || value === "no" ? value : "pending";
}
