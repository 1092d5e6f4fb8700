import type { AccountBasis } from "../api/account-basis.ts";
import type { CardBasis } from "../decision/card/card-basis.ts";
import type { YearOfAccount } from "../decision/card/cost-figures.ts";
import type { Firm } from "../decision/firm.ts";
import { numbersIn, refiller } from "../lib/plain-numbers.ts";
import { type PartAccess, seesEmployee } from "./access.ts";

/**
 * Returns what an account's card is made from without what others earn and what adds up over the firm. The card that is made from it is the
 * same, but for the flip points and ranges of what a role costs.
 */
export function seenBasis(stated: AccountBasis, access: PartAccess): AccountBasis {
  const { basis } = stated;
  const purses = [...access.employees];
  return { ...stated, purses, basis: basis && withoutOthers(basis, access) };
}

function withoutOthers(basis: CardBasis, access: PartAccess): CardBasis {
  const { firm, account, cost_figures, book_gross_profit } = basis;
  const year: YearOfAccount = { firm, account };
  const seen = yearSeenBy(access, basis);
  const slopeIn = refiller(year);
  const moving = cost_figures.filter(({ parameter }) => parameter.subject.kind !== "role_cost");
  return {
    ...basis,
    ...seen(year),
    book_gross_profit: book_gross_profit > 0 ? 1 : 0,
    cost_figures: moving.map(({ parameter, slope }) => ({
      parameter,
      slope: [...numbersIn(seen(slopeIn(Float64Array.from(slope))))],
    })),
  };
}

/** Returns what leaves out the same of an account's year, and of what a figure of the cost model does to it. */
function yearSeenBy(
  access: PartAccess,
  { firm: { roles, sellers }, account, successor, book_gross_profit }: CardBasis,
): (year: YearOfAccount) => YearOfAccount {
  const own = sellers.map(({ employee_id }) => seesEmployee(access, employee_id));
  const touched = new Set([account.seller, successor.inside, successor.colleague]);
  const peers = sellers.map(({ role }) =>
    [...sellers.keys()].filter((i) => sellers[i]?.role === role),
  );
  const rateIn = (of: Firm, i: number) =>
    mean(
      (touched.has(i) ? [i] : (peers[i] ?? [])).map((one) => of.sellers[one]?.commission_rate ?? 0),
    );
  const usedShare = (role: number, hours: number) =>
    roles[role]?.selling === true && book_gross_profit > 0 ? hours / book_gross_profit : 0;
  return (year) => ({
    firm: {
      ...year.firm,
      roles: year.firm.roles.map((role, i) => ({
        ...role,
        supplied_hours: 0,
        used_hours: usedShare(i, role.used_hours),
      })),
      sellers: year.firm.sellers.map((seller, i) =>
        own[i] === true
          ? seller
          : { ...seller, ...nothingEarned, commission_rate: rateIn(year.firm, i) },
      ),
    },
    account: { ...year.account, account: 0 },
  });
}

const nothingEarned = {
  income: 0,
  supplied_hours: 0,
  used_hours: 0,
  prospecting_hours: 0,
} as const;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
