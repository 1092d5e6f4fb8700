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

/** Somebody whose commission is not the reader's to see. */
export interface Colleague {
  readonly employee_id: string;
  readonly name: string | null;
  /** Change of own hours a year. */
  readonly hours: number;
}

/** The firm's net profit of the account and each seller's income from it, under one way. */
export interface Purses {
  readonly firm: Purse;
  readonly sellers: readonly Purse[];
  readonly colleagues: readonly Colleague[];
}

interface Owned extends Pick<CardBasis, "account" | "firm"> {
  /** Employees whose commission may be shown; null for everybody's. */
  readonly purses: readonly string[] | null;
}

/**
 * Returns both purses. The firm's moves by what really changes for it: the costs that stay whatever is done stay. Commission
 * of today is the account's own seller's.
 */
export function pursesOf(way: ShownWay, keep: ShownWay, owned: Owned): Purses {
  return {
    firm: firmPurse(way, keep),
    sellers: way.sellers.length > 0 ? paidSellers(way, keep, owned) : unchangedSeller(keep, owned),
    colleagues: way.sellers.filter(({ year_1 }) => year_1 === null),
  };
}

function firmPurse({ change: { firm_profit } }: ShownWay, { economics }: ShownWay): Purse {
  const { net_profit: today } = economics;
  const [year_1, year_2] = [today + firm_profit.year_1, today + firm_profit.year_2];
  return { employee_id: null, name: null, today, year_1, year_2 };
}

function paidSellers(
  { sellers }: ShownWay,
  { economics: { commission } }: ShownWay,
  { firm, account }: Owned,
): readonly Purse[] {
  const owner = firm.sellers[account.seller]?.employee_id;
  return sellers.flatMap(({ employee_id, name, year_1, year_2 }) => {
    if (year_1 === null || year_2 === null) return [];
    const today = employee_id === owner ? commission : 0;
    return [{ employee_id, name, today, year_1: today + year_1, year_2: today + year_2 }];
  });
}

function unchangedSeller(
  { economics: { commission } }: ShownWay,
  { firm, account, purses }: Owned,
): readonly Purse[] {
  const owner = firm.sellers[account.seller];
  if (owner === undefined || purses?.includes(owner.employee_id) === false) return [];
  const { employee_id, name } = owner;
  return [{ employee_id, name, today: commission, year_1: commission, year_2: commission }];
}
