import { DatabaseError } from "pg";
import { Refusal } from "../lib/refusal.ts";

/** By the class or the whole of a SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const sentences: readonly (readonly [string, string])[] = [
  ["28", "does not let this user in: check the user and password in WARTO_JOURNAL_URL"],
  ["3D000", "is not there: make the database, or check its name in WARTO_JOURNAL_URL"],
  ["3F", "has no schema to keep tables in: check the search_path"],
  ["42501", "does not let this user do so: grant it the rights to make and change tables"],
  [
    "42P07",
    "holds a table of another program under a name that the journal needs: give it a database or schema of its own",
  ],
  ["53100", "has no room left on its disk: free some and try again"],
  ["53300", "has too many connections: wait, or allow more, and try again"],
  ["55P03", "is in use by another writer, which has kept it for long: try again"],
  ["25P03", "was too slow to be reached in the middle of a change, which is not made: try again"],
  ["25006", "is read-only, a standby perhaps: name the primary in WARTO_JOURNAL_URL"],
  ["XX001", "is damaged: restore the journal from a copy"],
  ["XX002", "is damaged: restore the journal from a copy"],
];

/** What a connection says that never came about, or that was lost; `pg` has no code for some of it. */
const lost =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|Connection terminated|connection timeout|timeout exceeded|Query read timeout|not queryable|connection error|has been discarded/i;

/** Returns what a fault of PostgreSQL's surroundings means for the user, or null for any other fault. */
export function postgresRefusal(error: unknown, name: string): Refusal | null {
  const sentence = sentenceOf(error);
  return sentence === null ? null : new Refusal(`${name} ${sentence}`, { cause: error });
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof DatabaseError) return sentenceOfState(error.code ?? "");
  return isLost(error) ? unreachable : null;
}

const unreachable =
  "cannot be reached, or the connection was lost in the middle of a change: once it is there again, repeat the change; it is not made twice";

/** Class 08 and 57P0x: the server ends, or has ended, the connection. */
function sentenceOfState(state: string): string | null {
  if (state.startsWith("08") || state.startsWith("57P0")) return unreachable;
  return sentences.find(([start]) => state.startsWith(start))?.[1] ?? null;
}

/** A name with several addresses gives one fault for each. */
function isLost(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isLost)) return true;
  if (!(error instanceof Error)) return false;
  return lost.test(`${"code" in error ? String(error.code) : ""} ${error.message}`);
}
