import { createContext, use } from "react";
import type { Language, Wording } from "../../src/lib/language.ts";
import { type Speech, speech } from "../../src/lib/speech.ts";

export interface ChosenLanguage {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<ChosenLanguage>({
  language: "en",
  choose: () => undefined,
});

/** Returns the language of the page, and how to choose another. */
export function useLanguage(): ChosenLanguage {
  return use(LanguageContext);
}

const speeches = new Map<string, Speech>();

/** Returns how figures and sentences read in the page's language; the currency is the book's. */
export function useSpeech(currency = "USD"): Speech {
  const { language } = useLanguage();
  const key = `${language} ${currency}`;
  const kept = speeches.get(key) ?? speech(language, currency);
  speeches.set(key, kept);
  return kept;
}

/** Returns how wordings read in the page's language. */
export function useSay(): (
  wording: Wording,
  values?: Readonly<Record<string, string | number>>,
) => string {
  return useSpeech().say;
}
