import type { CallbackEvent, Highs, HighsCallbackMap } from "highs";
import type { PlanChoice, PlanProblem } from "../plan/problem.ts";
import { type NoOptimum, noOptimum } from "./highs-end.ts";
import { highsModel } from "./highs-model.ts";
import { linearProgramOf } from "./linear-program.ts";
import { type FeasiblePlan, planOfValues } from "./plan-of-values.ts";
import { valuesOfPlan } from "./values-of-plan.ts";

/** What a search learns on its way: a better plan, or that none is worth more than `bound`. */
export type SearchNews =
  | { readonly kind: "better"; readonly plan: FeasiblePlan }
  | { readonly kind: "bound"; readonly bound: number };

export interface Search {
  /** How far the plan may stay below the bound, as a share of its objective; 0 for the optimum. */
  readonly gap: number;
  /** A plan to begin with; the search ends at once where it is near enough to the bound. */
  readonly start?: PlanChoice | null;
  readonly tell: (news: SearchNews) => void;
}

export interface FoundOptimum {
  readonly kind: "solved";
  readonly plan: FeasiblePlan;
  /** No plan is worth more. */
  readonly bound: number;
  /** How many nodes of the search tree it took. */
  readonly nodes: number;
}

/** Finds the best plan by branch and cut. The thread is held until the end. */
export function findOptimum(
  highs: Highs,
  problem: PlanProblem,
  { gap, start = null, tell }: Search,
): FoundOptimum | NoOptimum {
  const program = linearProgramOf(problem);
  const planOf = (values: Float64Array) => planOfValues(problem, program, values);
  return highs.withModel(highsModel(highs, program), (model): FoundOptimum | NoOptimum => {
    model.options.set("output_flag", false);
    model.options.set("mip_rel_gap", gap);
    // It takes longer than it saves: every account has one row, every choice a few entries.
    model.options.set("presolve", "off");
    if (start !== null) model.setSolution({ colValue: valuesOfPlan(problem, program, start) });
    const { modelStatus } = model.run(
      told(highs, {
        better: (values) => tell({ kind: "better", plan: planOf(values) }),
        bound: (bound) => tell({ kind: "bound", bound }),
      }),
    );
    const without = noOptimum(highs, modelStatus);
    if (without !== null) return without;
    const plan = planOf(model.getSolution().colValue);
    return {
      kind: "solved",
      plan,
      bound: Math.max(plan.objective, Number(model.info.get("mip_dual_bound"))),
      nodes: Number(model.info.get("mip_node_count")),
    };
  });
}

interface Listener {
  readonly better: (values: Float64Array) => void;
  readonly bound: (bound: number) => void;
}

function told(highs: Highs, listener: Listener): HighsCallbackMap {
  const { mipImprovingSolution, mipInterrupt } = highs.constants.callbackType;
  let least = Infinity;
  return {
    [mipImprovingSolution]({ data }: CallbackEvent) {
      if (data.mip_solution !== undefined) listener.better(data.mip_solution);
    },
    [mipInterrupt]({ data }: CallbackEvent) {
      if (data.mip_dual_bound === undefined || data.mip_dual_bound >= least) return;
      least = data.mip_dual_bound;
      listener.bound(least);
    },
  };
}
