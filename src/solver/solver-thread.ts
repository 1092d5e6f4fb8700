import { Worker } from "node:worker_threads";
import type { Sentence } from "../lib/language.ts";
import { inTurn } from "../lib/in-turn.ts";

export interface ThreadLimits {
  readonly seconds: number;
  readonly signal: AbortSignal | null;
}

export interface ThreadJob<News> {
  readonly data: unknown;
  readonly hear: (news: News) => void;
}

/** What a thread posts: news on its way, at last how it ended. */
export type ThreadMessage<News, End> =
  | { readonly kind: "news"; readonly news: News }
  | { readonly kind: "end"; readonly end: End };

/** A job that did not get to its end. */
export type ThreadCut =
  | { readonly kind: "stopped"; readonly by: "time" | "abort" }
  | { readonly kind: "failed"; readonly sentence: Sentence };

/** A thread that takes one job after the other. */
export interface SolverThread {
  /** Runs a job; kills the thread when the job's time is up or the signal comes, and begins a new one with the next job. */
  run<News, End>(job: ThreadJob<News>, limits: ThreadLimits): Promise<End | ThreadCut>;
  close(): Promise<void>;
}

/**
 * Opens a thread that runs a module. It begins with the first job and is kept for the next: WebAssembly is compiled
 * better while it runs, so that the same job takes a third of the time when it comes again. It holds no process back.
 */
export function openSolverThread(script: URL): SolverThread {
  let worker: Worker | null = null;
  const take = inTurn();
  const close = async () => {
    const old = worker;
    worker = null;
    await old?.terminate();
  };
  const runOn = async <News, End>(job: ThreadJob<News>, limits: ThreadLimits) => {
    if (limits.signal?.aborted === true) return { kind: "stopped", by: "abort" } as const;
    worker ??= new Worker(script);
    const found = await ended<News, End>(worker, job, limits);
    if ("cut" in found) await close();
    else worker.unref();
    return "cut" in found ? found.cut : found.end;
  };
  return { close, run: (job, limits) => take(() => runOn(job, limits)) };
}

const longestTimeout = 2 ** 31 - 1;

/** A solver of WebAssembly holds its thread, and hears of nothing until it is done. */
async function ended<News, End>(
  worker: Worker,
  { data, hear }: ThreadJob<News>,
  { seconds, signal }: ThreadLimits,
): Promise<Outcome<End>> {
  const settled = new AbortController();
  const once = { once: true, signal: settled.signal };
  const outcome = await new Promise<Outcome<End>>((resolve) => {
    const onMessage = (message: ThreadMessage<News, End>) => {
      if (message.kind === "news") hear(message.news);
      else resolve({ end: message.end });
    };
    const onError = (error: Error) => resolve({ cut: brokenDown(error) });
    const stop = (by: "time" | "abort") => () => resolve({ cut: { kind: "stopped", by } });
    settled.signal.addEventListener("abort", () =>
      worker.off("message", onMessage).off("error", onError),
    );
    const timeout = AbortSignal.timeout(Math.min(Math.ceil(seconds * 1000), longestTimeout));
    timeout.addEventListener("abort", stop("time"), once);
    signal?.addEventListener("abort", stop("abort"), once);
    worker.on("message", onMessage).on("error", onError).ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(data);
  });
  settled.abort();
  return outcome;
}

type Outcome<End> = { readonly end: End } | { readonly cut: ThreadCut };

const wantOfMemory: Sentence = {
  en: "most likely for want of memory",
  pl: "zapewne zabrakło pamięci",
};

function brokenDown({ name, message }: Error): ThreadCut {
  const reason = name === "RuntimeError" ? wantOfMemory : { en: message, pl: message };
  return {
    kind: "failed",
    sentence: {
      en: `HiGHS broke down (${reason.en}); solve the plan without a proof instead.`,
      pl: `HiGHS zawiódł (${reason.pl}); ułóż plan bez dowodu.`,
    },
  };
}
