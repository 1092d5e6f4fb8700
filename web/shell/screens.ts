import { shellWords } from "./shell-words.ts";

/** The screens that can be gone to from anywhere, in the order of the work. */
export const screens = [
  { to: "/review", title: shellWords.review },
  { to: "/accounts", title: shellWords.accounts },
  { to: "/map", title: shellWords.map },
  { to: "/plan", title: shellWords.plan },
  { to: "/decisions", title: shellWords.decisions },
  { to: "/cost-model", title: shellWords.cost_model },
  { to: "/data", title: shellWords.data },
] as const;
