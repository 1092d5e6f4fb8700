import { randomBytes } from "node:crypto";
import type { Journal, Page } from "../../src/journal/journal.ts";
import { Refusal } from "../../src/lib/refusal.ts";
import { make, view } from "./views.ts";

/** What came of a journal that was written to until it refused. */
export interface FilledUp {
  readonly acknowledged: readonly string[];
  readonly refusal: string;
}

/** Makes changes of some kilobytes, one after another, until one is refused. */
export async function fillUp(journal: Journal): Promise<FilledUp> {
  const acknowledged: string[] = [];
  for (let i = 0; i < 100_000; i += 1) {
    const id = `A${i}`;
    // Random, so that no database makes it small.
    const body = view(id, "key", randomBytes(1490).toString("base64"));
    try {
      await make(journal, `c${i}`, { kind: "view", id, seen: 0, body });
    } catch (error) {
      if (error instanceof Refusal) return { acknowledged, refusal: error.message };
      throw error;
    }
    acknowledged.push(id);
  }
  throw new Error("there is room for all");
}

/** Returns the ids of all views, in the order in which they were made. */
export async function idsIn(journal: Journal): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined = "0.0"; cursor !== undefined; ) {
    const page: Page<{ readonly id: string }> = await journal.list("view", { limit: 1000, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  }
  return ids;
}
