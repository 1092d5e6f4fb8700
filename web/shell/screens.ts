import type { Session } from "../../src/api/session.ts";
import { shellWords } from "./shell-words.ts";

const screens = [
  { to: "/review", key: "r", title: shellWords.review, isFor: everybody },
  { to: "/accounts", key: "a", title: shellWords.accounts, isFor: everybody },
  { to: "/map", key: "m", title: shellWords.map, isFor: everybody },
  { to: "/plan", key: "p", title: shellWords.plan, isFor: everybody },
  { to: "/decisions", key: "d", title: shellWords.decisions, isFor: everybody },
  { to: "/cost-model", key: "c", title: shellWords.cost_model, isFor: whoSeesAll },
  { to: "/data", key: "i", title: shellWords.data, isFor: whoSeesAll },
  { to: "/members", key: "t", title: shellWords.members, isFor: ownersOfTeam },
] as const;

type Asking = Pick<Session, "mode" | "user">;

/** Returns the screens that a user can go to from anywhere, in the order of the work; each by `g` and its key. */
export function screensFor(session: Asking) {
  return screens.filter(({ isFor }) => isFor(session));
}

function everybody(): boolean {
  return true;
}

function whoSeesAll({ user: { role } }: Asking): boolean {
  return role === "owner" || role === "controller";
}

function ownersOfTeam({ mode, user }: Asking): boolean {
  return mode === "team" && user.role === "owner";
}
