import { roundHalfAway } from "../lib/round-to-total.ts";

/** Returns an amount in currency units to the cent. */
export function toCents(amount: number): number {
  return roundHalfAway(amount * 100) / 100;
}

/** Returns hours to the hundredth. */
export function toHundredths(hours: number): number {
  return roundHalfAway(hours * 100) / 100;
}

/** Returns a share to six digits after the point. */
export function toMillionths(share: number): number {
  return roundHalfAway(share * 1e6) / 1e6;
}
