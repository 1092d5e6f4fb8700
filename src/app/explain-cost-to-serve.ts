import type { Role, TimeRow } from "../costing/cost-model.ts";
import { ratePerMinute } from "../costing/cost-to-serve.ts";
import { countsToTime } from "../costing/role-minutes.ts";
import { columnNamed } from "../lib/column.ts";
import { inTenThousandths, inUnits } from "../lib/ten-thousandths.ts";
import { entryOf, rowsBehind, type Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";
import { roundedTerms } from "./rounded-terms.ts";

/**
 * Returns what the time spent costs, driver by driver: how often × minutes × rate, and the minutes
 * that were recorded. For one role each driver comes with its rows.
 */
export async function explainCostToServe(
  subject: Subject,
  role: string | null,
): Promise<readonly DraftTerm[]> {
  const roles = Object.entries(subject.statement.model.roles);
  if (role === null) return roles.flatMap(([name, priced]) => overview(subject, name, priced));
  const asked = roles.filter(([name]) => name === role);
  const terms = asked.flatMap(([name, priced]) => roleTerms(subject, name, priced));
  return Promise.all(terms.map((term) => withRows(subject, term)));
}

/** A role's terms without rows, rounded to the role's own figure. */
function overview(subject: Subject, name: string, role: Role): readonly DraftTerm[] {
  const figure = subject.account.cost_to_serve_by_role[name] ?? 0;
  return roundedTerms(roleTerms(subject, name, role), figure).map(({ amount, ...term }) => ({
    ...term,
    label: `${name}: ${term.label}`,
    ask: `cost_to_serve.${name}`,
    exact: inTenThousandths(amount),
  }));
}

const recordedLabel = "recorded minutes";

async function withRows(subject: Subject, term: DraftTerm): Promise<DraftTerm> {
  if (term.label === recordedLabel) return term;
  return { ...term, rows: await rowsBehind(subject, { kind: "driver", driver: term.label }) };
}

function roleTerms(subject: Subject, name: string, role: Role): readonly DraftTerm[] {
  const rate = ratePerMinute(role);
  const rows = subject.statement.model.time.filter((row) => row.role === name);
  const timed = rows.map((row) => ({ row, minutes: estimatedMinutes(subject, row) }));
  const all = entryOf(subject, columnNamed(subject.statement.service.minutes.by_role, name));
  const recorded = timed.reduce((left, { minutes }) => left - minutes, all);
  return [
    ...timed
      .filter(({ minutes }) => minutes !== 0)
      .map(({ row, minutes }) => timeTerm(row, minutes, rate)),
    ...(Math.abs(recorded) < 1e-6 ? [] : [recordedTerm(recorded, rate)]),
  ];
}

function timeTerm({ per, minutes: { likely } }: TimeRow, minutes: number, rate: number): DraftTerm {
  const product = {
    of: "driver",
    count: minutes / likely,
    minutes: likely,
    rate: inUnits(rate),
  } as const;
  return { label: per, product, ask: null, rows: null, exact: minutes * rate };
}

function recordedTerm(minutes: number, rate: number): DraftTerm {
  const product = { of: "minutes", count: minutes, minutes: null, rate: inUnits(rate) } as const;
  return { label: recordedLabel, product, ask: null, rows: null, exact: minutes * rate };
}

/** The minutes of one row of a time equation alone: no other rows, no recorded time. */
function estimatedMinutes(subject: Subject, { per, minutes }: TimeRow): number {
  return entryOf(subject, countsToTime(subject.statement.tally, per)) * minutes.likely;
}
