import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import { breakEvenRise } from "../break-even-price.ts";
import type { BreakEvenPrice } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import { toBasisPoints } from "./to-hundredths.ts";

/** Returns by how much prices would have to rise, or could fall, for the account to earn nothing and lose nothing. */
export function breakEvenShown({ account, firm }: CardQuestion, speech: Speech): BreakEvenPrice {
  const rise = breakEvenRise(account, firm);
  if (rise === null) return { rise, sentence: speech.say(none) };
  const by = speech.share(Math.abs(rise), 1);
  return { rise: toBasisPoints(rise), sentence: speech.say(rise > 0 ? rises : falls, { by }) };
}

const rises: Wording = {
  en: "Its prices would have to be {by} higher for it to break even at full cost.",
  pl: "Ceny musiałyby być wyższe o {by}, aby klient przy pełnych kosztach wyszedł na zero.",
};
const falls: Wording = {
  en: "Its prices could be {by} lower before it loses money at full cost.",
  pl: "Ceny mogłyby być niższe o {by}, zanim klient przy pełnych kosztach zacząłby przynosić stratę.",
};
const none: Wording = {
  en: "No price can be named at which it would break even.",
  pl: "Nie da się wskazać ceny, przy której klient wyszedłby na zero.",
};
