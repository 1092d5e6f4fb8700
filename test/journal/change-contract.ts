import { describe, expect, test } from "vitest";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { openedJournal } from "./opened-journal.ts";
import { at, changeOf, make, viewWrite } from "./views.ts";

/** What every journal makes of changes. */
export function describeChanges(newPlace: () => Promise<JournalPlace>): void {
  describe("a change", () => {
    const opened = openedJournal(newPlace);

    test("says what it has made", async () => {
      const change = { ...changeOf("c1", viewWrite("A", 0, "key")), reason: "asked" };
      expect(await opened.journal.change(change)).toEqual({
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
      await make(opened.journal, "c1", viewWrite("B", 0, "key"));
      const late = changeOf("c2", viewWrite("A", 0, "key"), viewWrite("B", 0, "drain"));
      expect(await opened.journal.change(late)).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "B" },
        version: 1,
      });
      expect(await opened.journal.read("view", "A")).toBeNull();
      expect((await opened.journal.changes()).items).toHaveLength(1);
    });

    test("of a record that is not there says so", async () => {
      expect(await opened.journal.change(changeOf("c1", viewWrite("A", 2, "key")))).toMatchObject({
        kind: "conflict",
        version: 0,
      });
    });

    test("removes no record twice", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      await make(opened.journal, "c2", viewWrite("A", 1, null));
      expect(await opened.journal.change(changeOf("c3", viewWrite("A", 2, null)))).toMatchObject({
        kind: "conflict",
        version: 2,
      });
    });

    test("of two at once one comes through, and the other hears of it", async () => {
      const other = await openJournal(opened.place);
      const outcomes = await Promise.all(
        [opened.journal, other, opened.journal, other].map((writer, i) =>
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
      expect(await opened.journal.history("view", "A")).toHaveLength(1);
    });

    test("that is sent twice is made once, and says the same", async () => {
      const other = await openJournal(opened.place);
      const change = changeOf("c1", viewWrite("A", 0, "key"));
      const outcomes = await Promise.all(
        [opened.journal, other].map((writer) => writer.change(change)),
      );
      await other.close();
      await make(opened.journal, "c2", viewWrite("A", 1, "drain"));
      outcomes.push(await opened.journal.change({ ...change, at: "2026-07-01T10:00:09Z" }));
      expect(outcomes.map((outcome) => outcome.kind)).toEqual(["done", "done", "done"]);
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect(await opened.journal.history("view", "A")).toHaveLength(2);
    });

    test.each([
      ["another author", { by: "bob" }],
      ["another reason", { reason: "other" }],
      ["another body", { writes: [viewWrite("A", 0, "drain")] }],
      ["another record", { writes: [viewWrite("B", 0, "key")] }],
      ["one record more", { writes: [viewWrite("A", 0, "key"), viewWrite("B", 0, "key")] }],
    ])("with %s under the id of one that was made is in conflict with it", async (_, other) => {
      const change = changeOf("c1", viewWrite("A", 0, "key"));
      await opened.journal.change(change);
      expect(await opened.journal.change({ ...change, ...other })).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "A" },
        version: 1,
      });
      expect((await opened.journal.changes()).items).toHaveLength(1);
    });

    test("may be of thousands of records", async () => {
      const writes = Array.from({ length: 3500 }, (_, i) => viewWrite(`A${i}`, 0, "key"));
      await make(opened.journal, "c1", ...writes);
      const again = writes.map((_, i) => viewWrite(`A${i}`, 1, "drain"));
      await make(opened.journal, "c2", ...again);
      expect(await opened.journal.read("view", "A3499")).toMatchObject({ version: 2 });
      expect((await opened.journal.changes()).items[0]?.records).toHaveLength(3500);
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
      await expect(opened.journal.change(change)).rejects.toThrow(fault);
      expect((await opened.journal.changes()).items).toEqual([]);
    });

    test.each([
      ["an instant that is none", /at/, { at: "yesterday" }],
      ["an id that is kept for undoing", /change_id/, { change_id: "undo:c1" }],
      ["nobody as its author", /by/, { by: "" }],
    ])("with %s is thrown at its caller", async (_, fault, wrong) => {
      const change = { ...changeOf("c1", viewWrite("A", 0, "key")), ...wrong };
      await expect(opened.journal.change(change)).rejects.toThrow(fault);
    });
  });
}
