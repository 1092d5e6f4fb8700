import { sumOf } from "../lib/column.ts";
import { withAim } from "./build-problem.ts";
import { type MadePlan, makePlan, type OpenPlan, type Solve } from "./make-plan.ts";
import { sellerIncome } from "./plan-measures.ts";
import type { PlanOutcome } from "./plan-outcome.ts";
import type { FindPrices } from "./priced-plan.ts";
import type { PlanFloor } from "./problem.ts";

/** The plan at the firm's end is proven; those beyond it need not be as near to their bounds, least of all the last. */
export interface FrontierSolvers {
  readonly solve: Solve;
  readonly between: Solve;
  readonly rough: Solve;
  readonly prices: FindPrices;
}

/** Points of the frontier, both ends included. */
const points = 9;

/** Which share of the way to its level a plan has to go to be worth showing. */
const leastStep = 0.2;

/**
 * Returns the plans from the one that is best for the firm to the one that is best for its sellers, about evenly apart
 * in the sellers' income. Empty where there is no plan.
 */
export async function frontier(
  open: OpenPlan,
  solvers: FrontierSolvers,
): Promise<readonly MadePlan[]> {
  const forFirm = await makePlan(open, { goal: { kind: "firm" } }, solvers.solve);
  const forSellers = await makePlan(open, { goal: { kind: "sellers" } }, solvers.rough);
  if (forFirm === null || forSellers === null) return [];
  const high = incomeOf(forSellers.outcome);
  const found: MadePlan[] = [forFirm];
  let last = forFirm;
  for (let steps = points - 1; steps > 1; steps -= 1) {
    const from = incomeOf(last.outcome);
    const stretch = { open, from, level: from + (high - from) / steps };
    const next = await planAlong(stretch, [forSellers, last], solvers);
    if (next === null) continue;
    found.push(next);
    last = next;
  }
  return incomeOf(last.outcome) < high ? [...found, forSellers] : found;
}

/** From the income of the plan before to the level that the next one should reach. */
interface Stretch {
  readonly open: OpenPlan;
  readonly from: number;
  readonly level: number;
}

/**
 * Returns the plan of the highest sum of the firm's profit and the sellers' income, this at its price at the level: no
 * plan brings both more [Geoffrion 1968]. Where such plans lie too far apart, the best one for the firm that reaches
 * the level [ε-constraint, Haimes, Lasdon & Wismer 1971], which takes far longer to find.
 */
async function planAlong(
  stretch: Stretch,
  known: readonly MadePlan[],
  { between, prices }: FrontierSolvers,
): Promise<MadePlan | null> {
  const { open, from, level } = stretch;
  const floor = floorAt(stretch);
  const found = await prices(
    withAim(open.problem, { objective: open.firm, floors: [...open.floors, floor] }),
  );
  const exchange = found?.floors.at(-1) ?? 0;
  const priced = await makePlan(open, { goal: { kind: "both", exchange } }, between);
  const enough = from + leastStep * (level - from);
  if (priced !== null && incomeOf(priced.outcome) > enough)
    return heldAgainstItsIncome(priced, exchange);
  const choices = known.map(({ solution }) => solution.choice);
  return makePlan(open, { goal: { kind: "firm" }, floors: [floor], known: choices }, between);
}

function floorAt({ open, level }: Stretch): PlanFloor {
  const income = sellerIncome(open.question, open.options, null);
  return { least: level - Math.max(1, Math.abs(level)) * 1e-6, ...income };
}

/** Returns a plan whose bound is what no plan that leaves the sellers as much brings the firm more than. */
function heldAgainstItsIncome(made: MadePlan, exchange: number): MadePlan {
  const income = exchange * incomeOf(made.outcome);
  const { objective, bound } = made.solution;
  return {
    ...made,
    solution: { ...made.solution, objective: objective - income, bound: bound - income },
  };
}

/** Returns the change of all sellers' commission over the horizon. */
export function incomeOf({ incomes }: PlanOutcome): number {
  return incomes.reduce((sum, change) => sum + sumOf(change), 0);
}

/** Returns the change of the firm's profit over the horizon. */
export function profitOf({ profit }: PlanOutcome): number {
  return sumOf(profit);
}
