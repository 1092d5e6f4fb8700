import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { writeManyLines } from "./many-lines.ts";
import { withPeakMemory } from "./peak-memory.ts";
import { removeWorkplace, sampleWorkplace, take, type Workplace } from "./workplace.ts";

test("two million lines are taken in bounded memory, with what does not fit put aside on disk", async () => {
  const place = await sampleWorkplace();
  onTestFinished(() => removeWorkplace(place));
  await writeManyLines(join(place.folder, "many.csv"), 2_000_000);
  const watch = new AbortController();
  const spilled = hasSpilled(place, watch.signal);
  const { value, megabytes } = await withPeakMemory(place, { WARTO_MEMORY: "400MB" }, (settings) =>
    take(place, ["many.csv"], [], settings),
  );
  watch.abort();
  expect(value.files).toMatchObject([{ rows: 2_000_000, created: 2_000_000 }]);
  expect(value.files[0]?.totals["net_amount"]?.accepted).toBe("999990000.0000");
  expect(megabytes).toBeLessThan(1100);
  expect(await spilled).toBe(true);
});

/** Looks until it is told to stop whether the ledger puts anything aside on disk. */
async function hasSpilled({ book }: Workplace, signal: AbortSignal): Promise<boolean> {
  const folder = join(book, ".spill");
  while (!signal.aborted) {
    if (existsSync(folder) && (await readdir(folder)).length > 0) return true;
    await setTimeout(20);
  }
  return false;
}
