import { sumOf } from "../lib/column.ts";
import { type MadePlan, makePlan, type OpenPlan, type Solve } from "./make-plan.ts";
import { sellerIncome } from "./plan-measures.ts";
import type { PlanOutcome } from "./plan-outcome.ts";

/** The plan at the firm's end is proven; those beyond it need not be as near to their bounds. */
export interface FrontierSolvers {
  readonly solve: Solve;
  readonly rough: Solve;
}

/** Points of the frontier, both ends included. */
const points = 9;

/**
 * Returns the plans from the one that is best for the firm to the one that is best for its sellers: each earns the
 * firm as much as it can while the sellers get no less than a level, the levels evenly apart [ε-constraint, Haimes,
 * Lasdon & Wismer 1971]. Empty where there is no plan.
 */
export async function frontier(
  open: OpenPlan,
  { solve, rough }: FrontierSolvers,
): Promise<readonly MadePlan[]> {
  const { question, options } = open;
  const forFirm = await makePlan(open, { goal: { kind: "firm" } }, solve);
  const forSellers = await makePlan(open, { goal: { kind: "sellers" } }, rough);
  if (forFirm === null || forSellers === null) return [];
  const income = sellerIncome(question, options, null);
  const [low, high] = [incomeOf(forFirm.outcome), incomeOf(forSellers.outcome)];
  const found: MadePlan[] = [forFirm];
  for (let i = 1; i < points; i += 1) {
    const least = low + ((high - low) * i) / (points - 1);
    const floors = [{ least: least - slack(least), ...income }];
    const known = [forSellers, ...found].map(({ solution }) => solution.choice);
    const plan = await makePlan(open, { goal: { kind: "firm" }, floors, known }, rough);
    if (plan !== null) found.push(plan);
  }
  return found;
}

function slack(level: number): number {
  return Math.max(1, Math.abs(level)) * 1e-6;
}

/** Returns the change of all sellers' commission over the horizon. */
export function incomeOf({ incomes }: PlanOutcome): number {
  return incomes.reduce((sum, change) => sum + sumOf(change), 0);
}

/** Returns the change of the firm's profit over the horizon. */
export function profitOf({ profit }: PlanOutcome): number {
  return sumOf(profit);
}
