import { estimateOf } from "../costing/cost-model.ts";
import type { Sentence } from "../lib/language.ts";
import { overlayOf, type TermSections } from "./term-sections.ts";
import type { TermEstimates } from "./terms.ts";

/** A value that is right alone and wrong beside another. */
export interface Contradiction {
  /** Section and key. */
  readonly path: readonly [string, string];
  /** What is allowed. */
  readonly allowed: Sentence;
}

/** Returns what the sections of a file say against each other, or against the terms that they leave as they are. */
export function contradictions(
  sections: TermSections,
  below: TermEstimates,
): readonly Contradiction[] {
  const { grow } = sections;
  if (grow?.at_150 === undefined) return [];
  const path = ["grow", "at_150"] as const;
  if (grow.elasticity !== undefined) return [{ path, allowed: eitherOne }];
  const { low } = { ...below, ...overlayOf(sections, below) }["grow.saturation"];
  if (estimateOf(grow.at_150).high < low) return [];
  return [
    {
      path,
      allowed: {
        en: `a factor above 1 and below grow.saturation (${low})`,
        pl: `mnożnik większy od 1 i mniejszy od grow.saturation (${low})`,
      },
    },
  ];
}

const eitherOne: Sentence = {
  en: "either at_150 or elasticity, not both",
  pl: "albo at_150, albo elasticity, nie oba naraz",
};
