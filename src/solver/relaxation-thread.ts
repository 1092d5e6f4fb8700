import { parentPort, workerData } from "node:worker_threads";
import type { PlanProblem } from "../plan/problem.ts";
import { type FoundRelaxation, findRelaxation } from "./find-relaxation.ts";
import type { NoOptimum } from "./highs-end.ts";
import { loadHighs } from "./load-highs.ts";
import type { ThreadMessage } from "./solver-thread.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread is started in one place, with this
const end = findRelaxation(await loadHighs(), workerData as PlanProblem);
const message: ThreadMessage<never, FoundRelaxation | NoOptimum> = { kind: "end", end };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
parentPort?.postMessage(message);
