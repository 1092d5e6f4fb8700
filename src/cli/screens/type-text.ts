import type { Typing } from "../../account/account-type.ts";
import { typeWords } from "../../account/type-words.ts";
import type { Speech } from "../../lib/speech.ts";
import { judgementWords } from "./review-words.ts";

/** Returns a type with how sure it is: `Smith, over 99% sure`. */
export function typeText({ type, leaning, probability }: Typing, speech: Speech): string {
  const name = speech.say(typeWords[type]);
  if (leaning === null || probability === null) return name;
  const share = sureText(probability, speech);
  if (type !== "Unclear") return speech.say(judgementWords.sure, { type: name, share });
  return speech.say(judgementWords.leaning, {
    type: name,
    leaning: speech.say(typeWords[leaning]),
    share,
  });
}

/** Chance is never shown as none left: a model of it is not that good. */
function sureText(probability: number, speech: Speech): string {
  if (probability <= 0.99) return speech.share(probability);
  return speech.say(judgementWords.over, { share: speech.share(0.99) });
}
