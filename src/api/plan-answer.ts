import type { ShownPlan } from "../plan/shown-plan.ts";
import type { PlannedDecision } from "../record/planned-decisions.ts";

/** What a plan job comes to. */
export interface PlanAnswer {
  readonly plan: ShownPlan;
  /** Its changes as the decisions that they would be. */
  readonly decisions: readonly PlannedDecision[];
}
