const inOneUnit = 10_000;

/** Returns currency units as ten-thousandths of a unit, the grain in which the ledger's money is summed. */
export function inTenThousandths(units: number): number {
  return units * inOneUnit;
}

/** Returns ten-thousandths of a currency unit as units, unrounded. */
export function inUnits(tenThousandths: number): number {
  return tenThousandths / inOneUnit;
}
