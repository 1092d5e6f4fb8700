import { Worker } from "node:worker_threads";

export interface ThreadLimits {
  readonly seconds: number;
  readonly signal: AbortSignal | null;
}

export interface ThreadJob<News> {
  /** The module that the thread runs. */
  readonly script: URL;
  readonly data: unknown;
  readonly hear: (news: News) => void;
}

/** What a thread posts: news on its way, at last how it ended. */
export type ThreadMessage<News, End> =
  | { readonly kind: "news"; readonly news: News }
  | { readonly kind: "end"; readonly end: End };

/** A thread that did not get to its end. */
export type ThreadCut =
  | { readonly kind: "stopped"; readonly by: "time" | "abort" }
  | { readonly kind: "failed"; readonly message: string };

const longestTimeout = 2 ** 31 - 1;

/**
 * Runs a job in a thread that is killed when its time is up or the signal comes: a solver of
 * WebAssembly holds its thread, and hears of nothing until it is done.
 */
export async function runSolverThread<News, End>(
  { script, data, hear }: ThreadJob<News>,
  { seconds, signal }: ThreadLimits,
): Promise<End | ThreadCut> {
  if (signal?.aborted === true) return { kind: "stopped", by: "abort" };
  const worker = new Worker(script, { workerData: data });
  const settled = new AbortController();
  try {
    return await new Promise((resolve) => {
      worker.on("message", (message: ThreadMessage<News, End>) => {
        if (message.kind === "news") hear(message.news);
        else resolve(message.end);
      });
      worker.once("error", (error: Error) => resolve(brokenDown(error)));
      const once = { once: true, signal: settled.signal };
      const timeout = AbortSignal.timeout(Math.min(seconds * 1000, longestTimeout));
      timeout.addEventListener("abort", () => resolve({ kind: "stopped", by: "time" }), once);
      signal?.addEventListener("abort", () => resolve({ kind: "stopped", by: "abort" }), once);
    });
  } finally {
    settled.abort();
    await worker.terminate();
  }
}

function brokenDown({ name, message }: Error): ThreadCut {
  const reason = name === "RuntimeError" ? "most likely for want of memory" : message;
  return {
    kind: "failed",
    message: `HiGHS broke down (${reason}); solve the plan without a proof instead.`,
  };
}
