import { secondRegret } from "./contenders.ts";
import { type ItemChoice, itemChoice } from "./item-choice.ts";
import { fillItems, setShares } from "./item-fill.ts";
import { holds, setOption } from "./plan-state.ts";
import { type LookAt, searchChoices } from "./search-choices.ts";
import type { Standing } from "./standing.ts";

/** What no plan exceeds at the standing's prices, and how many nodes of the tree may be looked at. */
export interface BranchLimits {
  readonly bound: number;
  readonly most_nodes: number;
}

/** How the search ended. */
export interface BranchEnd {
  /** Whether everything was looked at that could be better. */
  readonly complete: boolean;
  /** Whether the plan was changed for a better one. */
  readonly better: boolean;
}

/** Plans are first looked for that come so near to the bound, in terms of how near this one comes. */
const boldness = [0.25, 0.5, 1];

/**
 * Looks for the best plan by branch and bound, and takes it where it is better [Fisher 1981]. A plan in
 * which a limit does not hold is worse than any in which all do.
 */
export function branchAndBound(standing: Standing, { bound, most_nodes }: BranchLimits): BranchEnd {
  const { state, of, among } = standing;
  const accounts = leastOpenFirst(standing);
  const choice = itemChoice(standing.items, standing.of.rows.limits);
  const found: Found = {
    objective: holds(state) ? state.objective : Number.NEGATIVE_INFINITY,
    chosen: null,
    shares: state.shares,
  };
  const look = lookFor(standing, { choice, bound, found });
  let complete = false;
  for (const share of boldness) {
    const budget = share * (bound - found.objective);
    if (budget === Number.POSITIVE_INFINITY && share < 1) continue;
    complete = searchChoices(
      {
        among,
        accounts,
        used: choice.least,
        most_used: choice.most,
        limits: state.eased,
        prices: of.prices,
        budget,
        most_nodes,
      },
      look,
    );
  }
  if (found.chosen !== null) take(standing, { accounts, choice, found });
  return { complete, better: found.chosen !== null };
}

/** Those whose second contender lies farthest below the first, so that a search ends among the undecided. */
function leastOpenFirst({ state, among }: Standing): readonly number[] {
  const second = (account: number) => Math.min(secondRegret(among, account), Number.MAX_VALUE);
  return Array.from(state.option.keys()).toSorted((a, b) => second(b) - second(a) || a - b);
}

/** The best plan so far. */
interface Found {
  objective: number;
  /** Null where it is the one that there was. */
  chosen: Int32Array | null;
  shares: Float64Array;
}

interface Looking {
  readonly choice: ItemChoice;
  readonly bound: number;
  readonly found: Found;
}

function lookFor({ state, of, among }: Standing, { choice, bound, found }: Looking): LookAt {
  const least = 1e-9 * Math.abs(state.objective);
  const { limits } = of.rows;
  return (chosen, used, budget) => {
    const own = chosen.reduce((sum, contender) => sum + (among.gain[contender] ?? 0), 0);
    const wanted = found.objective + least - own;
    const filled = fillItems(choice, { limits, prices: of.prices, used, wanted });
    if (filled === null) return budget;
    const objective = own + filled.gain;
    found.objective = objective;
    found.chosen = chosen.slice();
    found.shares = filled.shares;
    return Math.min(budget, bound - objective);
  };
}

interface Taken {
  readonly accounts: readonly number[];
  readonly choice: ItemChoice;
  readonly found: Found;
}

function take({ state, among }: Standing, { accounts, choice, found }: Taken): void {
  accounts.forEach((account, i) => {
    const option = among.option[found.chosen?.[i] ?? 0] ?? -1;
    if (state.option[account] !== option) setOption(state, account, option);
  });
  setShares(state, choice, found.shares);
}
