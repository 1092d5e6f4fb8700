import type { Journal, Page, PageQuery } from "../journal/journal.ts";
import type { Language } from "../lib/language.ts";
import { recordKinds } from "../record/record-kinds.ts";
import type { FollowThrough } from "../review/follow-through/follow-through-document.ts";
import type { Decided } from "../review/follow-through/running-decisions.ts";
import type { Steering } from "../engine/engine.ts";
import type { Book } from "./book.ts";
import { followThrough } from "./follow-through.ts";

export interface FollowedRequest {
  /** Ids of the accounts whose decisions are told; null, as by default, for all. */
  readonly among?: ReadonlySet<string> | null;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

export interface DecisionStores {
  readonly book: Book;
  readonly journal: Pick<Journal, "list" | "history" | "changes">;
}

/** Returns what the decisions of a journal promised against what the ledger shows since. */
export async function followedDecisions(
  { book, journal }: DecisionStores,
  { today, language, among = null }: FollowedRequest,
  steering: Steering,
): Promise<FollowThrough> {
  const decisions = [...(await standing(journal)), ...(await withdrawn(journal))];
  const asked = { decisions, among, today, language };
  const question = `followed decisions ${JSON.stringify({ ...asked, among: among && [...among] })}`;
  return book.keep(question, () => followThrough(book, asked, steering));
}

const mostOnPage = 1000;

async function standing(journal: DecisionStores["journal"]): Promise<readonly Decided[]> {
  const records = await allOf((page) => journal.list("decision", page));
  return records.map(({ id, body }) => ({ id, body }));
}

/** Those that were taken back after they had begun: they worked until then. */
async function withdrawn(journal: DecisionStores["journal"]): Promise<readonly Decided[]> {
  const changes = await allOf((page) => journal.changes(page));
  const touched = changes.flatMap(({ records }) =>
    records.flatMap(({ kind, id }) => (kind === "decision" ? [id] : [])),
  );
  const ended: Decided[] = [];
  for (const id of new Set(touched)) {
    const [last, before] = await journal.history("decision", id);
    if (last?.body !== null || before === undefined) continue;
    const body = recordKinds.decision.safeParse(before.body);
    const withdrawn_on = last.changed_at.slice(0, 10);
    if (body.success && withdrawn_on > body.data.begins_on)
      ended.push({ id, body: body.data, withdrawn_on });
  }
  return ended;
}

async function allOf<Item>(ask: (page: PageQuery) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await ask({
      limit: mostOnPage,
      ...(cursor !== null && { cursor }),
    });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}
