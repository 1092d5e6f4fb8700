import { beforeEach, describe, expect, test } from "vitest";
import type { Journal, Page } from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { ann, at, bob, changeOf, make, view, viewWrite } from "./views.ts";

/** What every journal does, wherever it is kept; `newPlace` gives a place where there is none yet. */
export function describeJournal(newPlace: () => Promise<JournalPlace>): void {
  let place: JournalPlace;
  let journal: Journal;

  beforeEach(async () => {
    place = await newPlace();
    journal = await openJournal(place);
    return () => journal.close();
  });

  describe("a record", () => {
    test("reads as it was written, with who wrote it and when", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"));
      expect(await journal.read("view", "A")).toEqual({
        kind: "view",
        id: "A",
        version: 1,
        body: { account_id: "A", feels: "key", takes_for: null, note: null },
        changed_at: at,
        changed_by: "ann",
      });
    });

    test("that never was reads as none", async () => {
      expect(await journal.read("view", "A")).toBeNull();
      expect(await journal.history("view", "A")).toEqual([]);
    });

    test("of one kind is not one of another under the same id", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"));
      expect(await journal.read("lock", "A")).toBeNull();
    });

    test("that was removed reads as none, and its history keeps what it said", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"));
      await make(journal, "c2", viewWrite("A", 1, null));
      expect(await journal.read("view", "A")).toBeNull();
      expect(await journal.history("view", "A")).toMatchObject([
        { version: 2, body: null, change_id: "c2" },
        { version: 1, body: { feels: "key" }, change_id: "c1" },
      ]);
    });

    test("that was removed can be made anew by one who has never seen it", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"));
      await make(journal, "c2", viewWrite("A", 1, null));
      await make(journal, "c3", viewWrite("A", 0, "drain"));
      expect(await journal.read("view", "A")).toMatchObject({
        version: 3,
        body: { feels: "drain" },
      });
    });

    test.each([
      ["letters of all kinds", "Zażółć gęślą jaźń, 家, 👩🏽‍🔧, \u202e"],
      ["quotes and breaks", `"'\\\n\r\t; drop table changes; --`],
      ["a zero and half a character", "a\0b\ud800c"],
    ])("keeps %s as they are", async (_, note) => {
      const write = { kind: "view", id: "A", seen: 0, body: view("A", "key", note) } as const;
      await make(journal, "c1", write);
      expect((await journal.read("view", "A"))?.body.note).toBe(note);
    });

    test("keeps amounts to the last bit", async () => {
      const size = 0.1 + 0.2;
      const body = {
        account_id: null,
        person: "Eve",
        on: "2026-03-05",
        employee: null,
        about: null,
        size,
        answer: "pending",
        answered_on: null,
        reason: null,
      } as const;
      await make(journal, "c1", { kind: "ask", id: "1", seen: 0, body });
      expect((await journal.read("ask", "1"))?.body.size).toBe(size);
    });
  });

  describe("a change", () => {
    test("says what it has made", async () => {
      const change = { ...changeOf("c1", viewWrite("A", 0, "key")), reason: "asked" };
      expect(await journal.change(change)).toEqual({
        kind: "done",
        change: {
          change_id: "c1",
          by: "ann",
          at,
          what: "view",
          reason: "asked",
          undoes: null,
          is_undone: false,
          records: [{ kind: "view", id: "A", version: 1 }],
        },
      });
    });

    test("of what has changed since makes none of its writes", async () => {
      await make(journal, "c1", viewWrite("B", 0, "key"));
      const late = changeOf("c2", viewWrite("A", 0, "key"), viewWrite("B", 0, "drain"));
      expect(await journal.change(late)).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "B" },
        version: 1,
      });
      expect(await journal.read("view", "A")).toBeNull();
      expect((await journal.changes()).items).toHaveLength(1);
    });

    test("of a record that is not there says so", async () => {
      expect(await journal.change(changeOf("c1", viewWrite("A", 2, "key")))).toMatchObject({
        kind: "conflict",
        version: 0,
      });
    });

    test("removes no record twice", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"));
      await make(journal, "c2", viewWrite("A", 1, null));
      expect(await journal.change(changeOf("c3", viewWrite("A", 2, null)))).toMatchObject({
        kind: "conflict",
        version: 2,
      });
    });

    test("of two at once one comes through, and the other hears of it", async () => {
      const other = await openJournal(place);
      const outcomes = await Promise.all(
        [journal, other, journal, other].map((writer, i) =>
          writer.change(changeOf(`c${i}`, viewWrite("A", 0, "key"))),
        ),
      );
      await other.close();
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
        "conflict",
        "conflict",
        "conflict",
        "done",
      ]);
      expect(await journal.history("view", "A")).toHaveLength(1);
    });

    test("that is sent twice is made once, and says the same", async () => {
      const other = await openJournal(place);
      const change = changeOf("c1", viewWrite("A", 0, "key"));
      const outcomes = await Promise.all([journal, other].map((writer) => writer.change(change)));
      await other.close();
      await make(journal, "c2", viewWrite("A", 1, "drain"));
      outcomes.push(await journal.change({ ...change, at: "2026-07-01T10:00:09Z" }));
      expect(outcomes.map((outcome) => outcome.kind)).toEqual(["done", "done", "done"]);
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect(await journal.history("view", "A")).toHaveLength(2);
    });

    test.each([
      ["another author", { by: "bob" }],
      ["another reason", { reason: "other" }],
      ["another body", { writes: [viewWrite("A", 0, "drain")] }],
      ["another record", { writes: [viewWrite("B", 0, "key")] }],
      ["one record more", { writes: [viewWrite("A", 0, "key"), viewWrite("B", 0, "key")] }],
    ])("with %s under the id of one that was made is in conflict with it", async (_, other) => {
      const change = changeOf("c1", viewWrite("A", 0, "key"));
      await journal.change(change);
      expect(await journal.change({ ...change, ...other })).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "A" },
        version: 1,
      });
      expect((await journal.changes()).items).toHaveLength(1);
    });

    test("may be of thousands of records", async () => {
      const writes = Array.from({ length: 3500 }, (_, i) => viewWrite(`A${i}`, 0, "key"));
      await make(journal, "c1", ...writes);
      const again = writes.map((_, i) => viewWrite(`A${i}`, 1, "drain"));
      await make(journal, "c2", ...again);
      expect(await journal.read("view", "A3499")).toMatchObject({ version: 2 });
      expect((await journal.changes()).items[0]?.records).toHaveLength(3500);
    });

    test.each([
      [
        "a body that is not of its kind",
        /view A cannot be kept: account_id/,
        [{ ...viewWrite("A", 0, null), body: { feels: "odd" } }],
      ],
      ["no writes", /one record at least/, []],
      [
        "two writes of one record",
        /only once/,
        [viewWrite("A", 0, "key"), viewWrite("A", 1, "drain")],
      ],
      ["a removal of what was not seen", /not seen/, [viewWrite("A", 0, null)]],
      ["an id that holds a zero", /cannot be kept/, [viewWrite("A\0", 0, "key")]],
      ["an empty id", /id/, [viewWrite("", 0, "key")]],
      ["a version below zero", /seen/, [viewWrite("A", -1, "key")]],
    ])("with %s is thrown at its caller, and nothing is kept", async (_, fault, writes) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the types forbid is what is tested
      const change = { ...changeOf("c1"), writes: writes as ReturnType<typeof viewWrite>[] };
      await expect(journal.change(change)).rejects.toThrow(fault);
      expect((await journal.changes()).items).toEqual([]);
    });

    test.each([
      ["an instant that is none", /at/, { at: "yesterday" }],
      ["an id that is kept for undoing", /change_id/, { change_id: "undo:c1" }],
      ["nobody as its author", /by/, { by: "" }],
    ])("with %s is thrown at its caller", async (_, fault, wrong) => {
      const change = { ...changeOf("c1", viewWrite("A", 0, "key")), ...wrong };
      await expect(journal.change(change)).rejects.toThrow(fault);
    });
  });

  describe("undo", () => {
    beforeEach(async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "ordinary"));
      await make(journal, "c2", viewWrite("A", 1, "drain"), viewWrite("B", 1, null));
    });

    const feelings = async () => {
      const { items } = await journal.list("view");
      return Object.fromEntries(items.map(({ id, body }) => [id, body.feels]));
    };

    test("brings back what was said before, as a change of its own", async () => {
      expect(await journal.undo("c2", bob)).toEqual({
        kind: "done",
        change: {
          ...bob,
          change_id: "undo:c2",
          what: "undo",
          reason: null,
          undoes: "c2",
          is_undone: false,
          records: [
            { kind: "view", id: "A", version: 3 },
            { kind: "view", id: "B", version: 3 },
          ],
        },
      });
      expect(await feelings()).toEqual({ A: "key", B: "ordinary" });
      expect(await journal.history("view", "A")).toMatchObject([
        { version: 3, body: { feels: "key" }, changed_by: "bob" },
        { version: 2, body: { feels: "drain" }, changed_by: "ann" },
        { version: 1, body: { feels: "key" } },
      ]);
    });

    test("one after another goes back to the beginning, and again forward", async () => {
      const steps = ["c2", "c1", "undo:c1", "undo:c2"];
      const seen = [];
      for (const step of steps) {
        expect((await journal.undo(step, bob)).kind).toBe("done");
        seen.push(await feelings());
      }
      expect(seen).toEqual([
        { A: "key", B: "ordinary" },
        {},
        { A: "key", B: "ordinary" },
        { A: "drain" },
      ]);
    });

    test("is refused where a record has changed since", async () => {
      expect(await journal.undo("c1", bob)).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "A" },
        version: 2,
      });
      expect(await feelings()).toEqual({ A: "drain" });
    });

    test("is refused where somebody has said the same again", async () => {
      await make(journal, "c3", viewWrite("A", 2, "key"));
      await make(journal, "c4", viewWrite("A", 3, "drain"));
      expect(await journal.undo("c2", bob)).toMatchObject({ kind: "conflict", version: 4 });
    });

    test("of a change that is not there, or was taken back by another, is unknown", async () => {
      await journal.undo("c2", ann);
      expect(await journal.undo("c2", bob)).toEqual({ kind: "unknown" });
      expect(await journal.undo("c3", bob)).toEqual({ kind: "unknown" });
    });

    test("that is sent twice is made once, and says the same", async () => {
      const first = await journal.undo("c2", bob);
      expect(await journal.undo("c2", bob)).toEqual(first);
      expect((await journal.changes()).items).toHaveLength(3);
    });

    test("marks the change that it takes back", async () => {
      await journal.undo("c2", bob);
      const { items } = await journal.changes();
      expect(
        items.map(({ change_id, undoes, is_undone }) => [change_id, undoes, is_undone]),
      ).toEqual([
        ["undo:c2", "c2", false],
        ["c2", null, true],
        ["c1", null, false],
      ]);
    });

    test("of two at once is made by one", async () => {
      const other = await openJournal(place);
      const outcomes = await Promise.all([journal.undo("c2", ann), other.undo("c2", bob)]);
      await other.close();
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["done", "unknown"]);
    });
  });

  describe("a list", () => {
    test("has what stands, in the order in which it was first made", async () => {
      await make(journal, "c1", viewWrite("C", 0, "key"), viewWrite("A", 0, "key"));
      await make(journal, "c2", viewWrite("B", 0, "key"));
      await make(journal, "c3", viewWrite("C", 1, "drain"), viewWrite("A", 1, null));
      const { items, next } = await journal.list("view");
      expect(items.map(({ id, version }) => [id, version])).toEqual([
        ["C", 2],
        ["B", 1],
      ]);
      expect(next).toBeNull();
    });

    test("comes in pages that no change moves", async () => {
      for (const id of ["A", "B", "C", "D", "E"]) await make(journal, id, viewWrite(id, 0, "key"));
      const first = await journal.list("view", { limit: 2 });
      await make(journal, "c2", viewWrite("A", 1, null), viewWrite("C", 1, "drain"));
      await make(journal, "c3", viewWrite("F", 0, "key"), viewWrite("B", 1, "drain"));
      expect(idsOf(first)).toEqual(["A", "B"]);
      const second = await journal.list("view", { limit: 2, ...cursorOf(first) });
      expect(idsOf(second)).toEqual(["C", "D"]);
      const third = await journal.list("view", { limit: 2, ...cursorOf(second) });
      expect(idsOf(third)).toEqual(["E", "F"]);
      expect(third.next).toBeNull();
    });

    test("of one account follows a record that moves to another", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "key"));
      const moved = { kind: "view", id: "A", seen: 1, body: view("B", "key") } as const;
      await make(journal, "c2", moved);
      expect(idsOf(await journal.list("view", { account_id: "A" }))).toEqual([]);
      expect(idsOf(await journal.list("view", { account_id: "B" }))).toEqual(["A", "B"]);
    });

    test("of one account comes in pages", async () => {
      const lock = { account_id: "A", way: "keep", reason: null } as const;
      for (const id of ["1", "2", "3"])
        await make(journal, id, { kind: "lock", id, seen: 0, body: lock });
      await make(journal, "4", {
        kind: "lock",
        id: "4",
        seen: 0,
        body: { ...lock, account_id: "B" },
      });
      const first = await journal.list("lock", { account_id: "A", limit: 2 });
      const second = await journal.list("lock", { account_id: "A", limit: 2, ...cursorOf(first) });
      expect([idsOf(first), idsOf(second)]).toEqual([["1", "2"], ["3"]]);
    });

    test.each(["", "x", "1", "1.", "-1.0", "1.0; drop table changes", "99999999999.0"])(
      "does not begin at %j",
      async (cursor) => {
        await expect(journal.list("view", { cursor })).rejects.toThrow(
          `"${cursor}" is not where a page begins: give the cursor that came with the page before`,
        );
      },
    );

    test.each([0, -1, 1001, 1.5, Number.NaN])("has no page of %d", async (limit) => {
      await expect(journal.list("view", { limit })).rejects.toThrow(RangeError);
    });
  });

  describe("changes", () => {
    test("come the newest first, in pages that no change moves", async () => {
      for (const id of ["A", "B", "C"]) await make(journal, id, viewWrite(id, 0, "key"));
      const first = await journal.changes({ limit: 2 });
      await make(journal, "D", viewWrite("D", 0, "key"));
      const second = await journal.changes({ limit: 2, ...cursorOf(first) });
      expect(first.items.map(({ change_id }) => change_id)).toEqual(["C", "B"]);
      expect(second.items.map(({ change_id }) => change_id)).toEqual(["A"]);
      expect(second.next).toBeNull();
    });

    test("of one account have its removals too", async () => {
      await make(journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "key"));
      await make(journal, "c2", viewWrite("B", 1, "drain"));
      await make(journal, "c3", viewWrite("A", 1, null));
      await journal.undo("c1", bob);
      await journal.undo("c3", bob);
      const { items } = await journal.changes({ account_id: "A" });
      expect(items.map(({ change_id }) => change_id)).toEqual(["undo:c3", "c3", "c1"]);
    });
  });

  test("a journal that is opened again has all that it had", async () => {
    await make(journal, "c1", viewWrite("A", 0, "key"));
    const before = await journal.changes();
    await journal.close();
    journal = await openJournal(place);
    expect(await journal.changes()).toEqual(before);
  });

  test("two who open a new journal at once both get it", async () => {
    const fresh = await newPlace();
    const journals = await Promise.all([1, 2, 3, 4].map(() => openJournal(fresh)));
    for (const [i, one] of journals.entries())
      await make(one, `c${i}`, viewWrite(`${i}`, 0, "key"));
    expect((await journals[0]?.changes())?.items).toHaveLength(4);
    await Promise.all(journals.map((one) => one.close()));
  });
}

function idsOf({ items }: Page<{ readonly id: string }>): readonly string[] {
  return items.map(({ id }) => id);
}

function cursorOf({ next }: Page<unknown>): { readonly cursor: string } {
  if (next === null) throw new Error("this page is the last");
  return { cursor: next };
}
