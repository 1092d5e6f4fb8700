import type { PlanMeasure } from "./plan-measures.ts";
import { planProfiles } from "./plan-profiles.ts";
import type { PlanOptions, PlanQuestion } from "./plan-question.ts";
import { planLimits, planPeriods, planResources } from "./plan-resources.ts";
import type { DivisibleItem, PlanFloor, PlanProblem, PlanWays } from "./problem.ts";
import { roundItem } from "./round-items.ts";
import { wayUses } from "./way-uses.ts";

/** What a plan is to make as large as it can, and what it must keep. */
export interface PlanAim {
  readonly objective: PlanMeasure;
  readonly floors: readonly PlanFloor[];
}

/** Returns the problem that a question poses under an aim. */
export function buildProblem(
  question: PlanQuestion,
  options: PlanOptions,
  aim: PlanAim,
): PlanProblem {
  const span = planPeriods(question);
  return {
    starts: span.starts,
    periods: span.periods,
    resources: planResources(question.firm).count,
    limits: planLimits(question),
    profiles: planProfiles(span),
    ways: problemWays(question, options, aim.objective),
    items: problemItems(question, options, aim.objective),
    most_changes: new Float64Array(span.starts).fill(question.max_changes),
    floors: aim.floors,
  };
}

/** Returns the same problem under another aim: what may be done and what it uses stay as they are. */
export function withAim(problem: PlanProblem, { objective, floors }: PlanAim): PlanProblem {
  const { starts } = problem;
  return {
    ...problem,
    ways: { ...problem.ways, gain: objective.by_way },
    items: problem.items.map((item, i) => ({ ...item, gain: gainOf(objective, i, starts) })),
    floors,
  };
}

function problemWays(
  { accounts, firm, locked }: PlanQuestion,
  { ways, first }: PlanOptions,
  objective: PlanMeasure,
): PlanWays {
  const uses = ways.map(({ account, way }) => {
    const of = accounts[account]?.account;
    return of === undefined ? [] : wayUses(way, { account: of, firm });
  });
  const all = uses.flat();
  return {
    first,
    must: Uint8Array.from(accounts, ({ account }) =>
      (locked.get(account.account)?.length ?? 0) > 0 ? 1 : 0,
    ),
    gain: objective.by_way,
    first_use: runningCount(uses),
    use_resource: Int32Array.from(all, ({ resource }) => resource),
    use_profile: Uint8Array.from(all, ({ profile }) => profile),
    use_amount: Float64Array.from(all, ({ amount }) => amount),
  };
}

function runningCount(lists: readonly (readonly unknown[])[]): Int32Array {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    first[i + 1] = (first[i] ?? 0) + list.length;
  });
  return first;
}

function problemItems(
  question: PlanQuestion,
  { rounds }: PlanOptions,
  objective: PlanMeasure,
): readonly DivisibleItem[] {
  const { prospecting } = question;
  if (prospecting === null) return [];
  const { starts } = planPeriods(question);
  return rounds.map((round, i) =>
    roundItem(round, { question, prospecting, gain: gainOf(objective, i, starts) }),
  );
}

function gainOf({ by_item }: PlanMeasure, item: number, starts: number): Float64Array {
  return by_item.subarray(item * starts, (item + 1) * starts);
}
