import { wayTitle } from "../decision/card/way-words.ts";
import { expectedYear } from "../decision/course.ts";
import type { Firm } from "../decision/firm.ts";
import { avoidableProfit } from "../decision/year.ts";
import { sumOf } from "../lib/column.ts";
import type { Speech } from "../lib/speech.ts";
import { toCents, toHundredths } from "./plan-rounding.ts";
import type { ChosenWay } from "./plan-outcome.ts";
import type { PlanQuestion } from "./plan-question.ts";
import type { PlannedChange } from "./shown-plan.ts";

/** The names of a book's accounts, by index into the statement's. */
export interface AccountNames {
  readonly id: readonly string[];
  readonly name: readonly (string | null)[];
}

/** Returns a change as it is shown. */
export function showChange(
  chosen: ChosenWay,
  { question, names }: { readonly question: PlanQuestion; readonly names: AccountNames },
  speech: Speech,
): PlannedChange {
  const { way, course, start } = chosen;
  const { firm, locked } = question;
  const of = question.accounts[chosen.account]?.account;
  if (of === undefined) throw new RangeError("a change of no account");
  const within = (column: Float64Array) => sumOf(column.subarray(0, column.length - start));
  const after = expectedYear(way);
  const incomes = course.incomes.reduce((sum, { change }) => sum + within(change), 0);
  return {
    account_id: names.id[of.account] ?? "",
    name: names.name[of.account] ?? null,
    type: of.type,
    way: way.kind,
    variant: way.variant,
    title: wayTitle(way, speech),
    quarter: start + 1,
    seller: firm.sellers[of.seller]?.employee_id ?? null,
    successor: firm.sellers[way.figures.successor ?? -1]?.employee_id ?? null,
    visits_kept: way.figures.visits ?? null,
    firm_profit: toCents(within(course.profit)),
    firm_profit_a_year: toCents(avoidableProfit(after, firm) - avoidableProfit(of.today, firm)),
    sellers_income: toCents(incomes),
    seller_hours_freed: toHundredths(freed(firm, of.today.hours, after.hours, true)),
    other_hours_freed: toHundredths(freed(firm, of.today.hours, after.hours, false)),
    probability_of_leaving: isGone(way.kind) ? 1 : way.leaves,
    locked: locked.has(of.account),
  };
}

function isGone(kind: ChosenWay["way"]["kind"]): boolean {
  return kind === "refer" || kind === "end";
}

function freed(
  { roles }: Firm,
  before: readonly number[],
  after: readonly number[],
  selling: boolean,
): number {
  return roles.reduce(
    (sum, role, i) => (role.selling === selling ? sum + (before[i] ?? 0) - (after[i] ?? 0) : sum),
    0,
  );
}
