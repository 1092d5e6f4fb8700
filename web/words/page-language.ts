import { type Language, languages } from "../../src/lib/language.ts";

const storageKey = "warto.language";

/** Returns the language that the page is in: as chosen before, else the browser's. */
export function pageLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  const chosen = languages.find((language) => language === kept);
  return chosen ?? (navigator.language.startsWith("pl") ? "pl" : "en");
}

export function choosePageLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}
