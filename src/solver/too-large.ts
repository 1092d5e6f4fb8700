import type { PlanProblem } from "../plan/problem.ts";
import { mostEntries } from "./most-entries.ts";

const most = 8_000_000;

/** Returns why a problem would not fit into the 2 GiB that WebAssembly gives HiGHS, null where it does. */
export function tooLarge(problem: PlanProblem): string | null {
  const entries = mostEntries(problem);
  if (entries <= most) return null;
  const shown = (count: number) => count.toLocaleString("en");
  return `The plan has ${shown(entries)} figures and HiGHS takes at most ${shown(most)}; solve it without a proof instead.`;
}
