import type { Highs } from "highs";
import type { PlanPrices, PlanProblem } from "../plan/problem.ts";
import { type NoOptimum, noOptimum } from "./highs-end.ts";
import { withHighsModel } from "./highs-model.ts";
import { linearProgramOf } from "./linear-program.ts";
import { pricesOfDuals } from "./prices-of-duals.ts";

export interface FoundRelaxation {
  readonly kind: "solved";
  /** No plan is worth more, not even one that takes shares of ways. */
  readonly bound: number;
  readonly prices: PlanPrices;
}

/** Finds the best plan that may take shares of ways, and what its limits cost. The thread is held until the end. */
export function findRelaxation(highs: Highs, problem: PlanProblem): FoundRelaxation | NoOptimum {
  const program = linearProgramOf(problem);
  return withHighsModel(highs, { program, relaxed: true }, (model) => {
    const { modelStatus } = model.run();
    const without = noOptimum(highs, modelStatus);
    if (without !== null) return without;
    return {
      kind: "solved",
      bound: model.getObjectiveValue(),
      prices: pricesOfDuals(program.rows, model.getSolution().rowDual),
    };
  });
}
