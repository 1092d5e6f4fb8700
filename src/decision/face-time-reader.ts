import { countsToTime } from "../costing/role-minutes.ts";
import { columnNamed } from "../lib/column.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { FaceTime } from "./account-year.ts";
import type { StatedFirm } from "./firm.ts";
import { perYear } from "./per-year.ts";
import { unitWork } from "./unit-work.ts";

/** Returns what reads the visits and meals of one account after the other, made by its seller. */
export function faceTimeReader(stated: StatedFirm): (account: number, seller: number) => FaceTime {
  const { statement, firm } = stated;
  const yearly = perYear(statement.tally.window);
  const visit = meetings("visit", stated);
  const meal = meetings("meal", stated);
  return (account, seller) => {
    const role = firm.sellers[seller]?.role ?? -1;
    const hours = visit.hours(account, role);
    return {
      visits: visit.count(account) * yearly,
      meals: meal.count(account) * yearly,
      visit_hours: hours > 0 ? hours : null,
      meal_hours: meal.hours(account, role),
      expenses: (visit.expenses(account) + meal.expenses(account)) * yearly,
    };
  };
}

interface Meetings {
  readonly count: (account: number) => number;
  /** Of one: the mean of those whose minutes are on record and of those that the time equation tells. */
  readonly hours: (account: number, role: number) => number;
  readonly expenses: (account: number) => number;
}

function meetings(kind: string, { statement, firm }: StatedFirm): Meetings {
  const { tally, model } = statement;
  const equation = unitWork(kind, model, firm.roles).hours;
  const spent = columnNamed(tally.expenses_by_kind, kind);
  const counts = columnNamed(tally.drivers, kind);
  const recorded = columnNamed(tally.drivers, `${kind}.minutes`);
  const untimed = countsToTime(tally, kind);
  const count = (account: number) => counts?.[account] ?? 0;
  return {
    count,
    hours: (account, role) => {
      if (count(account) === 0) return equation[role] ?? 0;
      const estimated = (untimed?.[account] ?? 0) * (equation[role] ?? 0);
      return ((recorded?.[account] ?? 0) / 60 + estimated) / count(account);
    },
    expenses: (account) => inUnits(spent?.[account] ?? 0),
  };
}
