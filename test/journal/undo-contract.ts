import { beforeEach, describe, expect, test } from "vitest";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { openedJournal } from "./opened-journal.ts";
import { ann, bob, make, viewWrite } from "./views.ts";

/** How every journal takes changes back. */
export function describeUndo(newPlace: () => Promise<JournalPlace>): void {
  describe("undo", () => {
    const opened = openedJournal(newPlace);

    beforeEach(async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "ordinary"));
      await make(opened.journal, "c2", viewWrite("A", 1, "drain"), viewWrite("B", 1, null));
    });

    const feelings = async () => {
      const { items } = await opened.journal.list("view");
      return Object.fromEntries(items.map(({ id, body }) => [id, body.feels]));
    };

    test("brings back what was said before, as a change of its own", async () => {
      expect(await opened.journal.undo("c2", bob)).toEqual({
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
      expect(await opened.journal.history("view", "A")).toMatchObject([
        { version: 3, body: { feels: "key" }, changed_by: "bob" },
        { version: 2, body: { feels: "drain" }, changed_by: "ann" },
        { version: 1, body: { feels: "key" } },
      ]);
    });

    test("one after another goes back to the beginning, and again forward", async () => {
      const steps = ["c2", "c1", "undo:c1", "undo:c2"];
      const seen = [];
      for (const step of steps) {
        expect((await opened.journal.undo(step, bob)).kind).toBe("done");
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
      expect(await opened.journal.undo("c1", bob)).toEqual({
        kind: "conflict",
        record: { kind: "view", id: "A" },
        version: 2,
      });
      expect(await feelings()).toEqual({ A: "drain" });
    });

    test("is refused where somebody has said the same again", async () => {
      await make(opened.journal, "c3", viewWrite("A", 2, "key"));
      await make(opened.journal, "c4", viewWrite("A", 3, "drain"));
      expect(await opened.journal.undo("c2", bob)).toMatchObject({ kind: "conflict", version: 4 });
    });

    test("of a change that is not there, or was taken back by another, is unknown", async () => {
      await opened.journal.undo("c2", ann);
      expect(await opened.journal.undo("c2", bob)).toEqual({ kind: "unknown" });
      expect(await opened.journal.undo("c3", bob)).toEqual({ kind: "unknown" });
    });

    test("that is sent twice is made once, and says the same", async () => {
      const first = await opened.journal.undo("c2", bob);
      expect(await opened.journal.undo("c2", bob)).toEqual(first);
      expect((await opened.journal.changes()).items).toHaveLength(3);
    });

    test("marks the change that it takes back", async () => {
      await opened.journal.undo("c2", bob);
      const { items } = await opened.journal.changes();
      expect(
        items.map(({ change_id, undoes, is_undone }) => [change_id, undoes, is_undone]),
      ).toEqual([
        ["undo:c2", "c2", false],
        ["c2", null, true],
        ["c1", null, false],
      ]);
    });

    test("of two at once is made by one", async () => {
      const other = await openJournal(opened.place);
      const outcomes = await Promise.all([opened.journal.undo("c2", ann), other.undo("c2", bob)]);
      await other.close();
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["done", "unknown"]);
    });
  });
}
