import { type Day, isoOf, startOfMonth, type Window } from "../../lib/day.ts";

/** How dates are cut into periods: calendar months, cut again at the ends of a window. */
export interface Calendar {
  /** SQL for the number of the period that holds a date. */
  readonly period: (date: string) => string;
  /** SQL for the day after that period's last. */
  readonly end: (date: string) => string;
  /** The number of the period that begins on a day. */
  readonly numberOf: (day: Day) => number;
}

/** Months alone: what is kept between questions. */
export const months: Calendar = {
  period: (date) => `(year(${date}) * 12 + month(${date}))`,
  end: (date) => `(last_day(${date}) + 1)`,
  numberOf: monthNumber,
};

/** Months cut at the ends of a window that does not begin and end with a month. */
export function cutMonths(window: Window): Calendar {
  const [from, to] = [`DATE '${isoOf(window.from)}'`, `DATE '${isoOf(window.to)}'`];
  const cuts = (date: string) =>
    `CAST(${date} >= ${from} AS INTEGER) + CAST(${date} >= ${to} AS INTEGER)`;
  return {
    period: (date) => `(${months.period(date)} * 3 + ${cuts(date)})`,
    end: (date) =>
      `CASE WHEN ${date} < ${from} THEN least(${from}, last_day(${date}) + 1) WHEN ${date} < ${to} THEN least(${to}, last_day(${date}) + 1) ELSE last_day(${date}) + 1 END`,
    numberOf: (day) => monthNumber(day) * 3 + Number(day >= window.from) + Number(day >= window.to),
  };
}

/** Returns the periods of `[from, to)`: months, cut where `cut` falls inside one. */
export function periodsOf(span: Window, cut: Day): readonly Window[] {
  const starts: Day[] = [];
  for (let day = span.from; day < span.to; day = startOfMonth(day, 1)) {
    starts.push(day);
    if (day < cut && cut < Math.min(startOfMonth(day, 1), span.to)) starts.push(cut);
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? span.to }));
}

function monthNumber(day: Day): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + 1;
}
