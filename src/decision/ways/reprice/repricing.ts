import type { AccountYear, CountedWork } from "../../account-year.ts";
import type { TermName } from "../../terms.ts";
import type { WayFigures, WayQuestion } from "../../way-out.ts";
import type { Year } from "../../year.ts";

/** What a change of price or terms does to a year. */
export interface Repricing {
  readonly after: Year;
  /** Goods still bought, as a share of today's. */
  readonly volume: number;
  readonly leaves: number;
  readonly terms: readonly TermName[];
  readonly figures: WayFigures;
}

/** Returns what a change does; null where the account gives no ground for it. */
export type RepricingPart = (question: WayQuestion) => Repricing | null;

/** Returns several changes made at once, each on the year that the one before leaves; null where there are none. */
export function together(question: WayQuestion, parts: readonly RepricingPart[]): Repricing | null {
  return parts.reduce<Repricing | null>((sofar, part) => {
    if (sofar === null) return part(question);
    const next = part({ ...question, account: changed(question.account, sofar) });
    return next === null ? sofar : joined(sofar, next);
  }, null);
}

/** Who buys less asks for less of everything that comes with it. */
function changed(account: AccountYear, { after, volume }: Repricing): AccountYear {
  const { small_orders, services, reminders } = account;
  const left = <Work extends CountedWork>(work: Work) => ({ ...work, count: work.count * volume });
  return {
    ...account,
    today: after,
    small_orders: small_orders === null ? null : left(small_orders),
    services: services.map(left),
    reminders: left(reminders),
  };
}

function joined(first: Repricing, next: Repricing): Repricing {
  return {
    after: next.after,
    volume: first.volume * next.volume,
    leaves: 1 - (1 - first.leaves) * (1 - next.leaves),
    terms: [...first.terms, ...next.terms],
    figures: { ...first.figures, ...next.figures },
  };
}
