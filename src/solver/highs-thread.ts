import { parentPort } from "node:worker_threads";
import type { PlanChoice, PlanProblem } from "../plan/problem.ts";
import { findOptimum, type SearchNews } from "./find-optimum.ts";
import { findRelaxation } from "./find-relaxation.ts";
import { loadHighs } from "./load-highs.ts";
import type { ThreadMessage } from "./solver-thread.ts";

/** What HiGHS is asked for. */
export type HighsJob =
  | { readonly kind: "relaxation"; readonly problem: PlanProblem }
  | {
      readonly kind: "optimum";
      readonly problem: PlanProblem;
      readonly gap: number;
      readonly start: PlanChoice | null;
    };

const highs = await loadHighs();

parentPort?.on("message", (job: HighsJob) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage({ kind: "end", end: endOf(job) });
});

function endOf(job: HighsJob) {
  if (job.kind === "relaxation") return findRelaxation(highs, job.problem);
  return findOptimum(highs, job.problem, { gap: job.gap, start: job.start, tell });
}

function tell(news: SearchNews): void {
  const message: ThreadMessage<SearchNews, never> = { kind: "news", news };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(message);
}
