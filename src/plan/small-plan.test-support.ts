import { accountWays } from "../decision/account-ways.ts";
import {
  roundYear,
  type SmallQuestion,
  smallFirm,
  smallQuestion,
} from "../decision/small-firm.test-support.ts";
import { scaledYear } from "../decision/year.ts";
import type { PlanQuestion } from "./plan-question.ts";
import type { Prospecting } from "./prospecting.ts";

/** Ten prospects of Ann's; whoever is won becomes a tenth of the round account. */
export const tenProspects: Prospecting = {
  hours_per_ask: 5,
  yes_rate: 0.2,
  yes_weight: 10,
  new_account: { year: scaledYear(roundYear, 0.1), seen: 0, like: { type: "any", accounts: 1 } },
  prospects: Float64Array.of(10, 0, 0),
};

/** Returns a plan's question about Ann's account and others like it. */
export function smallPlan(
  change: Partial<PlanQuestion> = {},
  accounts: readonly SmallQuestion[] = [{}],
): PlanQuestion {
  return {
    firm: smallFirm,
    accounts: accounts.map((account, i) => {
      const question = smallQuestion({ ...account, account: { ...account.account, account: i } });
      return accountWays({ ...question, hour_values: new Float64Array(3) });
    }),
    prospecting: null,
    horizon_quarters: 8,
    max_changes: 2,
    floor_net_sales: null,
    floor_gross_profit: null,
    locked: new Map(),
    ...change,
  };
}
