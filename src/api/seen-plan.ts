import type { PlannedSeller, ShownPlan } from "../plan/shown-plan.ts";
import type { PlanAnswer } from "./plan-answer.ts";

/**
 * The firm's plan as somebody sees it who does not see the whole book: the changes of the seen accounts, and the purses of the
 * seen employees. What adds up over the firm is null, or empty.
 */
export interface SeenPlan
  extends Pick<
    ShownPlan,
    | "book"
    | "language"
    | "currency"
    | "window"
    | "objective"
    | "horizon_quarters"
    | "quarters"
    | "max_changes"
    | "changes"
    | "locks"
    | "sentences"
    | "cautions"
  > {
  readonly sellers: readonly SeenSeller[];
  readonly sources: readonly never[];
  readonly roles: readonly never[];
  readonly proof: null;
  readonly firm: null;
  readonly kept: null;
  readonly freed_hours: null;
  readonly prospecting: null;
  readonly net_sales: null;
  readonly gross_profit: null;
  readonly commission_conflict: null;
  readonly frontier: null;
}

/** What would suit the seller best says what it would do to the whole firm. */
export type SeenSeller = PlannedSeller & { readonly own_best: null };

/** What a plan job comes to, for somebody who does not see the whole book. */
export interface SeenPlanAnswer extends Omit<PlanAnswer, "plan"> {
  readonly plan: SeenPlan;
}
