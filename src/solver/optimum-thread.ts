import { parentPort, workerData } from "node:worker_threads";
import type { PlanProblem } from "../plan/problem.ts";
import { type FoundOptimum, findOptimum, type SearchNews } from "./find-optimum.ts";
import type { NoOptimum } from "./highs-end.ts";
import { loadHighs } from "./load-highs.ts";
import type { ThreadMessage } from "./solver-thread.ts";

export interface OptimumJob {
  readonly problem: PlanProblem;
  readonly gap: number;
}

async function run({ problem, gap }: OptimumJob): Promise<void> {
  const tell = (news: SearchNews) => post({ kind: "news", news });
  post({ kind: "end", end: findOptimum(await loadHighs(), problem, { gap, tell }) });
}

function post(message: ThreadMessage<SearchNews, FoundOptimum | NoOptimum>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(message);
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread is started in one place, with these
await run(workerData as OptimumJob);
