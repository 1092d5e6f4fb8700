import type { Year } from "../decision/year.ts";
import { buildProblem, withAim } from "./build-problem.ts";
import {
  firmProfit,
  grossProfitOf,
  netSalesOf,
  type PlanMeasure,
  sellerIncome,
  settledFigure,
} from "./plan-measures.ts";
import { planOptions } from "./plan-options.ts";
import { type PlanOutcome, planOutcome } from "./plan-outcome.ts";
import type { PlanOptions, PlanQuestion } from "./plan-question.ts";
import type { PlanChoice, PlanFloor, PlanProblem, PlanSolution } from "./problem.ts";

/** What a plan makes as large as it can. */
export type PlanGoal =
  | { readonly kind: "firm" }
  /** The income of all sellers together. */
  | { readonly kind: "sellers" }
  | { readonly kind: "seller"; readonly seller: number }
  /** The firm's profit and the income of all sellers, each unit of which counts as so much profit. */
  | { readonly kind: "both"; readonly exchange: number };

/** Finds the best plan; null where none meets the floors and locks. Plans that are known may help it to begin. */
export type Solve = (
  problem: PlanProblem,
  known?: readonly PlanChoice[],
) => Promise<PlanSolution | null>;

/** A question with all that may be chosen, ready to be solved for one goal after the other. */
export interface OpenPlan {
  readonly question: PlanQuestion;
  readonly options: PlanOptions;
  readonly firm: PlanMeasure;
  /** Of net sales and gross profit, as far as any are set. */
  readonly floors: readonly PlanFloor[];
  readonly problem: PlanProblem;
}

/** A plan that has been made, and what it comes to. */
export interface MadePlan {
  readonly goal: PlanGoal;
  readonly solution: PlanSolution;
  readonly outcome: PlanOutcome;
}

/** Returns a question with its options and limits spelled out. */
export function openPlan(question: PlanQuestion): OpenPlan {
  const options = planOptions(question);
  const firm = firmProfit(question, options);
  const floors = floorsOf(question, options);
  const problem = buildProblem(question, options, { objective: firm, floors });
  return { question, options, firm, floors, problem };
}

/** What a plan is made for. */
export interface PlanWish {
  readonly goal: PlanGoal;
  /** Beside those of the question. */
  readonly floors?: readonly PlanFloor[];
  /** Plans to begin from. */
  readonly known?: readonly PlanChoice[];
}

/** Returns the best plan for a goal, further floors kept; null where there is none. */
export async function makePlan(
  open: OpenPlan,
  { goal, floors = [], known = [] }: PlanWish,
  solve: Solve,
): Promise<MadePlan | null> {
  const aim = { objective: measureOf(open, goal), floors: [...open.floors, ...floors] };
  const solution = await solve(withAim(open.problem, aim), known);
  if (solution === null) return null;
  return { goal, solution, outcome: planOutcome(open.question, open.options, solution.choice) };
}

/** Returns what no plan brings more of than that, whatever the floors say: the year's figure once everything has settled. */
export async function mostOf(
  { question, options, problem }: OpenPlan,
  figure: (year: Year) => number,
  solve: Solve,
): Promise<number | null> {
  const objective = settledFigure(question, options, figure);
  const solution = await solve(withAim(problem, { objective, floors: [] }));
  return solution === null ? null : figureToday(question, figure) + solution.bound;
}

function measureOf({ question, options, firm }: OpenPlan, goal: PlanGoal): PlanMeasure {
  if (goal.kind === "firm") return firm;
  const income = sellerIncome(question, options, goal.kind === "seller" ? goal.seller : null);
  return goal.kind === "both" ? together(firm, income, goal.exchange) : income;
}

function together(firm: PlanMeasure, income: PlanMeasure, exchange: number): PlanMeasure {
  const sum = (profits: Float64Array, incomes: Float64Array) =>
    profits.map((profit, i) => profit + exchange * (incomes[i] ?? 0));
  return {
    by_way: sum(firm.by_way, income.by_way),
    by_item: sum(firm.by_item, income.by_item),
  };
}

/** A floor is on the year once everything has settled, so it is held against today's year. */
function floorsOf(question: PlanQuestion, options: PlanOptions): readonly PlanFloor[] {
  const { floor_net_sales, floor_gross_profit } = question;
  const figures = [
    { floor: floor_net_sales, of: netSalesOf },
    { floor: floor_gross_profit, of: grossProfitOf },
  ];
  return figures.flatMap(({ floor, of }) => {
    if (floor === null) return [];
    const least = floor - figureToday(question, of);
    return [{ least, ...settledFigure(question, options, of) }];
  });
}

function figureToday({ accounts }: PlanQuestion, of: (year: Year) => number): number {
  return accounts.reduce((sum, { account }) => sum + of(account.today), 0);
}
