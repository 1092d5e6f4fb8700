/** Terms such as "2/10 net 30": `rate` 0.02 off when paid within `days`, else all of it after `net` days. */
export interface EarlyPaymentTerms {
  readonly rate: number;
  readonly days: number;
  readonly net: number;
}

/** Returns the simple annual rate that a customer earns by paying early. */
export function nominalDiscountRate(terms: EarlyPaymentTerms, daysInYear: number): number {
  return (ratePerTurn(terms) * daysInYear) / (terms.net - terms.days);
}

/** Returns the same rate compounded over the year. */
export function effectiveDiscountRate(terms: EarlyPaymentTerms, daysInYear: number): number {
  return (1 + ratePerTurn(terms)) ** (daysInYear / (terms.net - terms.days)) - 1;
}

function ratePerTurn({ rate }: EarlyPaymentTerms): number {
  return rate / (1 - rate);
}
