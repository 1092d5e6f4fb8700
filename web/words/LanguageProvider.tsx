import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Language } from "../../src/lib/language.ts";
import { LanguageContext } from "./language-context.ts";

interface LanguageProviderProps {
  readonly children: ReactNode;
}

const storageKey = "warto.language";

/** Keeps the language of the page: as chosen before, else the browser's. */
export function LanguageProvider({ children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const chosen = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  if (kept === "en" || kept === "pl") return kept;
  return navigator.language.startsWith("pl") ? "pl" : "en";
}
