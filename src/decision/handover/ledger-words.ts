import type { Language, Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { Weekday } from "./visit-days.ts";

interface KindWords {
  readonly one: Wording;
  readonly counted: Wording;
}

/** Returns a count of touches of one kind: `3 calls`; of a kind that we do not know, `3 × site audit`. */
export function countedKind(kind: string, count: number, speech: Speech): string {
  const known = kindOf(kind);
  const n = speech.number(count);
  return known === null
    ? `${n} × ${spaced(kind)}`
    : speech.say(known.counted, { n: count, shown: n });
}

/** Returns what a touch of a kind is called: `call`. */
export function kindName(kind: string, speech: Speech): string {
  const known = kindOf(kind);
  return known === null ? spaced(kind) : speech.say(known.one);
}

/** Returns how orders come through a channel: `by phone`; its own name where we do not know it. */
export function channelWords(channel: string, speech: Speech): string {
  const wording = Object.hasOwn(channels, channel) ? channels[channel] : undefined;
  return wording === undefined ? spaced(channel) : speech.say(wording);
}

/** Returns a weekday as when something happens again and again: `on Mondays`. */
export function onWeekdays(weekday: Weekday, speech: Speech): string {
  return again[speech.language][weekday - 1] ?? "";
}

/** Returns a date with its weekday: `Monday, February 16, 2026`. */
export function dateWithWeekday(iso: string, weekday: Weekday, speech: Speech): string {
  return `${names[speech.language][weekday - 1] ?? ""}, ${speech.date(iso)}`;
}

function kindOf(kind: string): KindWords | null {
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? null) : null;
}

function spaced(name: string): string {
  return name.replaceAll("_", " ");
}

function words(en: readonly [string, string], pl: readonly [string, string, string, string]) {
  const [one, many] = en;
  const [single, few, several, part] = pl;
  return {
    one: { en: one, pl: single },
    counted: {
      en: `{shown} {n, plural, one {${one}} other {${many}}}`,
      pl: `{shown} {n, plural, one {${single}} few {${few}} many {${several}} other {${part}}}`,
    },
  };
}

const kinds: Readonly<Record<string, KindWords>> = {
  order: words(["order", "orders"], ["zamówienie", "zamówienia", "zamówień", "zamówienia"]),
  quote: words(["quote", "quotes"], ["oferta", "oferty", "ofert", "oferty"]),
  call: words(["call", "calls"], ["telefon", "telefony", "telefonów", "telefonu"]),
  email: words(["e-mail", "e-mails"], ["e-mail", "e-maile", "e-maili", "e-maila"]),
  visit: words(["visit", "visits"], ["wizyta", "wizyty", "wizyt", "wizyty"]),
  meal: words(
    ["meal", "meals"],
    ["wspólny posiłek", "wspólne posiłki", "wspólnych posiłków", "wspólnego posiłku"],
  ),
  expedite: words(
    ["express order", "express orders"],
    [
      "zamówienie ekspresowe",
      "zamówienia ekspresowe",
      "zamówień ekspresowych",
      "zamówienia ekspresowego",
    ],
  ),
  delivery: words(["delivery", "deliveries"], ["dostawa", "dostawy", "dostaw", "dostawy"]),
  return: words(["return", "returns"], ["zwrot", "zwroty", "zwrotów", "zwrotu"]),
  complaint: words(
    ["complaint", "complaints"],
    ["reklamacja", "reklamacje", "reklamacji", "reklamacji"],
  ),
  ticket: words(
    ["service ticket", "service tickets"],
    [
      "zgłoszenie serwisowe",
      "zgłoszenia serwisowe",
      "zgłoszeń serwisowych",
      "zgłoszenia serwisowego",
    ],
  ),
  credit_check: words(
    ["credit check", "credit checks"],
    [
      "sprawdzenie wiarygodności",
      "sprawdzenia wiarygodności",
      "sprawdzeń wiarygodności",
      "sprawdzenia wiarygodności",
    ],
  ),
  dunning: words(
    ["payment reminder", "payment reminders"],
    ["wezwanie do zapłaty", "wezwania do zapłaty", "wezwań do zapłaty", "wezwania do zapłaty"],
  ),
  advice: words(["piece of advice", "pieces of advice"], ["porada", "porady", "porad", "porady"]),
  referral: words(["referral", "referrals"], ["polecenie", "polecenia", "poleceń", "polecenia"]),
  dispute: words(
    ["disputed invoice", "disputed invoices"],
    ["sporna faktura", "sporne faktury", "spornych faktur", "spornej faktury"],
  ),
};

const channels: Readonly<Record<string, Wording>> = {
  phone: { en: "by phone", pl: "telefonicznie" },
  mail: { en: "by e-mail", pl: "e-mailem" },
  email: { en: "by e-mail", pl: "e-mailem" },
  web: { en: "in the web shop", pl: "w sklepie internetowym" },
  edi: { en: "by EDI", pl: "przez EDI" },
  visit: { en: "on visits", pl: "podczas wizyt" },
};

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  pl: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
};

const again: Readonly<Record<Language, readonly string[]>> = {
  en: names.en.map((name) => `on ${name}s`),
  pl: [
    "w poniedziałki",
    "we wtorki",
    "w środy",
    "w czwartki",
    "w piątki",
    "w soboty",
    "w niedziele",
  ],
};
