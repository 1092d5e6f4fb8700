import type { Estimate } from "../../../src/costing/cost-model.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import { withSuccessor } from "../../../src/decision/successors.ts";
import { byName } from "../../../src/lib/by-name.ts";
import { type TermName, termNames } from "../../../src/decision/terms.ts";

/** What the reader supposes instead of what the book says. */
export interface WhatIf {
  readonly terms: Readonly<Partial<Record<TermName, number>>>;
  /** Length of one visit in hours; null for as it is. */
  readonly visit_hours: number | null;
  /** Employee id of who would take the account over; null for as proposed. */
  readonly successor: string | null;
}

export const nothingMoved: WhatIf = { terms: {}, visit_hours: null, successor: null };

/** Returns how many of the figures are moved. */
export function countMoved({ terms, visit_hours, successor }: WhatIf): number {
  const others = [visit_hours, successor].filter((one) => one !== null);
  return Object.keys(terms).length + others.length;
}

/** Returns the basis with other suppositions; what is moved is supposed for certain. */
export function supposed(basis: CardBasis, { terms, visit_hours, successor }: WhatIf): CardBasis {
  const { firm, account } = basis;
  const estimates = byName(termNames, (name) => {
    const value = terms[name];
    return value === undefined ? basis.terms.estimates[name] : certain(value);
  });
  return {
    ...basis,
    terms: { ...basis.terms, estimates },
    account:
      visit_hours === null ? account : { ...account, face: { ...account.face, visit_hours } },
    successor: withSuccessor(basis.successor, successor, { firm, seller: account.seller }),
  };
}

function certain(value: number): Estimate {
  return { low: value, likely: value, high: value };
}
