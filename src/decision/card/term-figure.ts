import type { Speech } from "../../lib/speech.ts";
import { defaultTerms, type TermName } from "../terms.ts";

/** Returns a term's value as it is written in a sentence, with no more decimals than it has; of an exponent, as percent for each percent. */
export function termFigure(name: TermName, value: number, speech: Speech): string {
  switch (defaultTerms[name].unit) {
    case "share":
      return speech.share(value, isWhole(value * 100) ? 0 : 1);
    case "visits":
    case "hours":
      return speech.number(value, isWhole(value) ? 0 : 1);
    case "exponent":
      return `${bareNumber(value, speech)}%`;
    default:
      return bareNumber(value, speech);
  }
}

function bareNumber(value: number, speech: Speech): string {
  return speech.number(value, isWhole(value) ? 0 : isWhole(value * 10) ? 1 : 2);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
