import { estimateOf } from "../costing/cost-model.ts";
import { overlayOf, type TermOverlay, type TermSections } from "./term-sections.ts";
import type { TermEstimates } from "./terms.ts";

/** A value that is right alone and wrong beside another. */
export interface Contradiction {
  /** Section and key. */
  readonly path: readonly [string, string];
  /** What is allowed. */
  readonly message: string;
}

/** Returns what the sections of a file say against each other, or against the terms that they leave as they are. */
export function contradictions(
  sections: TermSections,
  below: TermEstimates,
): readonly Contradiction[] {
  const set = overlayOf(sections, below);
  const terms = { ...below, ...set };
  return [...growContradictions(sections.grow, terms), ...minimumContradictions(set, terms)];
}

function growContradictions(
  grow: TermSections["grow"],
  terms: TermEstimates,
): readonly Contradiction[] {
  if (grow?.at_150 === undefined) return [];
  const path = ["grow", "at_150"] as const;
  if (grow.elasticity !== undefined)
    return [{ path, message: "either at_150 or elasticity, not both" }];
  const { low } = terms["grow.saturation"];
  if (estimateOf(grow.at_150).high < low) return [];
  return [{ path, message: `a factor above 1 and below grow.saturation (${low})` }];
}

/** A sum of shares may miss 1 by the rounding of doubles. */
const tolerance = 1e-9;

function minimumContradictions(set: TermOverlay, terms: TermEstimates): readonly Contradiction[] {
  const merged = terms["minimum.merged"].likely;
  const lost = terms["minimum.lost"].likely;
  if (merged + lost <= 1 + tolerance) return [];
  if (set["minimum.merged"] !== undefined) return [tooMany("merged", `minimum.lost (${lost})`)];
  if (set["minimum.lost"] !== undefined) return [tooMany("lost", `minimum.merged (${merged})`)];
  return [];
}

function tooMany(key: string, other: string): Contradiction {
  return { path: ["minimum", key], message: `a share of no more than 1 together with ${other}` };
}
