import { termFacts } from "../../../src/decision/card/term-facts.ts";
import { termFigure } from "../../../src/decision/card/term-figure.ts";
import { type TermName, termNames } from "../../../src/decision/terms.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { decisionWords } from "./decision-words.ts";
import type { WhatIf } from "./what-if.ts";

/** Returns what a supposition says at a value: *Its seller keeps 4 visits a year*. */
export function termSentence(name: TermName, value: number, speech: Speech): string {
  return speech.say(termFacts[name], { value: termFigure(name, value, speech), count: value });
}

/** Returns a sentence for everything that is supposed otherwise. */
export function movedSentences({ terms, visit_hours }: WhatIf, speech: Speech): readonly string[] {
  const said = termNames.flatMap((name) => {
    const value = terms[name];
    return value === undefined ? [] : [`${termSentence(name, value, speech)}.`];
  });
  if (visit_hours === null) return said;
  const hours = speech.number(visit_hours, 2);
  return [...said, `${speech.say(decisionWords.visit_length, { hours })}.`];
}
