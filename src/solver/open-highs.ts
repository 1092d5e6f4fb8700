import { openSolverThread, type SolverThread } from "./solver-thread.ts";

/** Opens a thread in which HiGHS solves plans; whoever opens it closes it. */
export function openHighs(): SolverThread {
  return openSolverThread(new URL("highs-thread.ts", import.meta.url));
}
