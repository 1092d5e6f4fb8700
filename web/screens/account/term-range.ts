import { defaultTerms, type TermName } from "../../../src/decision/terms.ts";

/** Between which values a supposition can be moved. */
export interface TermRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

interface Asked {
  readonly name: TermName;
  /** As the book supposes it. */
  readonly likely: number;
  readonly high: number;
}

const farthest = 3;

/** Returns the range of a term's slider: from nothing to three times its high value, where it can be that. */
export function termRange({ name, likely, high }: Asked): TermRange {
  const wide = Math.max(high, likely) * farthest;
  const { unit } = defaultTerms[name];
  switch (unit) {
    case "share":
      return {
        least: 0,
        most: Math.min(name === "grow.none" ? 0.99 : 1, upTo(wide, 0.1)),
        step: 0.01,
      };
    case "visits":
      return { least: 0, most: Math.max(12, Math.round(wide)), step: 1 };
    case "hours":
      return { least: 0, most: Math.ceil(wide), step: 1 };
    case "exponent":
      return { least: 0, most: upTo(wide, 1), step: 0.05 };
    case "factor":
      return name === "grow.saturation"
        ? { least: 1.05, most: upTo(wide, 1), step: 0.05 }
        : { least: 0, most: 1, step: 0.05 };
    default:
      return unit satisfies never;
  }
}

/** The next whole multiple of a step. */
function upTo(value: number, step: number): number {
  return Math.round(Math.ceil(value / step - 1e-9) * step * 1e6) / 1e6;
}
