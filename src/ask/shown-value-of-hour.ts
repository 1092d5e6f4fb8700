import type { Wording } from "../lib/language.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { Speech } from "../lib/speech.ts";
import { hoursPrior, type Told, type ValueOfHour, yesPrior } from "./value-of-hour.ts";

/** What one more seller's hour would earn elsewhere, and from what that is estimated. */
export interface ShownValueOfHour extends Omit<ValueOfHour, "told"> {
  /** What rests on the book and what on a prior: one sentence. */
  readonly sentence: string;
}

/** Returns the value of an hour as it is shown: money to the cent, the rate to four decimals, hours to two. */
export function shownValueOfHour(value: ValueOfHour, speech: Speech): ShownValueOfHour {
  return {
    per_hour: rounded(value.per_hour, 100),
    new_account_worth: rounded(value.new_account_worth, 100),
    yes_rate: rounded(value.yes_rate, 10_000),
    hours_per_ask: rounded(value.hours_per_ask, 100),
    evidence: value.evidence,
    sentence: sentenceOf(value, speech),
  };
}

function rounded(value: number, parts: number): number {
  return roundHalfAway(value * parts) / parts;
}

function sentenceOf(value: ValueOfHour, speech: Speech): string {
  const { told } = value;
  return speech.say(words.value, {
    per_hour: speech.money(value.per_hour),
    worth: speech.money(value.new_account_worth),
    rate: speech.share(value.yes_rate),
    hours: Math.round(value.hours_per_ask * 10) / 10,
    asks: askBasis(told, speech),
    worth_basis: speech.say(words.worth_basis, { accounts: told.new_accounts }),
  });
}

function askBasis(told: Told, speech: Speech): string {
  if (!told.asks) return speech.say(words.no_asks);
  const { answered, timed } = told;
  const rate = speech.say(words.rate_basis, { answered, prior: yesPrior.weight });
  const hours = Math.round(told.hours);
  return `${rate}, ${speech.say(words.hours_basis, { timed, hours, prior: hoursPrior.weight })}`;
}

const words = {
  value: {
    en: "An hour of asking prospects is worth {per_hour} today: a new account earns {worth} net a year, {rate} of asks to prospects win one, and an ask takes {hours, plural, one {# hour} other {# hours}}; {asks}, {worth_basis}.",
    pl: "Godzina poświęcona na pozyskiwanie nowych klientów jest dziś warta {per_hour}: nowy klient przynosi {worth} zysku netto rocznie, {rate} próśb o zamówienie kierowanych do potencjalnych klientów kończy się zgodą, a jedna prośba zajmuje {hours, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}}; {asks}, {worth_basis}.",
  },
  no_asks: {
    en: "no asks on record: the rate and the hours rest on priors alone",
    pl: "brak danych o prośbach o zamówienie: odsetek zgód i liczba godzin opierają się wyłącznie na założeniach",
  },
  rate_basis: {
    en: "the rate rests on {answered, plural, =0 {a prior alone} one {# answered ask and a prior of {prior}} other {# answered asks and a prior of {prior}}}",
    pl: "odsetek zgód opiera się na {answered, plural, =0 {samym założeniu} one {# prośbie z odpowiedzią i założeniu o wadze {prior}} few {# prośbach z odpowiedzią i założeniu o wadze {prior}} many {# prośbach z odpowiedzią i założeniu o wadze {prior}} other {# prośby z odpowiedzią i założeniu o wadze {prior}}}",
  },
  hours_basis: {
    en: "the hours on {timed, plural, =0 {a prior alone} one {{hours, number} hours spent on # ask and a prior of {prior} asks} other {{hours, number} hours spent on # asks and a prior of {prior} asks}}",
    pl: "liczba godzin – na {timed, plural, =0 {samym założeniu} one {{hours, number} godz. przy # prośbie i założeniu o wadze {prior} próśb} few {{hours, number} godz. przy # prośbach i założeniu o wadze {prior} próśb} many {{hours, number} godz. przy # prośbach i założeniu o wadze {prior} próśb} other {{hours, number} godz. przy # prośby i założeniu o wadze {prior} próśb}}",
  },
  worth_basis: {
    en: "the earnings on {accounts, plural, =0 {the median of all customers} one {# new account and the median of all customers} other {# new accounts and the median of all customers}}",
    pl: "a zysk – na {accounts, plural, =0 {medianie wszystkich klientów} one {# nowym kliencie i medianie wszystkich klientów} few {# nowych klientach i medianie wszystkich klientów} many {# nowych klientach i medianie wszystkich klientów} other {# nowego klienta i medianie wszystkich klientów}}",
  },
} as const satisfies Readonly<Record<string, Wording>>;
