import type { Language } from "../../../src/lib/language.ts";
import type { PlanSpan } from "../../../src/plan/shown-plan.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-US", pl: "pl-PL" };
const dayInMilliseconds = 86_400_000;

/** Returns a quarter by its first and last month, such as `Jan–Mar 2026`. */
export function quarterText({ from, to }: PlanSpan, language: Language): string {
  const month = new Intl.DateTimeFormat(locales[language], { month: "short", timeZone: "UTC" });
  const [first, last] = [dateOf(from), new Date(dateOf(to).getTime() - dayInMilliseconds)];
  const [start, end] = [first.getUTCFullYear(), last.getUTCFullYear()];
  if (start === end) return `${month.format(first)}–${month.format(last)} ${end}`;
  return `${month.format(first)} ${start} – ${month.format(last)} ${end}`;
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
