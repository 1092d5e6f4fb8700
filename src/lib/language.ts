export const languages = ["en", "pl"] as const;

export type Language = (typeof languages)[number];

/** One text in every language, in ICU message syntax: `{n, plural, one {# order} other {# orders}}`. */
export type Wording = Readonly<Record<Language, string>>;

/** What there is to tell once its values are known, in every language: plain text, ready to be shown. */
export type Sentence = Readonly<Record<Language, string>>;
