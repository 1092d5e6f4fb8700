import { numbersIn, refiller } from "../../lib/plain-numbers.ts";
import type { Successors } from "../way-out.ts";
import type { PlainFigure, YearOfAccount } from "./cost-figures.ts";

/** An account's year among everybody, and what figures of the cost model do to it. */
export interface YearAmongAll extends YearOfAccount {
  readonly successor: Successors;
  readonly cost_figures: readonly PlainFigure[];
}

/**
 * Returns the same with nobody among the firm's sellers but the account's own and its successors. No way looks at the others, but
 * what they work and earn moves with most figures of the cost model. Figures that move nothing of what is left are left out.
 */
export function withoutBystanders({
  firm,
  account,
  successor,
  cost_figures,
}: YearAmongAll): YearAmongAll {
  const { inside, colleague } = successor;
  const taking = firm.sellers.map((_, i) => [account.seller, inside, colleague].includes(i));
  const among = (year: YearOfAccount) => ({
    firm: { ...year.firm, sellers: year.firm.sellers.filter((_, i) => taking[i] === true) },
    account: year.account,
  });
  const placeOf = (seller: number) =>
    taking[seller] === true ? taking.slice(0, seller).filter(Boolean).length : -1;
  const year = { firm, account };
  const left = placesLeft(year, among);
  return {
    firm: among(year).firm,
    account: { ...account, seller: placeOf(account.seller) },
    successor: { inside: placeOf(inside), colleague: placeOf(colleague) },
    cost_figures: cost_figures.flatMap(({ parameter, slope }) => {
      const own = left.map((place) => slope[place] ?? 0);
      return own.every((each) => each === 0) ? [] : [{ parameter, slope: own }];
    }),
  };
}

/** Which numbers of a year are those of the year that is left of it. */
function placesLeft(
  year: YearOfAccount,
  among: (year: YearOfAccount) => YearOfAccount,
): readonly number[] {
  const places = numbersIn(year).map((_, place) => place);
  return [...numbersIn(among(refiller(year)(places)))];
}
