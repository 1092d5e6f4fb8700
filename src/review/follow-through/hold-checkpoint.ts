import { isMoveTold, moveOf } from "./account-moves.ts";
import type { UntoldReason } from "./follow-through-document.ts";
import type { FollowThroughQuestion } from "./follow-through-question.ts";
import { type BeforeAfter, type MarketMove, profitAtPace } from "./market-move.ts";
import type { HeldPlan } from "./planned-checkpoint.ts";
import type { DecidedAccount, Untouched } from "./untouched-beside.ts";
import { distanceToAnother, type Verdict, verdictOf } from "./verdict.ts";

/** What a checkpoint comes to, unrounded. */
export interface HeldCheckpoint extends BeforeAfter {
  readonly promised: number;
  /** The promise in a market that moved as it did. */
  readonly promised_in_market: number;
  /** Untouched accounts of the type, be they enough to compare with or not. */
  readonly untouched: number;
  /** Null where nothing is compared. */
  readonly market: HeldMarket | null;
  readonly brought: number;
  readonly verdict: Verdict;
}

export interface HeldMarket extends MarketMove {
  /** Change of the firm's profit at the pace of untouched accounts. */
  readonly change: number;
  /** Four in five untouched accounts stayed within so much of it; an amount at this account's size. */
  readonly stray: number;
  /** Whether the verdict would stay the same had the account strayed so much; null where there is none to change. */
  readonly beyond_chance: boolean | null;
}

export type Holding =
  | { readonly told: true; readonly held: HeldCheckpoint }
  | { readonly told: false; readonly because: UntoldReason };

/** Returns a decision's promise held against what the firm earned, beside untouched accounts of the same type. */
export function holdCheckpoint(
  { baseline, after, promised }: HeldPlan,
  { account, untouched }: Pick<DecidedAccount, "account"> & { readonly untouched: Untouched },
  { figuresOf }: FollowThroughQuestion,
): Holding {
  if (account === -1) return { told: false, because: "no_account" };
  const windows = { before: figuresOf(baseline.window), after: figuresOf(after) };
  const move = moveOf(windows, account);
  if (!isMoveTold(windows, move)) return { told: false, because: "no_costs" };
  if (move.before.net_sales <= 0) return { told: false, because: "no_sales_before" };
  return { told: true, held: heldBeside(untouched, { move, promised }) };
}

/** Without enough untouched accounts the market is taken to have stood still. */
function heldBeside(
  { accounts, move: market }: Untouched,
  { move, promised }: { readonly move: BeforeAfter; readonly promised: number },
): HeldCheckpoint {
  const { before, after } = move;
  const expected = market === null ? before.firm_profit : profitAtPace(before, market);
  const brought = after.firm_profit - expected;
  const promised_in_market = promised * (market?.growth ?? 1);
  const figures = { promised: promised_in_market, brought };
  const stray = market === null ? 0 : market.chance * market.growth * before.net_sales;
  return {
    ...move,
    promised,
    promised_in_market,
    untouched: accounts,
    market: market && {
      ...market,
      change: expected - before.firm_profit,
      stray,
      beyond_chance: isBeyond(stray, distanceToAnother(figures)),
    },
    brought,
    verdict: verdictOf(figures),
  };
}

function isBeyond(stray: number, distance: number | null): boolean | null {
  return distance === null ? null : distance > stray;
}
