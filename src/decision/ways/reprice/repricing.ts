import type { TermName } from "../../terms.ts";
import type { WayFigures, WayQuestion } from "../../way-out.ts";
import type { Year } from "../../year.ts";

/** What a change of price or terms does to a year. */
export interface Repricing {
  readonly after: Year;
  readonly leaves: number;
  readonly terms: readonly TermName[];
  readonly figures: WayFigures;
}

/** Returns what a change does; null where the account gives no ground for it. */
export type RepricingPart = (question: WayQuestion) => Repricing | null;

/** Returns several changes made at once, each on the year that the one before leaves. */
export function together(question: WayQuestion, parts: readonly RepricingPart[]): Repricing {
  const none: Repricing = { after: question.account.today, leaves: 0, terms: [], figures: {} };
  return parts.reduce((sofar, part) => {
    const account = { ...question.account, today: sofar.after };
    const next = part({ ...question, account });
    return next === null ? sofar : joined(sofar, next);
  }, none);
}

function joined(first: Repricing, next: Repricing): Repricing {
  return {
    after: next.after,
    leaves: 1 - (1 - first.leaves) * (1 - next.leaves),
    terms: [...new Set([...first.terms, ...next.terms])],
    figures: { ...first.figures, ...next.figures },
  };
}
