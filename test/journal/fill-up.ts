import { randomBytes } from "node:crypto";
import type { Journal, Page } from "../../src/journal/journal.ts";
import { Refusal } from "../../src/lib/refusal.ts";
import { make } from "./views.ts";

/** What came of a journal that was written to until it refused. */
export interface FilledUp {
  readonly acknowledged: readonly string[];
  readonly refusal: string;
}

/** Makes changes of so many bytes, one after another, until one is refused. */
export async function fillUp(journal: Journal, bytes: number): Promise<FilledUp> {
  const acknowledged: string[] = [];
  for (let i = 0; i < 100_000; i += 1) {
    const id = `A${i}`;
    // Random, so that no database makes it small.
    const body = { toml: randomBytes(0.75 * bytes).toString("base64"), reason: "more" };
    try {
      await make(journal, `c${i}`, { kind: "cost_model", id, seen: 0, body });
    } catch (error) {
      if (error instanceof Refusal) return { acknowledged, refusal: error.message };
      throw error;
    }
    acknowledged.push(id);
  }
  throw new Error("there is room for all");
}

/** One write that is small. */
export const more = {
  kind: "cost_model",
  id: "more",
  seen: 0,
  body: { toml: "currency = 'EUR'", reason: "more" },
} as const;

/** Returns the ids of all that `fillUp` made, in the order in which they were made. */
export async function idsIn(journal: Journal): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined = "0.0"; cursor !== undefined; ) {
    const page: Page<{ readonly id: string }> = await journal.list("cost_model", {
      limit: 1000,
      cursor,
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  }
  return ids;
}
