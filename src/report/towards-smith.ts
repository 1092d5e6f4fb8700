import type { TraitName } from "../account/traits/trait.ts";
import type { ReviewedAccount } from "../review/review.ts";

/**
 * Returns by trait whether more of its measure is more of a Smith (1) or of a Jones (−1), as told by the
 * accounts of the outer thirds; a trait on which no account leans anywhere is left out.
 */
export function towardsSmith(
  accounts: readonly ReviewedAccount[],
): Readonly<Partial<Record<TraitName, 1 | -1>>> {
  const known: Partial<Record<TraitName, 1 | -1>> = {};
  for (const { name, percentile, direction } of accounts.flatMap(({ traits }) => traits)) {
    if (percentile === null || direction === null || known[name] !== undefined) continue;
    known[name] = percentile > 50 === (direction === "Smith") ? 1 : -1;
  }
  return known;
}
