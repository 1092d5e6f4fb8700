import type { AccountYear } from "./account-year.ts";
import { commissionBasisOf } from "./commission-basis.ts";
import type { Firm, FirmRole } from "./firm.ts";
import { type CourseName, courses, type WayOut } from "./way-out.ts";
import { earnedBeforeService, scaledYear, type Year } from "./year.ts";

/** What a way brings, quarter by quarter since its start, against keeping the account; money in currency units. */
export interface Course {
  /**
   * Change of the firm's profit: every hour and charge moves the part of its cost that goes with the work; the rest
   * stays whatever is done.
   */
  readonly profit: Float64Array;
  readonly incomes: readonly SellerIncome[];
}

export interface SellerIncome {
  /** Index into the firm's sellers. */
  readonly seller: number;
  /** Change of commission. */
  readonly change: Float64Array;
}

export interface CourseQuestion {
  readonly account: AccountYear;
  readonly firm: Firm;
  readonly quarters: number;
}

/** Returns what a way brings over so many quarters; that the account may leave is weighed in. */
export function courseOf(way: WayOut, { account, firm, quarters }: CourseQuestion): Course {
  const { today } = account;
  const expected = expectedYear(way);
  const business = (earnedBeforeHours(expected, firm) - earnedBeforeHours(today, firm)) / 4;
  const selling = (sellingCost(expected, firm) - sellingCost(today, firm)) / 4;
  const incomes = incomesOf(way, expected, { account, firm, quarters });
  const profit = new Float64Array(quarters);
  for (let i = 0; i < quarters; i += 1) {
    const commission = incomes.reduce((sum, { change }) => sum + (change[i] ?? 0), 0);
    profit[i] =
      arrived(way.course.business, i) * business -
      arrived(way.course.selling_hours, i) * selling -
      commission -
      (i === 0 ? onceCost(way, { account, firm }) : 0);
  }
  return { profit, incomes };
}

/** Returns the year with the probability of leaving weighed in. */
export function expectedYear({ after, leaves }: WayOut): Year {
  return leaves === 0 ? after : scaledYear(after, 1 - leaves);
}

/** Returns the share of a change that has come in the quarter `since` its start. */
export function arrived(course: CourseName, since: number): number {
  if (since < 0) return 0;
  const shares = courses[course];
  return shares[Math.min(since, shares.length - 1)] ?? 1;
}

function earnedBeforeHours(year: Year, firm: Firm): number {
  return earnedBeforeService(year) - year.charges_avoidable - hoursCost(year, firm, false);
}

function sellingCost(year: Year, firm: Firm): number {
  return hoursCost(year, firm, true);
}

function hoursCost({ hours }: Year, { roles }: Firm, selling: boolean): number {
  return roles.reduce(
    (sum, role, i) => sum + (role.selling === selling ? movingRate(role) * (hours[i] ?? 0) : 0),
    0,
  );
}

/** Returns the part of an hour's rate that goes with the work. */
export function movingRate({ rate, avoidable }: FirmRole): number {
  return rate * avoidable;
}

function onceCost({ once }: WayOut, { account, firm }: Omit<CourseQuestion, "quarters">): number {
  const role = firm.roles[firm.sellers[account.seller]?.role ?? -1];
  return once.cost + (role === undefined ? 0 : once.hours * movingRate(role));
}

function incomesOf(
  way: WayOut,
  expected: Year,
  { account, firm, quarters }: CourseQuestion,
): readonly SellerIncome[] {
  if (way.kind === "keep") return [];
  const before = commissionBasisOf(account.today, firm);
  const settled = commissionBasisOf(expected, firm);
  const basis = Float64Array.from(
    { length: quarters },
    (_, i) => (before + arrived(way.course.business, i) * (settled - before)) / 4,
  );
  const sellers = new Set([account.seller, ...way.pay.map(({ seller }) => seller)]);
  sellers.delete(-1);
  return [...sellers].map((seller) => {
    const today = seller === account.seller ? account.commission_rate * (before / 4) : 0;
    const own = way.pay.filter((pay) => pay.seller === seller);
    const change = basis.map((amount, i) =>
      own.reduce((sum, pay) => sum + pay.rate * shareIn(pay.by_year, i) * amount, -today),
    );
    return { seller, change };
  });
}

function shareIn(byYear: readonly number[], quarter: number): number {
  return byYear[Math.min(Math.floor(quarter / 4), byYear.length - 1)] ?? 0;
}
