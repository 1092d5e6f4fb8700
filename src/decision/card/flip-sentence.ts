import { changeWords, slightlyLess, slightlyMore } from "../../account/flip-words.ts";
import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { TermName } from "../terms.ts";
import type { AdviceFlip } from "./advice-flip.ts";
import { termChanges } from "./term-changes.ts";
import { termFigure } from "./term-figure.ts";
import { wayDoing } from "./way-words.ts";

/** Returns the flip point of an advice in words. */
export function adviceFlipSentence(flip: AdviceFlip | null, speech: Speech): string {
  if (flip === null) return speech.say(nothingFlips);
  const doing = wayDoing(flip.becomes, speech);
  return speech.say(wouldBeBetter, { change: figureChange(flip, speech), doing });
}

const wouldBeBetter: Wording = {
  en: "If {change}, {doing} would be better.",
  pl: "Gdyby {change}, lepiej byłoby {doing}.",
};
const nothingFlips: Wording = {
  en: "No single figure, between nothing and four times its value, would change this advice.",
  pl: "Żadna pojedyncza wielkość, od zera do czterokrotności, nie zmieniłaby tego zalecenia.",
};

function figureChange({ figure, from, to, change }: AdviceFlip, speech: Speech): string {
  return figure.kind === "term"
    ? termChange(figure.term, { from, to }, speech)
    : changeWords({ subject: figure.subject, from, to, change }, speech);
}

/** A change too small for the digits shown would read as none. */
function termChange(
  term: TermName,
  { from, to }: Pick<AdviceFlip, "from" | "to">,
  speech: Speech,
): string {
  const [was, now] = [termFigure(term, from, speech), termFigure(term, to, speech)];
  const slightly = speech.say(to > from ? slightlyMore : slightlyLess, { from: was });
  return speech.say(termChanges[term], { from: was, to: now === was ? slightly : now });
}
