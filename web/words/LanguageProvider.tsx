import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Language } from "../../src/lib/language.ts";
import { LanguageContext } from "./language-context.ts";
import { choosePageLanguage, pageLanguage } from "./page-language.ts";

interface LanguageProviderProps {
  readonly children: ReactNode;
}

/** Tells components the language of the page, and lets them choose another. */
export function LanguageProvider({ children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(pageLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo(() => {
    const choose = (next: Language) => {
      choosePageLanguage(next);
      setLanguage(next);
    };
    return { language, choose };
  }, [language]);
  return <LanguageContext value={chosen}>{children}</LanguageContext>;
}
