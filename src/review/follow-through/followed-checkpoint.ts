import type { DecidedAccount } from "./untouched-beside.ts";
import type { HeldCheckpoint } from "./hold-checkpoint.ts";
import type { CheckpointState, UntoldReason } from "./follow-through-document.ts";
import type { HeldPlan, PlannedCheckpoint } from "./planned-checkpoint.ts";

/** A checkpoint with what came of it, before it is put into words. */
export type FollowedCheckpoint =
  | { readonly kind: "held"; readonly plan: HeldPlan; readonly held: HeldCheckpoint }
  | { readonly kind: "untold"; readonly plan: PlannedCheckpoint; readonly because: UntoldReason }
  | {
      readonly kind: "closed";
      readonly plan: Extract<PlannedCheckpoint, { readonly kind: "closed" }>;
    };

/** A decision with its checkpoints, before it is put into words. */
export interface FollowedAccount extends DecidedAccount {
  readonly checkpoints: readonly FollowedCheckpoint[];
}

/** Returns the state of a checkpoint. */
export function stateOf(
  checkpoint: FollowedCheckpoint,
  of: Pick<DecidedAccount, "decision">,
): CheckpointState {
  if (checkpoint.kind === "closed") return checkpoint.plan.state;
  if (checkpoint.kind === "untold" || lacksPartnerFee(checkpoint.held, of)) return "untold";
  return checkpoint.held.verdict;
}

/** The partner's fee is promised and stands nowhere among the account's figures: what is seen without it is too little to judge by. */
export function lacksPartnerFee(
  { verdict }: HeldCheckpoint,
  { decision }: Pick<DecidedAccount, "decision">,
): boolean {
  return decision.body.way === "refer" && (verdict === "fell_short" || verdict === "against");
}
