import type { Typing } from "../../account/account-type.ts";
import { typeWords } from "../../account/type-words.ts";
import type { Speech } from "../../lib/speech.ts";
import { judgementWords } from "./review-words.ts";

/** Returns a type with how sure it is: `Smith, over 99% sure`; no chance is told where evidence is too thin for one. */
export function typeText(
  { type, leaning, probability, unclear_because }: Typing,
  speech: Speech,
): string {
  const name = speech.say(typeWords[type]);
  if (leaning === null || probability === null) return name;
  const share = sureText(probability, speech);
  if (type !== "Unclear") return speech.say(judgementWords.sure, { type: name, share });
  const wording = unclear_because === "even" ? judgementWords.likely : judgementWords.nearest;
  return speech.say(wording, { type: name, leaning: speech.say(typeWords[leaning]), share });
}

/** Chance is never shown as none left: a model of it is not that good. */
function sureText(probability: number, speech: Speech): string {
  if (probability <= 0.99) return speech.share(probability);
  return speech.say(judgementWords.over, { share: speech.share(0.99) });
}
