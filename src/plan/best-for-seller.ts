import { type MadePlan, makePlan, openPlan, type OpenPlan, type Solve } from "./make-plan.ts";
import type { PlanQuestion } from "./plan-question.ts";

/**
 * Returns the plan that would suit one seller best: the most commission to that seller whatever it does to anybody
 * else. Only accounts that could bring the seller anything are decided, the others stay as they are.
 */
export function bestForSeller(
  { question }: OpenPlan,
  seller: number,
  solve: Solve,
): Promise<MadePlan | null> {
  const own = openPlan(ofSeller(question, seller));
  return makePlan(own, { goal: { kind: "seller", seller } }, solve);
}

function ofSeller(question: PlanQuestion, seller: number): PlanQuestion {
  const accounts = question.accounts.filter(
    ({ account, open }) =>
      account.seller === seller || open.some(({ pay }) => pay.some((one) => one.seller === seller)),
  );
  return { ...question, accounts, floor_net_sales: null, floor_gross_profit: null };
}
