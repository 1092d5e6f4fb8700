import { describe, expect, test } from "vitest";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { describeChanges } from "./change-contract.ts";
import { openedJournal } from "./opened-journal.ts";
import { describePages } from "./page-contract.ts";
import { describeRecords } from "./record-contract.ts";
import { describeUndo } from "./undo-contract.ts";
import { make, viewWrite } from "./views.ts";

/** What every journal does, wherever it is kept; `newPlace` gives a place where there is none yet. */
export function describeJournal(newPlace: () => Promise<JournalPlace>): void {
  describeRecords(newPlace);
  describeChanges(newPlace);
  describeUndo(newPlace);
  describePages(newPlace);
  describeOpening(newPlace);
}

function describeOpening(newPlace: () => Promise<JournalPlace>): void {
  describe("a journal", () => {
    const opened = openedJournal(newPlace);

    test("that is opened again has all that it had", async () => {
      await make(opened.journal, "c1", viewWrite("A", 0, "key"));
      const before = await opened.journal.changes();
      await opened.journal.close();
      opened.journal = await openJournal(opened.place);
      expect(await opened.journal.changes()).toEqual(before);
    });

    test("that is new is had by two who open it at once", async () => {
      const fresh = await newPlace();
      const journals = await Promise.all([1, 2, 3, 4].map(() => openJournal(fresh)));
      for (const [i, one] of journals.entries())
        await make(one, `c${i}`, viewWrite(`${i}`, 0, "key"));
      expect((await journals[0]?.changes())?.items).toHaveLength(4);
      await Promise.all(journals.map((one) => one.close()));
    });
  });
}
