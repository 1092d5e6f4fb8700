import { netProfit } from "../decision/year.ts";
import { sumOf } from "../lib/column.ts";
import type { Speech } from "../lib/speech.ts";
import { profitOf } from "./frontier.ts";
import type { HourWorth } from "./hour-worth.ts";
import type { MadePlan, OpenPlan } from "./make-plan.ts";
import { planResources } from "./plan-resources.ts";
import { toCents } from "./plan-rounding.ts";
import { plannedHours } from "./show-hours.ts";
import { showPurse } from "./show-purse.ts";
import type { OwnBest, PlannedSeller } from "./shown-plan.ts";
import { sellerSentence } from "./seller-sentence.ts";

export interface SellersQuestion {
  readonly open: OpenPlan;
  readonly made: MadePlan;
  readonly worth: HourWorth;
  /** The plan that would suit each seller best; null where there is none, or it was not asked for. */
  readonly own_best: readonly (MadePlan | null)[];
}

/** Returns both purses of every seller. */
export function showSellers(question: SellersQuestion, speech: Speech): readonly PlannedSeller[] {
  const { open, made, worth, own_best } = question;
  const { firm } = open.question;
  const at = planResources(firm);
  const hoursOf = plannedHours(open, made);
  return firm.sellers.map((seller, i) => {
    const change = made.outcome.incomes[i] ?? new Float64Array();
    const shown = {
      employee_id: seller.employee_id,
      name: seller.name,
      role: firm.roles[seller.role]?.name ?? null,
      ...showPurse(seller.income, change),
      ...movedAccounts(made, i),
      hours: hoursOf(at.seller(i), seller),
      worth_of_hour: toCents(worth.by_seller[i] ?? 0),
      own_best: ownBest(own_best[i] ?? null, { seller: i, planned: sumOf(change) }),
      ...commissionOnLosses(open, i),
    };
    return { ...shown, sentence: sellerSentence(shown, speech) };
  });
}

function movedAccounts(
  { outcome }: MadePlan,
  seller: number,
): Pick<PlannedSeller, "accounts_given" | "accounts_taken"> {
  const moves = outcome.ways.filter(({ way }) => way.figures.successor !== undefined);
  const isTaken = ({ way }: (typeof moves)[number]) => way.figures.successor === seller;
  const isGiven = ({ way }: (typeof moves)[number]) =>
    way.figures.successor !== seller && way.pay.some((pay) => pay.seller === seller);
  return {
    accounts_given: moves.filter(isGiven).length,
    accounts_taken: moves.filter(isTaken).length,
  };
}

function ownBest(
  plan: MadePlan | null,
  { seller, planned }: { readonly seller: number; readonly planned: number },
): OwnBest | null {
  if (plan === null) return null;
  return {
    income: toCents(sumOf(plan.outcome.incomes[seller] ?? new Float64Array())),
    firm_profit: toCents(profitOf(plan.outcome)),
    planned_income: toCents(planned),
  };
}

/** Commission that is paid although the firm loses money on the account. */
function commissionOnLosses(
  { question: { accounts, firm } }: OpenPlan,
  seller: number,
): Pick<PlannedSeller, "commission_on_losses" | "accounts_with_losses"> {
  const losing = accounts.filter(
    ({ account }) =>
      account.seller === seller &&
      account.today.commission > 0 &&
      netProfit(account.today, firm) < 0,
  );
  return {
    commission_on_losses: toCents(
      losing.reduce((sum, { account }) => sum + account.today.commission, 0),
    ),
    accounts_with_losses: losing.length,
  };
}
