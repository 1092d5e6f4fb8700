export const languages = ["en", "pl"] as const;

export type Language = (typeof languages)[number];

/** One text in every language, in ICU message syntax: `{n, plural, one {# order} other {# orders}}`. */
export type Wording = Readonly<Record<Language, string>>;
