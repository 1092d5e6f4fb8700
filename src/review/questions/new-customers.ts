import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";

/** How much time goes into finding new customers? */
export function newCustomersQuestion(rows: ReviewRows, speech: Speech): Question {
  const question = { id: "new_customers", question: speech.say(words.question) } as const;
  const { now, before, knows } = rows;
  if (!knows.touches || sumOver(now, sellerHours) === 0)
    return unanswered(question, {
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
    });
  const prospects = now.filter((row) => row.prospect);
  const won = now.filter((row) => row.won).length;
  const share = (of: readonly ReviewRow[]) =>
    shareOf(
      of.filter((row) => row.prospect),
      of,
      sellerHours,
    );
  const value = share(now) ?? 0;
  return {
    ...question,
    number: {
      value,
      unit: "share",
      label: speech.say(words.label),
      before: before === null ? null : share(before),
    },
    answer: speech.say(words.answer, {
      hours: speech.number(sumOver(prospects, sellerHours)),
      all: speech.number(sumOver(now, sellerHours)),
      prospects: prospects.filter((row) => row.seller_hours > 0).length,
      won,
      starts: knows.starts ? "told" : "untold",
    }),
    follows: speech.say(value < lowShare ? words.little : words.enough),
    accounts: rankedAccounts(rows, {
      figure: (row) => (row.prospect ? row.seller_hours : 0),
      unit: "hours",
      label: speech.say(words.hours),
    }),
  };
}

/** Under a tenth of the hours, a book is hardly renewed. */
const lowShare = 0.1;

const sellerHours = (row: ReviewRow) => row.seller_hours;

const words = {
  question: {
    en: "How much time goes into finding new customers?",
    pl: "Ile czasu poświęcamy na szukanie nowych klientów?",
  },
  hours: { en: "sellers’ hours", pl: "godziny handlowców" },
  label: {
    en: "of sellers’ hours go to prospects",
    pl: "godzin handlowców przypada na potencjalnych klientów",
  },
  answer: {
    en: "{hours} of {all} hours went to {prospects, plural, =0 {no prospect} one {# prospect} other {# prospects}}; {starts, select, untold {who bought for the first time cannot be told, as the ledger begins too late} other {{won, plural, =0 {no account bought for the first time} one {one account bought for the first time} other {# accounts bought for the first time}}}}.",
    pl: "{hours} z łącznie {all} godzin handlowców poświęcono {prospects, plural, =0 {żadnemu potencjalnemu klientowi} one {# potencjalnemu klientowi} few {# potencjalnym klientom} many {# potencjalnym klientom} other {# potencjalnego klienta}}; {starts, select, untold {nie wiadomo, kto kupił po raz pierwszy, bo dane zaczynają się zbyt późno} other {{won, plural, =0 {żaden klient nie kupił po raz pierwszy} one {jeden klient kupił po raz pierwszy} few {# klienci kupili po raz pierwszy} many {# klientów kupiło po raz pierwszy} other {# klienta kupiło po raz pierwszy}}}}.",
  },
  little: {
    en: "Less than a tenth: hours freed from Smiths belong here.",
    pl: "Mniej niż jedna dziesiąta: to tu powinny trafić godziny odzyskane od Smithów.",
  },
  enough: {
    en: "See that these hours go to prospects that look like Joneses.",
    pl: "Dopilnuj, by te godziny trafiały do potencjalnych klientów podobnych do Jonesów.",
  },
  unknown: {
    en: "The book cannot tell: it holds no touches with prospects, or no sellers’ time.",
    pl: "Z danych to nie wynika: nie ma w nich kontaktów z potencjalnymi klientami albo czasu handlowców.",
  },
  bring: {
    en: "Import prospects, and the visits and calls made to them as touches.",
    pl: "Zaimportuj potencjalnych klientów (prospects) oraz wizyty i rozmowy telefoniczne z nimi jako kontakty (touches).",
  },
} as const;
