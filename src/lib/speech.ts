import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { keptByKey } from "./kept-by-key.ts";
import type { Language, Wording } from "./language.ts";

/** How figures and sentences read in one language and currency. */
export interface Speech {
  readonly language: Language;
  readonly currency: string;
  /** Returns a wording filled with values; plurals follow the language's rules. */
  readonly say: (wording: Wording, values?: Readonly<Record<string, string | number>>) => string;
  /** Returns an amount in whole currency units, to the cent where `digits` is 2. */
  money(amount: number, digits?: 0 | 2): string;
  /** Returns a share such as 0.125 as `12.5%`. */
  share(share: number, digits?: 0 | 1): string;
  number(value: number, digits?: 0 | 1 | 2): string;
  /** Returns an ISO date as it is written: `5 March 2026`, `5 marca 2026`. */
  date(iso: string): string;
}

const locales: Readonly<Record<Language, string>> = { en: "en-US", pl: "pl-PL" };

/** Returns the speech of a language; the currency is an ISO 4217 code. */
export function speech(language: Language, currency: string): Speech {
  const locale = locales[language];
  const formatters = keptFormatters(locale);
  const messages = keptByKey(
    (text) => new IntlMessageFormat(text, locale, undefined, { formatters }),
  );
  const numbers = keptByKey(
    (key: string) => new Intl.NumberFormat(locale, numberOptions(key, currency)),
  );
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    language,
    currency,
    say: (wording, values = {}) => String(messages(wording[language]).format({ ...values })),
    money: (amount, digits = 0) => signed(numbers(`money ${digits}`).format(amount)),
    share: (share, digits = 0) => signed(numbers(`share ${digits}`).format(share)),
    number: (value, digits = 0) => signed(numbers(`number ${digits}`).format(value)),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
  };
}

const styles: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  money: { style: "currency" },
  share: { style: "percent" },
  number: {},
};

function numberOptions(key: string, currency: string): Intl.NumberFormatOptions {
  const [style = "", digits = ""] = key.split(" ");
  const fraction = { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits) };
  return { ...styles[style], ...(style === "money" && { currency }), ...fraction };
}

/** Those of the library write their options out as JSON at every plural to find the formatter they made before. */
function keptFormatters(locale: string): Formatters {
  const plurals = keptByKey((type) => new Intl.PluralRules(locale, { type: pluralType(type) }));
  const number = new Intl.NumberFormat(locale);
  return {
    getPluralRules: (_, options) => plurals(options?.type ?? "cardinal"),
    getNumberFormat: (_, options) =>
      options === undefined ? number : new Intl.NumberFormat(locale, options),
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
  };
}

function pluralType(name: string): Intl.PluralRuleType {
  return name === "ordinal" ? name : "cardinal";
}

/** Puts a true minus sign, and none before a zero. */
function signed(text: string): string {
  if (!text.startsWith("-")) return text;
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}
