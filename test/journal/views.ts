import type { Change, ChangeOutcome, Journal, RecordWrite } from "../../src/journal/journal.ts";
import type { RecordBody } from "../../src/record/record-kinds.ts";

export const at = "2026-07-01T10:00:00.000Z";

export const ann = { by: "ann", at } as const;
export const bob = { by: "bob", at: "2026-07-02T08:30:00.000Z" } as const;

type Feeling = RecordBody<"view">["feels"];

/** The body of a seller's view of an account. */
export function view(account_id: string, feels: Feeling, note: string | null = null) {
  return { account_id, feels, takes_for: null, note } as const;
}

/** The next version of the view that is kept under its account's id; null removes it. */
export function viewWrite(id: string, seen: number, feels: Feeling | null): RecordWrite {
  return { kind: "view", id, seen, body: feels === null ? null : view(id, feels) };
}

/** Ann's change of the given records. */
export function changeOf(change_id: string, ...writes: readonly RecordWrite[]): Change {
  return { change_id, ...ann, what: "view", reason: null, writes };
}

/** Makes a change that is to come through. */
export async function make(
  journal: Journal,
  change_id: string,
  ...writes: readonly RecordWrite[]
): Promise<ChangeOutcome> {
  const outcome = await journal.change(changeOf(change_id, ...writes));
  if (outcome.kind === "done") return outcome;
  throw new Error(`change ${change_id} was not made: ${JSON.stringify(outcome)}`);
}

/** All of a journal that a reader can see. */
export async function contentOf(journal: Journal): Promise<unknown> {
  const changes = await journal.changes({ limit: 1000 });
  const names = new Map(
    changes.items.flatMap(({ records }) =>
      records.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }] as const),
    ),
  );
  const histories = [];
  for (const { kind, id } of names.values()) histories.push(await journal.history(kind, id));
  return { changes, histories, views: await journal.list("view", { limit: 1000 }) };
}
