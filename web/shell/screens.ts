import { shellWords } from "./shell-words.ts";

/** The screens that can be gone to from anywhere, in the order of the work; each by `g` and its key. */
export const screens = [
  { to: "/review", key: "r", title: shellWords.review },
  { to: "/accounts", key: "a", title: shellWords.accounts },
  { to: "/map", key: "m", title: shellWords.map },
  { to: "/plan", key: "p", title: shellWords.plan },
  { to: "/decisions", key: "d", title: shellWords.decisions },
  { to: "/cost-model", key: "c", title: shellWords.cost_model },
  { to: "/data", key: "i", title: shellWords.data },
] as const;
