import type { StatedType } from "../../account/account-type.ts";
import { isMoveTold, moveOf } from "./account-moves.ts";
import type { FollowThroughQuestion } from "./follow-through-question.ts";
import { type MarketMove, marketMove } from "./market-move.ts";
import type { HeldPlan } from "./planned-checkpoint.ts";
import { promiseWindow, type RunningDecision } from "./running-decisions.ts";
import { touchedAccounts } from "./untouched.ts";

/** A decision with its account. */
export interface DecidedAccount {
  readonly decision: RunningDecision;
  /** Index into the ledger's accounts; −1 where it does not know the account. */
  readonly account: number;
  /** When it was decided; null for who was no customer then. */
  readonly type: StatedType | null;
}

/** The accounts beside a decided one that show where the market went. */
export interface Untouched {
  readonly accounts: number;
  /** Null where they are too few. */
  readonly move: MarketMove | null;
}

type FindUntouched = (plan: HeldPlan, of: DecidedAccount) => Untouched;

const nobody: Untouched = { accounts: 0, move: null };

/** Returns what finds the untouched accounts of the same type; decisions of one day and type share them. */
export function untouchedFinder(question: FollowThroughQuestion): FindUntouched {
  const found = new Map<string, Untouched>();
  return (plan, of) => {
    const { decision, type } = of;
    if (type === null || type === "Unclear") return nobody;
    const basis = promiseWindow(decision);
    const days = [basis, plan.baseline.window, plan.after].flatMap(({ from, to }) => [from, to]);
    const key = [type, ...days, decision.body.way === "keep" ? of.account : ""].join(" ");
    const untouched = found.get(key) ?? untouchedBeside(plan, of, question);
    found.set(key, untouched);
    return untouched;
  };
}

function untouchedBeside(
  { baseline, after }: HeldPlan,
  { account, type, decision }: DecidedAccount,
  { decisions, accounts, figuresOf, basisOf }: FollowThroughQuestion,
): Untouched {
  const both = { from: baseline.window.from, to: after.to };
  const touched = touchedAccounts(decisions, both);
  const { types } = basisOf(promiseWindow(decision));
  const windows = { before: figuresOf(baseline.window), after: figuresOf(after) };
  const moves = [...accounts.id.entries()]
    .filter(([i, id]) => i !== account && types[i] === type && !touched.has(id))
    .map(([i]) => moveOf(windows, i))
    .filter((move) => isMoveTold(windows, move) && hasBoughtInBoth(move));
  return { accounts: moves.length, move: marketMove(moves) };
}

function hasBoughtInBoth({ before, after }: ReturnType<typeof moveOf>): boolean {
  return before.net_sales > 0 && after.net_sales > 0;
}
