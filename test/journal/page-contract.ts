import { describe, expect, test } from "vitest";
import type { Page } from "../../src/journal/journal.ts";
import { type JournalPlace } from "../../src/journal/open-journal.ts";
import { openedJournal } from "./opened-journal.ts";
import { bob, make, view, viewWrite } from "./views.ts";

/** How every journal gives out what it has, page by page. */
export function describePages(newPlace: () => Promise<JournalPlace>): void {
  describe("a list", () => {
    const opened = openedJournal(newPlace);

    test("has what stands, in the order in which it was first made", async () => {
      await make(opened.journal, "c1", viewWrite("C", 0, "key"), viewWrite("A", 0, "key"));
      await make(opened.journal, "c2", viewWrite("B", 0, "key"));
      await make(opened.journal, "c3", viewWrite("C", 1, "drain"), viewWrite("A", 1, null));
      const { items, next } = await opened.journal.list("view");
      expect(items.map(({ id, version }) => [id, version])).toEqual([
        ["C", 2],
        ["B", 1],
      ]);
      expect(next).toBeNull();
    });

    test("comes in pages that no change moves", async () => {
      for (const id of ["A", "B", "C", "D", "E"])
        await make(opened.journal, id, viewWrite(id, 0, "key"));
      const first = await opened.journal.list("view", { limit: 2 });
      await make(opened.journal, "c2", viewWrite("A", 1, null), viewWrite("C", 1, "drain"));
      await make(opened.journal, "c3", viewWrite("F", 0, "key"), viewWrite("B", 1, "drain"));
      expect(idsOf(first)).toEqual(["A", "B"]);
      const second = await opened.journal.list("view", { limit: 2, ...cursorOf(first) });
      expect(idsOf(second)).toEqual(["C", "D"]);
      const third = await opened.journal.list("view", { limit: 2, ...cursorOf(second) });
      expect(idsOf(third)).toEqual(["E", "F"]);
      expect(third.next).toBeNull();
    });

    test("of one account follows a record that moves to another", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "key"));
      const moved = { kind: "view", id: "A", seen: 1, body: view("B", "key") } as const;
      await make(opened.journal, "c2", moved);
      expect(idsOf(await opened.journal.list("view", { account_id: "A" }))).toEqual([]);
      expect(idsOf(await opened.journal.list("view", { account_id: "B" }))).toEqual(["A", "B"]);
    });

    test("of one account comes in pages", async () => {
      const lock = { account_id: "A", way: "keep", reason: null } as const;
      for (const id of ["1", "2", "3"])
        await make(opened.journal, id, { kind: "lock", id, seen: 0, body: lock });
      await make(opened.journal, "4", {
        kind: "lock",
        id: "4",
        seen: 0,
        body: { ...lock, account_id: "B" },
      });
      const first = await opened.journal.list("lock", { account_id: "A", limit: 2 });
      const second = await opened.journal.list("lock", {
        account_id: "A",
        limit: 2,
        ...cursorOf(first),
      });
      expect([idsOf(first), idsOf(second)]).toEqual([["1", "2"], ["3"]]);
    });

    test.each(["", "x", "1", "1.", "-1.0", "1.0; drop table changes", "99999999999.0"])(
      "does not begin at %j",
      async (cursor) => {
        await expect(opened.journal.list("view", { cursor })).rejects.toThrow(
          `"${cursor}" is not where a page begins: give the cursor that came with the page before`,
        );
      },
    );

    test.each([0, -1, 1001, 1.5, Number.NaN])("has no page of %d", async (limit) => {
      await expect(opened.journal.list("view", { limit })).rejects.toThrow(RangeError);
    });
  });

  describe("changes", () => {
    const opened = openedJournal(newPlace);

    test("come the newest first, in pages that no change moves", async () => {
      for (const id of ["A", "B", "C"]) await make(opened.journal, id, viewWrite(id, 0, "key"));
      const first = await opened.journal.changes({ limit: 2 });
      await make(opened.journal, "D", viewWrite("D", 0, "key"));
      const second = await opened.journal.changes({ limit: 2, ...cursorOf(first) });
      expect(first.items.map(({ change_id }) => change_id)).toEqual(["C", "B"]);
      expect(second.items.map(({ change_id }) => change_id)).toEqual(["A"]);
      expect(second.next).toBeNull();
    });

    test("of one account have its removals too", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"), viewWrite("B", 0, "key"));
      await make(opened.journal, "c2", viewWrite("B", 1, "drain"));
      await make(opened.journal, "c3", viewWrite("A", 1, null));
      await opened.journal.undo("c1", bob);
      await opened.journal.undo("c3", bob);
      const { items } = await opened.journal.changes({ account_id: "A" });
      expect(items.map(({ change_id }) => change_id)).toEqual(["undo:c3", "c3", "c1"]);
    });
  });
}

function idsOf({ items }: Page<{ readonly id: string }>): readonly string[] {
  return items.map(({ id }) => id);
}

function cursorOf({ next }: Page<unknown>): { readonly cursor: string } {
  if (next === null) throw new Error("this page is the last");
  return { cursor: next };
}
