/**
 * Makes changes of a journal with several writers at once until it is killed, and prints the id of each that was acknowledged:
 * `node write-until-killed.ts PLACE NAME`. A change that is refused is repeated until it is made.
 */

import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Change, Journal } from "../../src/journal/journal.ts";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { Refusal } from "../../src/lib/refusal.ts";
import { changeOf, viewWrite } from "./views.ts";

const writers = 4;

/** How many milliseconds a change is repeated for, should nobody be left to kill this process. */
const patience = 120_000;

const [, , where = "", name = ""] = process.argv;
const place: JournalPlace = where.includes("://") ? { url: where } : { path: where };
const journal = await openJournal(place);
await Promise.all(Array.from({ length: writers }, (_, i) => writeOn(journal, `${name}-${i}`)));

/** Each change makes two records and changes a third, which is the writer's own. */
async function writeOn(to: Journal, writer: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${writer}-${n}`;
    const made = [viewWrite(`${id}-a`, 0, "key"), viewWrite(`${id}-b`, 0, "drain")];
    await makeSurely(to, changeOf(id, ...made, viewWrite(writer, n, "ordinary")));
    writeSync(1, `${id}\n`);
  }
}

async function makeSurely(to: Journal, change: Change): Promise<void> {
  for (const deadline = Date.now() + patience; ; ) {
    try {
      const { kind } = await to.change(change);
      if (kind === "done") return;
      writeSync(1, `fault: ${change.change_id} ends in ${kind}\n`);
      process.exit(1);
    } catch (error) {
      if (!(error instanceof Refusal) || Date.now() > deadline) throw error;
      await setTimeout(20);
    }
  }
}
