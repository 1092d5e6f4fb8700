import { byName } from "../lib/by-name.ts";
import { defaultTerms, type TermEstimates, termNames, type TermValues } from "./terms.ts";

/** What is supposed where nobody has said better. */
export const defaultEstimates: TermEstimates = byName(
  termNames,
  (name) => defaultTerms[name].estimate,
);

/** Returns the likely value of every term. */
export function likelyTerms(estimates: TermEstimates): TermValues {
  return byName(termNames, (name) => estimates[name].likely);
}
