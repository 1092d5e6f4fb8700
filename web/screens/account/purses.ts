import type { ShownWay } from "../../../src/decision/card/card.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";

/** What one purse gets of the account in a year: today, and after a way. */
export interface Purse {
  /** Null for the firm. */
  readonly employee_id: string | null;
  readonly name: string | null;
  readonly today: number;
  readonly year_1: number;
  readonly year_2: number;
}

/** The firm's net profit of the account and each seller's income from it, under one way. */
export interface Purses {
  readonly firm: Purse;
  readonly sellers: readonly Purse[];
}

type Owned = Pick<CardBasis, "account" | "firm">;

/**
 * Returns both purses. The firm's moves by what really changes for it: the costs that stay whatever is done stay. Commission
 * of today is the account's own seller's.
 */
export function pursesOf(way: ShownWay, keep: ShownWay, { account, firm }: Owned): Purses {
  const { net_profit: today, commission } = keep.economics;
  const { year_1, year_2 } = way.change.firm_profit;
  const owner = firm.sellers[account.seller];
  const own = (id: string) => (id === owner?.employee_id ? commission : 0);
  const sellers = way.sellers.map(({ employee_id, name, ...change }) => ({
    employee_id,
    name,
    today: own(employee_id),
    year_1: own(employee_id) + change.year_1,
    year_2: own(employee_id) + change.year_2,
  }));
  const unchanged = { today: commission, year_1: commission, year_2: commission };
  return {
    firm: {
      employee_id: null,
      name: null,
      today,
      year_1: today + year_1,
      year_2: today + year_2,
    },
    sellers:
      sellers.length > 0 || owner === undefined
        ? sellers
        : [{ employee_id: owner.employee_id, name: owner.name, ...unchanged }],
  };
}
