import type { PlanAnswer } from "../api/plan-answer.ts";
import type { SeenPlan, SeenPlanAnswer, SeenSeller } from "../api/seen-plan.ts";
import { type Speech, speech } from "../lib/speech.ts";
import { sellerSentence } from "../plan/seller-sentence.ts";
import type { PlannedSeller, ShownPlan } from "../plan/shown-plan.ts";
import { type PartAccess, seesAccount, seesEmployee } from "./access.ts";

/** Returns what the firm's plan says of the seen accounts and the seen employees. */
export function seenPlanAnswer(
  { asked, settled, plan, decisions }: PlanAnswer,
  access: PartAccess,
): SeenPlanAnswer {
  return {
    asked,
    settled: settled.filter(({ account_id }) => seesAccount(access, account_id)),
    plan: seenPlan(plan, access),
    decisions: decisions
      .filter(({ account_id }) => seesAccount(access, account_id))
      .map((decision) => ({
        ...decision,
        promise: {
          ...decision.promise,
          seller_income_by_year: decision.promise.seller_income_by_year.filter(({ employee_id }) =>
            seesEmployee(access, employee_id),
          ),
        },
      })),
  };
}

function seenPlan(plan: ShownPlan, access: PartAccess): SeenPlan {
  const words = speech(plan.language, plan.currency);
  const sellers = plan.sellers
    .filter(({ employee_id }) => seesEmployee(access, employee_id))
    .map((seller) => withoutFirm(seller, words));
  return {
    book: plan.book,
    language: plan.language,
    currency: plan.currency,
    window: plan.window,
    objective: plan.objective,
    horizon_quarters: plan.horizon_quarters,
    quarters: plan.quarters,
    max_changes: plan.max_changes,
    changes: plan.changes.filter(({ account_id }) => seesAccount(access, account_id)),
    locks: plan.locks.filter(({ account_id }) => seesAccount(access, account_id)),
    sentences: sellers.map(({ sentence }) => sentence),
    cautions: plan.cautions,
    sellers,
    sources: [],
    roles: [],
    proof: null,
    firm: null,
    kept: null,
    freed_hours: null,
    prospecting: null,
    net_sales: null,
    gross_profit: null,
    commission_conflict: null,
    frontier: null,
  };
}

function withoutFirm(seller: PlannedSeller, words: Speech): SeenSeller {
  const alone = { ...seller, own_best: null };
  return { ...alone, sentence: sellerSentence(alone, words) };
}
