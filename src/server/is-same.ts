import { timingSafeEqual } from "node:crypto";

/** Returns whether a given secret is the known one, in a time that does not tell how much of it is. */
export function isSame(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
