import { roundHalfAway } from "./round-to-total.ts";

const inOneUnit = 10_000;

/** Returns currency units as ten-thousandths of a unit, the grain in which the ledger's money is summed. */
export function inTenThousandths(units: number): number {
  return units * inOneUnit;
}

/** Returns ten-thousandths of a currency unit as units, unrounded. */
export function inUnits(tenThousandths: number): number {
  return tenThousandths / inOneUnit;
}

/** Returns ten-thousandths of a currency unit as units, rounded to cents. */
export function toTheCent(tenThousandths: number): number {
  return roundHalfAway(tenThousandths / 100) / 100;
}
