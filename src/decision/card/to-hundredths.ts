import { roundHalfAway } from "../../lib/round-to-total.ts";

/** Returns money to the cent, or hours to their hundredth. */
export function toHundredths(value: number): number {
  return roundHalfAway(value * 100) / 100 + 0;
}

/** Returns a share to the hundredth of a percent. */
export function toBasisPoints(share: number): number {
  return roundHalfAway(share * 1e4) / 1e4 + 0;
}
