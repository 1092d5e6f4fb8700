import { zeros } from "../lib/column.ts";
import { addUses, contenderOf } from "./contenders.ts";
import type { ItemOption } from "./item-options.ts";
import type { Priced } from "./net-gains.ts";
import { type PlanState, setOption, setShare } from "./plan-state.ts";
import { type Standing, sharesDone } from "./standing.ts";

/**
 * Moves accounts and shares until every limit holds, and returns whether they do. Each step takes the
 * move that costs least for what it takes off the excess; where none takes any off, the limit in question
 * counts twice from then on [Morris 1993].
 */
export function repair(standing: Standing): boolean {
  const { state } = standing;
  const repairing = {
    ...standing,
    weights: excessCosts(standing.of),
    change: zeros(state.used.length),
  };
  const steps = mostSteps + 4 * state.used.length;
  for (let step = 0; step < steps; step += 1) {
    const row = worstRow(repairing);
    if (row < 0) return true;
    const move = cheapestMove(repairing, row);
    if (move === null) repairing.weights[row] = 2 * (repairing.weights[row] ?? 0);
    else if (move.kind === "account") setOption(state, move.account, move.option);
    else setShare(state, move.option, move.share);
  }
  return false;
}

const mostSteps = 4000;

/** Returns what one more than the limit of each row costs: its price, or little where it has none. */
function excessCosts({ prices, rows }: Priced): Float64Array {
  const sizes = rows.limits.map((limit) => Math.max(1, Math.abs(limit)));
  const worths = prices.map((price, row) => (price > 0 ? price * (sizes[row] ?? 0) : 0));
  const worth = worths.reduce((sum, one) => sum + one, 0) || 1;
  const least = (0.01 * worth) / Math.max(1, worths.filter((one) => one > 0).length);
  return prices.map((price, row) => Math.max(price, least / (sizes[row] ?? 1)));
}

interface Repairing extends Standing {
  readonly weights: Float64Array;
  /** Room to lay out one move; zeros between moves. */
  readonly change: Float64Array;
}

function excess({ used, eased }: PlanState, row: number, more = 0): number {
  return Math.max(0, (used[row] ?? 0) + more - (eased[row] ?? 0));
}

function worstRow({ state, weights }: Repairing): number {
  let [worst, at] = [0, -1];
  for (let row = 0; row < weights.length; row += 1) {
    const cost = excess(state, row) * (weights[row] ?? 0);
    if (cost > worst) [worst, at] = [cost, row];
  }
  return at;
}

type Move = AccountMove | ShareMove;

interface AccountMove {
  readonly kind: "account";
  readonly account: number;
  readonly option: number;
  /** What is lost for each unit of cost that is taken off. */
  readonly ratio: number;
}

interface ShareMove {
  readonly kind: "share";
  readonly option: number;
  readonly share: number;
  readonly ratio: number;
}

function cheapestMove(repairing: Repairing, row: number): Move | null {
  let best: Move | null = null;
  for (const account of repairing.among.accounts[row] ?? []) {
    const move = cheapestOption(repairing, account);
    if (move !== null && move.ratio < (best?.ratio ?? Number.POSITIVE_INFINITY)) best = move;
  }
  const done = sharesDone(repairing.state);
  for (const option of repairing.items_of_row[row] ?? []) {
    const move = shareMove(repairing, { option, row, done: done[option.item] ?? 0 });
    if (move !== null && move.ratio < (best?.ratio ?? Number.POSITIVE_INFINITY)) best = move;
  }
  return best;
}

const tiny = 1e-9;

function cheapestOption(repairing: Repairing, account: number): AccountMove | null {
  const { state, among } = repairing;
  const now = contenderOf(among, account, state.option[account] ?? -1);
  let best: AccountMove | null = null;
  for (let c = among.first[account] ?? 0; c < (among.first[account + 1] ?? 0); c += 1) {
    const taken = c === now ? 0 : takenOff(repairing, now, c);
    if (taken <= tiny) continue;
    const ratio = ((among.regret[c] ?? 0) - (among.regret[now] ?? 0)) / taken;
    if (ratio >= (best?.ratio ?? Number.POSITIVE_INFINITY)) continue;
    best = { kind: "account", account, option: among.option[c] ?? -1, ratio };
  }
  return best;
}

/** Returns by how much the cost of all excess falls when an account goes from one contender to another. */
function takenOff({ state, among, weights, change }: Repairing, from: number, to: number): number {
  addUses(among, from, -1, change);
  addUses(among, to, 1, change);
  let taken = 0;
  for (const contender of [from, to]) {
    const end = among.first_use[contender + 1] ?? 0;
    for (let u = among.first_use[contender] ?? 0; u < end; u += 1) {
      const row = among.use_row[u] ?? 0;
      const more = change[row] ?? 0;
      change[row] = 0;
      if (more !== 0)
        taken += (weights[row] ?? 0) * (excess(state, row) - excess(state, row, more));
    }
  }
  return taken;
}

interface OneShare {
  readonly option: ItemOption;
  readonly row: number;
  readonly done: number;
}

/** Returns the change of a share that just ends the excess of a row, or as near as there is. */
function shareMove(
  { state, weights }: Repairing,
  { option, row, done }: OneShare,
): ShareMove | null {
  const { rows, amounts, net } = option;
  const own = amounts[rows.indexOf(row)] ?? 0;
  const share = state.shares[option.option] ?? 0;
  const needed = ((state.rows.limits[row] ?? 0) - (state.used[row] ?? 0)) / own;
  const step = Math.max(-share, Math.min(1 - done, needed));
  let taken = 0;
  rows.forEach((r, e) => {
    const more = step * (amounts[e] ?? 0);
    taken += (weights[r] ?? 0) * (excess(state, r) - excess(state, r, more));
  });
  if (taken <= tiny) return null;
  return {
    kind: "share",
    option: option.option,
    share: share + step,
    ratio: (-step * net) / taken,
  };
}
