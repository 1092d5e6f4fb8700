import type { Sentence } from "../lib/language.ts";
import type { PlanProblem } from "../plan/problem.ts";
import { mostEntries } from "./most-entries.ts";

const most = 8_000_000;

/** Returns why a problem would not fit into the 2 GiB that WebAssembly gives HiGHS, null where it does. */
export function tooLarge(problem: PlanProblem): Sentence | null {
  const entries = mostEntries(problem);
  if (entries <= most) return null;
  return {
    en: `The plan has ${entries.toLocaleString("en")} figures and HiGHS takes at most ${most.toLocaleString("en")}; solve it without a proof instead.`,
    pl: `Plan ma ${entries.toLocaleString("pl")} liczb, a HiGHS przyjmuje najwyżej ${most.toLocaleString("pl")}; ułóż go bez dowodu.`,
  };
}
