import type { Estimate } from "../../costing/cost-model.ts";
import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { AccountTerms, TermSetter } from "../terms-of.ts";
import { defaultTerms, type TermName } from "../terms.ts";
import type { Assumption } from "./card.ts";
import { termFigure } from "./term-figure.ts";
import { termFacts } from "./term-facts.ts";

/** Returns what is supposed under each of the names, and where it comes from. */
export function assumptionsOf(
  names: readonly TermName[],
  { estimates, set_by }: AccountTerms,
  speech: Speech,
): readonly Assumption[] {
  return names.map((name) => {
    const { likely, low, high } = estimates[name];
    const { unit, source } = defaultTerms[name];
    const from = sourceOf(name, set_by[name], speech);
    return {
      name,
      value: likely,
      low,
      high,
      unit,
      source,
      set_by: set_by[name],
      sentence: sentenceOf({ name, estimate: estimates[name], from }, speech),
    };
  });
}

interface Supposed {
  readonly name: TermName;
  readonly estimate: Estimate;
  readonly from: string;
}

function sentenceOf({ name, estimate, from }: Supposed, speech: Speech): string {
  const { likely, low, high } = estimate;
  const figure = (value: number) => termFigure(name, value, speech);
  const fact = speech.say(termFacts[name], { value: figure(likely), count: likely });
  if (low >= high) return speech.say(certain, { fact, from });
  return speech.say(ranged, { fact, from, low: figure(low), high: figure(high) });
}

const certain: Wording = { en: "{fact} ({from}).", pl: "{fact} ({from})." };
const ranged: Wording = {
  en: "{fact}, or anything from {low} to {high} ({from}).",
  pl: "{fact}; możliwe jest wszystko od {low} do {high} ({from}).",
};

function sourceOf(name: TermName, setter: TermSetter, speech: Speech): string {
  if (setter !== "default") return speech.say(setters[setter]);
  const { source } = defaultTerms[name];
  return source === "judgement" ? speech.say(judged) : source;
}

const judged: Wording = { en: "Warto’s own judgement", pl: "własna ocena Warto" };

const setters: Readonly<Record<Exclude<TermSetter, "default">, Wording>> = {
  "plan.toml": { en: "as plan.toml says", pl: "według plan.toml" },
  account: {
    en: "as plan.toml says of this account",
    pl: "według plan.toml dla tego klienta",
  },
};
