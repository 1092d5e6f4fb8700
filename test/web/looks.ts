/** Both languages and themes, on a desk and in the hand. */
export const looks = [
  { language: "en", theme: "light", width: 1440 },
  { language: "pl", theme: "light", width: 390 },
  { language: "en", theme: "dark", width: 390 },
  { language: "pl", theme: "dark", width: 1440 },
] as const;

export type Look = (typeof looks)[number];

/** Returns the terms of a visit by which a page has a look. */
export function visitAs({ language, theme, width }: Look) {
  return {
    locale: language === "pl" ? "pl-PL" : "en-US",
    colorScheme: theme,
    viewport: { width, height: 900 },
  };
}

/** Returns the name of a screen's picture in a look. */
export function pictureName(screen: string, { language, theme, width }: Look): string {
  return `${screen}-${language}-${theme}-${width}`;
}
