import { type Draft, useDraft } from "../../parts/use-draft.ts";
import { type DecisionDraft, decisionDraftSchema } from "./decision-draft.ts";

/** Returns the decision about an account that is half written in this tab; null where none is. */
export function useDecisionDraft(account_id: string): Draft<DecisionDraft | null> {
  return useDraft({ name: `decision.${account_id}`, schema: decisionDraftSchema, first: null });
}
