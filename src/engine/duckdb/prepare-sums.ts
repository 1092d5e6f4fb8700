import type { Sentence } from "../../lib/language.ts";
import type { ImportOptions } from "../engine.ts";
import { buildCube, cubeFits } from "./cube/cube.ts";
import { type Database, QueryError } from "./database.ts";

/**
 * Makes the sums of the questions to come, after an import whose rows are in. Returns what to tell
 * where that is stopped or fails: the import stands, and the next question makes them.
 */
export async function prepareSums(
  database: Database,
  { prepare: terms, progress, signal }: ImportOptions,
): Promise<readonly Sentence[]> {
  if (terms === undefined) return [];
  try {
    if (await cubeFits(database, terms)) return [];
    await buildCube(database, terms, (doing, done) =>
      progress?.({ doing, done: 0.85 + 0.15 * done }),
    );
    return [];
  } catch (error) {
    const why = whyUnmade(error, signal);
    if (why === null) throw error;
    return [
      {
        en: `the rows are in, but their sums could not be made ahead (${why}): the next question makes them`,
        pl: `Wiersze są wczytane, ale sum nie udało się policzyć z góry (${why}); policzy je następne pytanie.`,
      },
    ];
  }
}

function whyUnmade(error: unknown, signal: AbortSignal | undefined): string | null {
  if (signal?.aborted === true) return "stopped";
  return error instanceof QueryError ? error.message : null;
}
