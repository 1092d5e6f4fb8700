import type { Firm } from "./firm.ts";

/** What an account brings and takes in a year, in currency units. */
export interface Year {
  readonly net_sales: number;
  readonly cogs: number;
  readonly charges: number;
  /** The part of `charges` that would go with the work. */
  readonly charges_avoidable: number;
  readonly expenses: number;
  readonly early_discounts: number;
  readonly bad_debt: number;
  readonly carrying_cost: number;
  readonly commission: number;
  /** What a partner firm pays for the account. */
  readonly fees: number;
  /** Hours by role of the firm. */
  readonly hours: readonly number[];
}

/** Returns a year of as much more or less business: every line and hour times `factor`. */
export function scaledYear(year: Year, factor: number): Year {
  return {
    net_sales: year.net_sales * factor,
    cogs: year.cogs * factor,
    charges: year.charges * factor,
    charges_avoidable: year.charges_avoidable * factor,
    expenses: year.expenses * factor,
    early_discounts: year.early_discounts * factor,
    bad_debt: year.bad_debt * factor,
    carrying_cost: year.carrying_cost * factor,
    commission: year.commission * factor,
    fees: year.fees * factor,
    hours: year.hours.map((hours) => hours * factor),
  };
}

/** Returns all years together; there is one at least, and all know the same roles. */
export function yearSum(years: readonly Year[]): Year {
  return years.reduce(twoYears);
}

function twoYears(one: Year, other: Year): Year {
  return {
    net_sales: one.net_sales + other.net_sales,
    cogs: one.cogs + other.cogs,
    charges: one.charges + other.charges,
    charges_avoidable: one.charges_avoidable + other.charges_avoidable,
    expenses: one.expenses + other.expenses,
    early_discounts: one.early_discounts + other.early_discounts,
    bad_debt: one.bad_debt + other.bad_debt,
    carrying_cost: one.carrying_cost + other.carrying_cost,
    commission: one.commission + other.commission,
    fees: one.fees + other.fees,
    hours: one.hours.map((hours, role) => hours + (other.hours[role] ?? 0)),
  };
}

export function grossProfit({ net_sales, cogs }: Year): number {
  return net_sales - cogs;
}

/** Returns what is left before anything is paid for hours, charges and commission. */
export function earnedBeforeService(year: Year): number {
  const { expenses, early_discounts, bad_debt, carrying_cost, fees } = year;
  return grossProfit(year) + fees - expenses - early_discounts - bad_debt - carrying_cost;
}

/** Returns the cost of a year's hours at the firm's full rates. */
export function costToServe({ hours }: Year, { roles }: Firm): number {
  return roles.reduce((sum, { rate }, role) => sum + rate * (hours[role] ?? 0), 0);
}

/** Returns the part of that cost that would go with the work. */
export function avoidableCostToServe({ hours }: Year, { roles }: Firm): number {
  return roles.reduce(
    (sum, { rate, avoidable }, role) => sum + rate * avoidable * (hours[role] ?? 0),
    0,
  );
}

/** Returns net profit as the statement has it, all costs at their full rates. */
export function netProfit(year: Year, firm: Firm): number {
  return earnedBeforeService(year) - year.charges - costToServe(year, firm) - year.commission;
}

/** Returns what the firm would miss without it: only costs that would go are taken off. */
export function avoidableProfit(year: Year, firm: Firm): number {
  const service = year.charges_avoidable + avoidableCostToServe(year, firm);
  return earnedBeforeService(year) - service - year.commission;
}
