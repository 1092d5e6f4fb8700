import { describe, expect, test } from "vitest";
import { type JournalPlace } from "../../src/journal/open-journal.ts";
import { openedJournal } from "./opened-journal.ts";
import { at, make, view, viewWrite } from "./views.ts";

/** What every journal makes of records. */
export function describeRecords(newPlace: () => Promise<JournalPlace>): void {
  describe("a record", () => {
    const opened = openedJournal(newPlace);

    test("reads as it was written, with who wrote it and when", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      expect(await opened.journal.read("view", "A")).toEqual({
        kind: "view",
        id: "A",
        version: 1,
        body: { account_id: "A", feels: "key", takes_for: null, note: null },
        changed_at: at,
        changed_by: "ann",
      });
    });

    test("that never was reads as none", async () => {
      expect(await opened.journal.read("view", "A")).toBeNull();
      expect(await opened.journal.history("view", "A")).toEqual([]);
    });

    test("of one kind is not one of another under the same id", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      expect(await opened.journal.read("lock", "A")).toBeNull();
    });

    test("that was removed reads as none, and its history keeps what it said", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      await make(opened.journal, "c2", viewWrite("A", 1, null));
      expect(await opened.journal.read("view", "A")).toBeNull();
      expect(await opened.journal.history("view", "A")).toMatchObject([
        { version: 2, body: null, change_id: "c2" },
        { version: 1, body: { feels: "key" }, change_id: "c1" },
      ]);
    });

    test("that was removed can be made anew by one who has never seen it", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      await make(opened.journal, "c2", viewWrite("A", 1, null));
      await make(opened.journal, "c3", viewWrite("A", 0, "drain"));
      expect(await opened.journal.read("view", "A")).toMatchObject({
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
      await make(opened.journal, "c1", write);
      expect((await opened.journal.read("view", "A"))?.body.note).toBe(note);
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
      await make(opened.journal, "c1", { kind: "ask", id: "1", seen: 0, body });
      expect((await opened.journal.read("ask", "1"))?.body.size).toBe(size);
    });
  });
}
