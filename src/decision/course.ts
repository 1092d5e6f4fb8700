import type { AccountYear } from "./account-year.ts";
import { commissionBasisOf } from "./commission-basis.ts";
import type { Firm, FirmRole } from "./firm.ts";
import { type CourseName, courses, type Pay, type WayOut } from "./way-out.ts";
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
export function courseOf(way: WayOut, question: CourseQuestion): Course {
  const { quarters } = question;
  const expected = expectedYear(way);
  const { business, selling } = settledChange(expected, question);
  const incomes = incomesOf(way, expected, question);
  const profit = new Float64Array(quarters);
  for (let i = 0; i < quarters; i += 1) {
    const earned = arrived(way.course.business, i) * business;
    const spent = arrived(way.course.selling_hours, i) * selling;
    profit[i] = (earned - spent) / 4 - paidIn(incomes, i) - (i === 0 ? onceCost(way, question) : 0);
  }
  return { profit, incomes };
}

/** Returns what the firm's profit in all the quarters of `courseOf` amounts to, without keeping each of them. */
export function profitOver(way: WayOut, question: CourseQuestion): number {
  const { quarters } = question;
  const expected = expectedYear(way);
  const { business, selling } = settledChange(expected, question);
  const earned = business * yearsOf(way.course.business, quarters);
  const spent = selling * yearsOf(way.course.selling_hours, quarters);
  return earned - spent - paidOver(way, expected, question) - onceCost(way, question);
}

/** Returns how many years' worth of a change come within so many quarters. */
export function yearsOf(course: CourseName, quarters: number): number {
  const shares = courses[course];
  const settled = Math.max(0, quarters - shares.length) * (shares.at(-1) ?? 1);
  return shares.slice(0, quarters).reduce((sum, share) => sum + share, settled) / 4;
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

/** Returns the part of an hour's rate that goes with the work. */
export function movingRate({ rate, avoidable }: FirmRole): number {
  return rate * avoidable;
}

/** What a year brings more once the change has settled, and what sellers' hours then cost more. */
function settledChange(expected: Year, { account: { today }, firm }: CourseQuestion) {
  return {
    business: earnedBeforeSelling(expected, firm) - earnedBeforeSelling(today, firm),
    selling: sellingCost(expected, firm) - sellingCost(today, firm),
  };
}

/** All but commission and what sellers' hours cost, which come at a pace of their own. */
function earnedBeforeSelling(year: Year, { roles }: Firm): number {
  const service = roles.reduce(
    (sum, role, i) => (role.selling ? sum : sum + movingRate(role) * (year.hours[i] ?? 0)),
    year.charges_avoidable,
  );
  return earnedBeforeService(year) - service;
}

function sellingCost({ hours }: Year, { roles }: Firm): number {
  return roles.reduce(
    (sum, role, i) => (role.selling ? sum + movingRate(role) * (hours[i] ?? 0) : sum),
    0,
  );
}

function paidIn(incomes: readonly SellerIncome[], quarter: number): number {
  return incomes.reduce((sum, { change }) => sum + (change[quarter] ?? 0), 0);
}

function onceCost({ once }: WayOut, { account, firm }: CourseQuestion): number {
  const role = firm.roles[firm.sellers[account.seller]?.role ?? -1];
  return once.cost + (role === undefined ? 0 : once.hours * movingRate(role));
}

/** What commission is paid on moves with the business; the account's seller is paid for it today, others are not. */
function incomesOf(
  way: WayOut,
  expected: Year,
  { account, firm, quarters }: CourseQuestion,
): readonly SellerIncome[] {
  if (way.kind === "keep") return [];
  const { before, moved } = quarterlyBasis(expected, { account, firm });
  return sellersOf(way, account).map((seller) => {
    const today = seller === account.seller ? account.commission_rate * before : 0;
    const change = new Float64Array(quarters);
    for (let i = 0; i < quarters; i += 1) {
      const basis = before + arrived(way.course.business, i) * moved;
      change[i] = rateIn(way.pay, seller, i) * basis - today;
    }
    return { seller, change };
  });
}

/** Change of all sellers' commission in all quarters. */
function paidOver(
  way: WayOut,
  expected: Year,
  { account, firm, quarters }: CourseQuestion,
): number {
  if (way.kind === "keep") return 0;
  const { before, moved } = quarterlyBasis(expected, { account, firm });
  const today = account.seller === -1 ? 0 : account.commission_rate * before;
  let paid = 0;
  for (let i = 0; i < quarters; i += 1) {
    const basis = before + arrived(way.course.business, i) * moved;
    // Taken off within the quarter, where a commission that stays as it is comes to nothing and not to a rounding.
    paid += way.pay.reduce(
      (sum, { seller, rate, by_year }) =>
        seller === -1 ? sum : sum + rate * shareIn(by_year, i) * basis,
      -today,
    );
  }
  return paid;
}

/** What commission is paid on in a quarter of today, and how much more it will be. */
function quarterlyBasis(
  expected: Year,
  { account, firm }: Pick<CourseQuestion, "account" | "firm">,
): { readonly before: number; readonly moved: number } {
  const before = commissionBasisOf(account.today, firm) / 4;
  return { before, moved: commissionBasisOf(expected, firm) / 4 - before };
}

function sellersOf({ pay }: WayOut, { seller }: AccountYear): readonly number[] {
  const sellers = new Set([seller, ...pay.map((one) => one.seller)]);
  return [...sellers].filter((one) => one !== -1);
}

function rateIn(pay: readonly Pay[], seller: number, quarter: number): number {
  return pay.reduce(
    (sum, one) => (one.seller === seller ? sum + one.rate * shareIn(one.by_year, quarter) : sum),
    0,
  );
}

function shareIn(byYear: readonly number[], quarter: number): number {
  return byYear[Math.min(Math.floor(quarter / 4), byYear.length - 1)] ?? 0;
}
