import type {
  Checkpoint,
  FollowThrough,
} from "../review/follow-through/follow-through-document.ts";

/** Returns promises against what they brought without sellers' income, which is the sum of everybody's who earns on an account. */
export function seenFollowThrough(told: FollowThrough): FollowThrough {
  const decisions = told.decisions.map((one) => ({
    ...one,
    checkpoints: one.checkpoints.map(withoutIncome),
  }));
  return { ...told, decisions };
}

function withoutIncome(checkpoint: Checkpoint): Checkpoint {
  const { figures } = checkpoint;
  return { ...checkpoint, figures: figures && { ...figures, sellers_income: null } };
}
