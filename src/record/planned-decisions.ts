import type { AccountYear } from "../decision/account-year.ts";
import { perYear } from "../decision/per-year.ts";
import { expectedYear, type SellerIncome } from "../decision/course.ts";
import type { Firm } from "../decision/firm.ts";
import type { Year } from "../decision/year.ts";
import { sumOf } from "../lib/column.ts";
import { isoOf, startOfMonth } from "../lib/day.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { ChosenWay } from "../plan/plan-outcome.ts";
import { toCents, toHundredths } from "../plan/plan-rounding.ts";
import type { PlanToShow } from "../plan/show-plan.ts";
import type { RecordBody } from "./record-kinds.ts";

/** A change of a plan as the decision that it would be; when it is taken and why is the deciders' to say. */
export type PlannedDecision = Omit<RecordBody<"decision">, "decided_on" | "reason">;

/** Returns the changes of a plan as decisions, each with what it promises. */
export function plannedDecisions(plan: PlanToShow): readonly PlannedDecision[] {
  return plan.made.outcome.ways.map((chosen) => plannedDecision(chosen, plan));
}

function plannedDecision(chosen: ChosenWay, plan: PlanToShow): PlannedDecision {
  const { accounts, window } = plan.statement.tally;
  const { firm } = plan.open.question;
  const { way, start } = chosen;
  const account = accountOf(chosen, plan).account;
  return {
    account_id: accounts.id[account] ?? "",
    account_name: accounts.name[account] ?? null,
    way: way.kind,
    variant: way.variant,
    begins_on: isoOf(startOfMonth(window.to, 3 * start)),
    successor: firm.sellers[way.figures.successor ?? -1]?.employee_id ?? null,
    promise: promiseOf(chosen, plan),
  };
}

function promiseOf(chosen: ChosenWay, plan: PlanToShow): PlannedDecision["promise"] {
  const { lines, tally } = plan.statement;
  const { firm } = plan.open.question;
  const { account, today } = accountOf(chosen, plan);
  const aYear = (line: Float64Array) =>
    toCents(inUnits(line[account] ?? 0) * perYear(tally.window));
  const [before, after] = [sellerHours(today, firm), sellerHours(expectedYear(chosen.way), firm)];
  return {
    window: { from: isoOf(tally.window.from), to: isoOf(tally.window.to) },
    net_profit_before: aYear(lines.net_profit),
    net_sales_before: aYear(lines.net_sales),
    seller_hours_before: toHundredths(before),
    firm_profit_by_quarter: Array.from(chosen.course.profit, toCents),
    seller_income_by_year: chosen.course.incomes.flatMap((income) => incomeByYear(income, firm)),
    seller_hours_freed_a_year: toHundredths(before - after),
  };
}

function accountOf({ account }: ChosenWay, { open }: PlanToShow): AccountYear {
  const found = open.question.accounts[account]?.account;
  if (found === undefined) throw new RangeError("a change of no account");
  return found;
}

function sellerHours({ hours }: Year, { roles }: Firm): number {
  return roles.reduce((sum, { selling }, i) => (selling ? sum + (hours[i] ?? 0) : sum), 0);
}

function incomeByYear({ seller, change }: SellerIncome, { sellers }: Firm) {
  const employee = sellers[seller];
  if (employee === undefined) return [];
  const year = (from: number) => toCents(sumOf(change.subarray(from, from + 4)));
  return [{ employee_id: employee.employee_id, year_1: year(0), year_2: year(4) }];
}
