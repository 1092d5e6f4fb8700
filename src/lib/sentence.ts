import { byName } from "./by-name.ts";
import { type Language, languages, type Sentence, type Wording } from "./language.ts";
import { speech } from "./speech.ts";

/** Returns a sentence as `make` puts it in each language. */
export function inEachLanguage(make: (language: Language) => string): Sentence {
  return byName(languages, make);
}

/** Returns a wording filled with values in each language; plurals follow each one's rules. */
export function filled(
  wording: Wording,
  values: Readonly<Record<string, string | number>>,
): Sentence {
  return inEachLanguage((language) => speeches[language].say(wording, values));
}

/** Returns sentences one after the other, `between` them. */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return inEachLanguage((language) => sentences.map((one) => one[language]).join(between));
}

/** Returns a sentence behind the name of what it is about: `plan.toml: …`. */
export function under(name: string, sentence: Sentence): Sentence {
  return inEachLanguage((language) => `${name}: ${sentence[language]}`);
}

/** The currency is that of no amount: wordings are filled with text and counts. */
const speeches = byName(languages, (language) => speech(language, "EUR"));
