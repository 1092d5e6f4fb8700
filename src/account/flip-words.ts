import type { ParameterSubject } from "../costing/parameters.ts";
import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import { driverWords, roleWords } from "./driver-words.ts";
import type { FlipPoint, FlipPoints } from "./flip-points.ts";
import { typeWords } from "./type-words.ts";

/** Returns the flip points in words: `If a call took 3 minutes of inside sales instead of 11, it would be Demanding.` */
export function flipSentences(
  { type, profit }: FlipPoints,
  speech: Speech,
  { isLoss }: { readonly isLoss: boolean },
): readonly string[] {
  const sentences: string[] = [];
  if (type !== null)
    sentences.push(
      speech.say(wouldBe, {
        change: changeWords(type, speech),
        type: speech.say(typeWords[type.becomes]),
      }),
    );
  if (profit !== null)
    sentences.push(
      speech.say(isLoss ? wouldEarn : wouldLose, { change: changeWords(profit, speech) }),
    );
  if (sentences.length === 0) sentences.push(speech.say(nothingFlips));
  return sentences;
}

const wouldBe: Wording = {
  en: "If {change}, the figures would say {type}.",
  pl: "Gdyby {change}, z wyliczeń wyszedłby typ {type}.",
};
const wouldEarn: Wording = {
  en: "If {change}, it would earn money.",
  pl: "Gdyby {change}, klient przynosiłby zysk.",
};
const wouldLose: Wording = {
  en: "If {change}, it would lose money.",
  pl: "Gdyby {change}, klient przynosiłby stratę.",
};
const nothingFlips: Wording = {
  en: "No single figure of the cost model, between nothing and four times its value, would change this.",
  pl: "Żadna pojedyncza zmiana w modelu kosztów, od zera do czterokrotności danej wartości, nie zmieniłaby tego wyniku.",
};

const changes: Readonly<Record<ParameterSubject["kind"], Wording>> = {
  minutes: {
    en: "{per} took {to} minutes of {role} instead of {from}",
    pl: "na {per} przypadało {to} min pracy ({role}) zamiast {from} min",
  },
  charge: {
    en: "{per} cost {to} of {name} instead of {from}",
    pl: "na {per} przypadało {to} ({name}) zamiast {from}",
  },
  margin: {
    en: "{family} had a margin of {to} instead of {from}",
    pl: "marża grupy asortymentowej {family} wynosiła {to} zamiast {from}",
  },
  role_cost: {
    en: "{role} cost {to} instead of {from}",
    pl: "koszt pracy ({role}) wynosił {to} zamiast {from}",
  },
  annual_rate: {
    en: "money tied up cost {to} a year instead of {from}",
    pl: "koszt zamrożonego kapitału wynosił {to} rocznie zamiast {from}",
  },
};

/** Returns what would have to be other, as it follows *if*. */
export function changeWords({ subject, from, to }: FlipPoint, speech: Speech): string {
  const was = figure(subject, from, speech);
  const now = figure(subject, to, speech);
  const isSeen = now !== was && now !== speech.number(from, 1);
  const slightly = speech.say(to > from ? slightlyMore : slightlyLess, { from: was });
  const figures = { from: was, to: isSeen ? now : slightly };
  return speech.say(changes[subject.kind], { ...figures, ...names(subject, speech) });
}

/** A change too small for the digits shown would read as none. */
export const slightlyMore: Wording = {
  en: "slightly more than {from}",
  pl: "nieco więcej niż {from}",
};
export const slightlyLess: Wording = {
  en: "slightly less than {from}",
  pl: "nieco mniej niż {from}",
};

function names(subject: ParameterSubject, speech: Speech): Readonly<Record<string, string>> {
  switch (subject.kind) {
    case "minutes":
      return { per: driverWords(subject.per, speech), role: roleWords(subject.role) };
    case "charge":
      return { per: driverWords(subject.per, speech), name: subject.name };
    case "margin":
      return { family: subject.family };
    case "role_cost":
      return { role: roleWords(subject.role) };
    default:
      return {};
  }
}

function figure({ kind }: ParameterSubject, value: number, speech: Speech): string {
  switch (kind) {
    case "minutes":
      return speech.number(value, value % 1 === 0 ? 0 : 1);
    case "charge":
      return speech.money(value, 2);
    case "role_cost":
      return speech.money(value);
    default:
      return speech.share(value, 1);
  }
}
