import type { Sentence } from "../../lib/language.ts";
import { siblingModule } from "../../lib/sibling-module.ts";
import { Worker } from "node:worker_threads";
import { fail, type Result } from "../../lib/result.ts";
import type { StagedSheet } from "./stage-sheet.ts";
import type { SheetJobs } from "./stage-sheets.ts";

export interface WorkerLimits {
  readonly megabytes: number;
  readonly seconds: number;
}

type Outcome = Result<readonly StagedSheet[], Sentence>;

/** Stages sheets in a thread that is stopped when it takes too much memory or time. */
export async function runSheetWorker(
  jobs: SheetJobs,
  limits: WorkerLimits,
  signal: AbortSignal | null,
): Promise<Outcome> {
  signal?.throwIfAborted();
  const worker = new Worker(siblingModule("sheet-worker", import.meta.url), {
    workerData: jobs,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const settled = new AbortController();
  try {
    return await outcomeOf(worker, limits, { aborted: signal, settled: settled.signal });
  } finally {
    settled.abort();
    await worker.terminate();
  }
}

interface Signals {
  readonly aborted: AbortSignal | null;
  /** Lets go of what still listens. */
  readonly settled: AbortSignal;
}

function outcomeOf(
  worker: Worker,
  { megabytes, seconds }: WorkerLimits,
  { aborted, settled }: Signals,
): Promise<Outcome> {
  const once = { once: true, signal: settled };
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error: Error) => {
      if (isOutOfMemory(error))
        resolve(
          fail({
            en: `needs more than ${megabytes} MB of memory`,
            pl: `wymaga ponad ${megabytes} MB pamięci`,
          }),
        );
      else reject(error);
    });
    AbortSignal.timeout(seconds * 1000).addEventListener(
      "abort",
      () =>
        resolve(
          fail({
            en: `takes more than ${seconds} seconds to read`,
            pl: `wczytuje się dłużej niż ${seconds} s`,
          }),
        ),
      once,
    );
    aborted?.addEventListener(
      "abort",
      () => reject(new DOMException("The reading was stopped", "AbortError")),
      once,
    );
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
