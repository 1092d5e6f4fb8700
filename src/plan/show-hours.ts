import { expectedYear } from "../decision/course.ts";
import type { HourWorth } from "./hour-worth.ts";
import type { MadePlan, OpenPlan } from "./make-plan.ts";
import type { PlanOutcome } from "./plan-outcome.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { planPeriods, planResources } from "./plan-resources.ts";
import { toCents, toHundredths } from "./plan-rounding.ts";
import { planValue } from "./plan-value.ts";
import type { FreedHours, PlannedHours, PlannedRole } from "./shown-plan.ts";

/** Returns what reads the hours of a resource under a plan. */
export function plannedHours(
  { question, problem }: OpenPlan,
  { solution }: MadePlan,
): (
  resource: number,
  of: { readonly supplied_hours: number; readonly used_hours: number },
) => PlannedHours {
  const { used } = planValue(problem, solution.choice);
  const { periods } = planPeriods(question);
  return (resource, { supplied_hours, used_hours }) => ({
    supplied: toHundredths(supplied_hours),
    today: toHundredths(used_hours),
    by_period: Array.from({ length: periods }, (_, period) =>
      toHundredths(used_hours + 4 * (used[resource * periods + period] ?? 0)),
    ),
  });
}

/** Returns the hours of every role and what one more would add. */
export function showRoles(
  open: OpenPlan,
  made: MadePlan,
  worth: HourWorth,
): readonly PlannedRole[] {
  const { firm } = open.question;
  const { periods } = planPeriods(open.question);
  const at = planResources(firm);
  const hoursOf = plannedHours(open, made);
  return firm.roles.map((role, i) => ({
    role: role.name,
    hours: hoursOf(at.role(i), role),
    worth_of_hour: toCents(worth.by_role[i] ?? 0),
    worth_by_period: [...worth.by_period.subarray(i * periods, (i + 1) * periods)].map(toCents),
  }));
}

/** Returns where the hours that the plan frees come from and where they go. */
export function freedHours(
  question: PlanQuestion,
  outcome: PlanOutcome,
  roles: readonly PlannedRole[],
): FreedHours {
  const sum = { freed: 0, growing: 0, taken_over: 0 };
  const selling = question.firm.roles.flatMap((role, i) => (role.selling ? [i] : []));
  for (const { account, way } of outcome.ways) {
    const before = question.accounts[account]?.account.today.hours;
    const after = expectedYear(way).hours;
    for (const role of selling) {
      const more = (after[role] ?? 0) - (before?.[role] ?? 0);
      if (more < 0) sum.freed -= more;
      else if (way.kind === "grow") sum.growing += more;
      else sum.taken_over += more;
    }
  }
  const perAccount = question.prospecting?.new_account.year.hours;
  const spare = (of: (hours: PlannedHours) => number) =>
    selling.reduce((total, i) => {
      const hours = roles[i]?.hours;
      return hours === undefined ? total : total + hours.supplied - of(hours);
    }, 0);
  return {
    freed: toHundredths(sum.freed),
    growing: toHundredths(sum.growing),
    taken_over: toHundredths(sum.taken_over),
    asking: toHundredths(
      outcome.asks.reduce((total, { round, share }) => total + round.hours * share, 0),
    ),
    serving_new_accounts: toHundredths(
      outcome.wins * selling.reduce((total, i) => total + (perAccount?.[i] ?? 0), 0),
    ),
    spare_today: toHundredths(spare(({ today }) => today)),
    spare_then: toHundredths(spare(({ by_period }) => by_period.at(-1) ?? 0)),
  };
}
