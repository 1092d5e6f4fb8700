import { type Day, dayOf, type Window } from "../lib/day.ts";
import { type Random, uniform } from "../lib/random.ts";

/** The two years that the demo book covers. */
export const demoWindow: Window = { from: dayOf(2024, 1, 1), to: dayOf(2026, 1, 1) };

/** The first day of the second year, by which time is counted: volumes are as of then. */
export const midpoint: Day = dayOf(2025, 1, 1);

const daysInYear = 365.25;
const saturday = 2;
const sunday = 3;
const holidays = new Set([dayOf(2024, 1, 1), dayOf(2024, 7, 4), dayOf(2024, 12, 25)]);
for (const day of [dayOf(2025, 1, 1), dayOf(2025, 7, 4), dayOf(2025, 12, 25)]) holidays.add(day);

/** When something happens: within a span, growing by a yearly factor. */
export interface Pace {
  readonly span: Window;
  readonly growth: number;
}

/** Returns the day itself if it is worked, else the next that is. */
export function workdayFrom(day: Day): Day {
  let workday = day;
  while (!isWorkday(workday)) workday += 1;
  return workday;
}

/** Returns a workday of the span, the later the likelier where the pace grows. */
export function drawWorkday(random: Random, { span, growth }: Pace): Day {
  const years = (span.to - span.from) / daysInYear;
  const log = Math.log(growth);
  const part = uniform(random);
  const elapsed =
    Math.abs(log) < 1e-6 ? part * years : Math.log1p(part * Math.expm1(log * years)) / log;
  const day = workdayFrom(span.from + Math.floor(elapsed * daysInYear));
  return day < span.to ? day : workdayFrom(span.from);
}

/** Returns how many years' worth of the midpoint's yearly volume falls within the span. */
export function volumeOf({ span, growth }: Pace): number {
  const log = Math.log(growth);
  const [from, to] = [span.from, span.to].map((day) => (day - midpoint) / daysInYear);
  if (from === undefined || to === undefined) return 0;
  if (Math.abs(log) < 1e-6) return to - from;
  return (Math.exp(log * to) - Math.exp(log * from)) / log;
}

function isWorkday(day: Day): boolean {
  const weekday = day % 7;
  return weekday !== saturday && weekday !== sunday && !holidays.has(day);
}
