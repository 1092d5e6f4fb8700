import { siblingModule } from "../lib/sibling-module.ts";
import { openSolverThread, type SolverThread } from "./solver-thread.ts";

/** Opens a thread in which HiGHS solves plans; whoever opens it closes it. */
export function openHighs(): SolverThread {
  return openSolverThread(siblingModule("highs-thread", import.meta.url));
}
