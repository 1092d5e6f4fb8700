import { beforeEach } from "vitest";
import type { Journal } from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";

/** A journal of a test's own. */
export interface OpenedJournal {
  place: JournalPlace;
  journal: Journal;
}

/** Opens a journal before each test where there is none yet, and closes it afterwards. */
export function openedJournal(newPlace: () => Promise<JournalPlace>): OpenedJournal {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- filled before each test
  const opened = {} as OpenedJournal;
  beforeEach(async () => {
    opened.place = await newPlace();
    opened.journal = await openJournal(opened.place);
    return () => opened.journal.close();
  });
  return opened;
}
