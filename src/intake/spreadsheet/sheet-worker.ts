import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { stageSheets } from "./stage-sheets.ts";
import type { SheetJobs } from "./stage-sheets.ts";

/** Runs in a thread of its own, so that a workbook can neither exhaust the memory nor stop the clock. */
async function run(jobs: SheetJobs): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(await stageSheets(await readFile(jobs.path), jobs));
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread is started in one place, with these
await run(workerData as SheetJobs);
