import type { WayKind } from "../decision/way-out.ts";
import type { ShownPlan } from "../plan/shown-plan.ts";
import type { PlannedDecision } from "../record/planned-decisions.ts";
import type { JobRequest } from "./jobs.ts";

/** What is asked of a plan job. */
export type PlanJob = Extract<JobRequest, { readonly kind: "plan" }>;

/** What a plan job comes to. */
export interface PlanAnswer {
  readonly asked: PlanJob;
  /** What people had settled in the journal when it was made. */
  readonly settled: readonly SettledWay[];
  readonly plan: ShownPlan;
  /** Its changes as the decisions that they would be. */
  readonly decisions: readonly PlannedDecision[];
}

/** A way that is settled for an account. */
export interface SettledWay {
  readonly account_id: string;
  readonly way: WayKind;
}
