import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Change,
  ChangeOutcome,
  Journal,
  JournalRecord,
  Page,
  PageQuery,
  RecordWrite,
} from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { JournalModel } from "./journal-model.ts";
import { postgresPlaces, sqlitePlaces } from "./places.ts";
import { postgresFolder, whySkipped } from "./postgres-server.ts";
import { at, changeOf, viewWrite } from "./views.ts";

const ids = ["A", "B", "C"] as const;

const write = fc.record({
  id: fc.constantFrom(...ids),
  /** How far behind what stands the writer is: mostly not at all. */
  behind: fc.constantFrom(0, 0, 0, 0, 1),
  feels: fc.constantFrom("key", "ordinary", "drain", null),
});

const step = fc.oneof(
  fc.record({
    kind: fc.constant("change"),
    writes: fc.uniqueArray(write, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  }),
  fc.record({ kind: fc.constant("undo"), nth: fc.nat() }),
  fc.record({ kind: fc.constant("again"), nth: fc.nat() }),
);

type Write = typeof write extends fc.Arbitrary<infer Value> ? Value : never;
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe("SQLite", () => {
  describeSequences(sqlitePlaces(), 150);
});

describe.skipIf(postgresFolder === null)(`PostgreSQL${whySkipped}`, () => {
  describeSequences(postgresPlaces(), 40);
});

function describeSequences(newPlace: () => Promise<JournalPlace>, numRuns: number): void {
  test("any sequence of changes and undos does what the plain model does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const journal = await openJournal(await newPlace());
        try {
          await expectAsModel(journal, steps);
        } finally {
          await journal.close();
        }
      }),
      { numRuns },
    );
    expect.hasAssertions();
  });
}

async function expectAsModel(journal: Journal, steps: readonly Step[]): Promise<void> {
  const model = new JournalModel();
  const sent: Change[] = [];
  for (const [place, one] of steps.entries()) {
    const act = actOf(one, { model, sent, place });
    expect(await act(journal)).toEqual(await act(model));
  }
  await expectSame(journal, model);
}

type Act = (journal: Journal | JournalModel) => ChangeOutcome | Promise<ChangeOutcome> | null;

interface Past {
  readonly model: JournalModel;
  /** All changes that were asked for, made or not. */
  readonly sent: Change[];
  readonly place: number;
}

function actOf(one: Step, { model, sent, place }: Past): Act {
  if (one.kind === "undo") {
    const change_id = anyOf(model.changes(), one.nth)?.change_id ?? "none";
    return (journal) => journal.undo(change_id, { by: `author ${place}`, at });
  }
  const writes = one.kind === "change" ? writesOf(one.writes, model) : [];
  if (writes.length > 0) sent.push(changeOf(`c${place}`, ...writes));
  const change = one.kind === "change" ? sent.at(-1) : anyOf(sent, one.nth);
  return (journal) => (change === undefined ? null : journal.change(change));
}

function anyOf<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth % Math.max(1, items.length)];
}

function writesOf(writes: readonly Write[], model: JournalModel): readonly RecordWrite[] {
  return writes
    .map(({ id, behind, feels }) => {
      const seen = model.versions({ kind: "view", id }).length - behind;
      return viewWrite(id, Math.max(0, seen), feels);
    })
    .filter(({ seen, body }) => seen > 0 || body !== null);
}

async function expectSame(journal: Journal, model: JournalModel): Promise<void> {
  expect((await journal.changes({ limit: 1000 })).items).toEqual(model.changes());
  for (const id of ids) {
    const versions = model.versions({ kind: "view", id });
    const history = await journal.history("view", id);
    expect(history.map(({ change_id, body }) => ({ change_id, body }))).toEqual(
      versions.map(({ change_id, body }) => ({ change_id, body })).toReversed(),
    );
    expect((await journal.read("view", id))?.body ?? null).toEqual(versions.at(-1)?.body ?? null);
  }
  expect((await pagesOf(journal)).toSorted()).toEqual(
    ids.filter((id) => (model.versions({ kind: "view", id }).at(-1)?.body ?? null) !== null),
  );
}

async function pagesOf(journal: Journal): Promise<readonly string[]> {
  const found: string[] = [];
  for (let query: PageQuery | null = { limit: 1 }; query !== null; ) {
    const { items, next }: Page<JournalRecord<"view">> = await journal.list("view", query);
    found.push(...items.map(({ id }) => id));
    query = next === null ? null : { limit: 1, cursor: next };
  }
  return found;
}
