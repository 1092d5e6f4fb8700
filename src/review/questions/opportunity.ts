import type { Speech } from "../../lib/speech.ts";
import { roundHalfAway } from "../../lib/round-to-total.ts";
import { called, rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";

/** What are the opportunity costs? */
export function opportunityQuestion(rows: ReviewRows, speech: Speech): Question {
  const question = { id: "opportunity", question: speech.say(words.question) } as const;
  const all = sumOver(rows.now, sellerHours);
  if (all === 0 || rows.now.some(({ opportunity_cost }) => opportunity_cost === null))
    return unanswered(question, {
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
    });
  const below = rows.now.filter(earnsLess);
  const cost = (row: ReviewRow) => (earnsLess(row) ? roundHalfAway(elsewhere(row)) : 0);
  const label = speech.say(words.cost);
  const accounts = rankedAccounts(rows, { figure: cost, unit: "money", label });
  return {
    ...question,
    number: {
      value: roundHalfAway((sumOver(rows.now, elsewhere) / all) * 100) / 100,
      unit: "money",
      label: speech.say(words.label),
      before: null,
    },
    answer: speech.say(words.answer, {
      below: below.length,
      hours: speech.number(sumOver(below, sellerHours)),
      all: speech.number(all),
      profit: speech.money(sumOver(below, ({ net_profit }) => net_profit)),
    }),
    follows: follows(accounts[0], speech),
    accounts,
  };
}

const sellerHours = (row: ReviewRow) => row.seller_hours;
const elsewhere = (row: ReviewRow) => row.opportunity_cost ?? 0;

function earnsLess(row: ReviewRow): boolean {
  return !row.prospect && row.seller_hours > 0 && row.net_profit < elsewhere(row);
}

function follows(first: Question["accounts"][number] | undefined, speech: Speech): string {
  if (first === undefined) return speech.say(words.none);
  return speech.say(words.follows, { name: called(first), cost: speech.money(first.value) });
}

const words = {
  question: { en: "What are the opportunity costs?", pl: "Jakie są koszty utraconych możliwości?" },
  cost: { en: "worth of the sellers’ hours", pl: "wartość godzin handlowców" },
  label: {
    en: "is what one more seller’s hour would earn in its best other use",
    pl: "przyniosłaby kolejna godzina handlowca w najlepszym innym zastosowaniu",
  },
  answer: {
    en: "{below, plural, =0 {Every account returns more than its sellers’ hours would earn elsewhere.} one {One account returns less than its sellers’ hours would earn elsewhere: it takes} other {# accounts return less than their sellers’ hours would earn elsewhere: they take}}{below, plural, =0 {} other { {hours} of {all} hours and bring {profit} of net profit.}} It is the worth of the next hour, not of all of them: the more go elsewhere, the less each brings.",
    pl: "{below, plural, =0 {Każdy klient przynosi więcej, niż godziny handlowców przyniosłyby gdzie indziej.} one {Jeden klient przynosi mniej, niż godziny handlowców przyniosłyby gdzie indziej: zajmuje} few {# klienci przynoszą mniej, niż godziny handlowców przyniosłyby gdzie indziej: zajmują} many {# klientów przynosi mniej, niż godziny handlowców przyniosłyby gdzie indziej: zajmują} other {# klienta przynosi mniej, niż godziny handlowców przyniosłyby gdzie indziej: zajmują}}{below, plural, =0 {} other { {hours} z łącznie {all} godzin i {below, plural, one {przynosi} other {przynoszą}} {profit} zysku netto.}} To wartość następnej godziny, a nie wszystkich: im więcej godzin trafia gdzie indziej, tym mniej przynosi każda kolejna.",
  },
  follows: {
    en: "The first hours to free are those of {name}: elsewhere they would be worth up to {cost}.",
    pl: "Najpierw uwolnij godziny, które zajmuje klient {name}: gdzie indziej byłyby warte do {cost}.",
  },
  none: {
    en: "No account takes hours that would earn more elsewhere.",
    pl: "Żaden klient nie zajmuje godzin, które gdzie indziej przyniosłyby więcej.",
  },
  unknown: {
    en: "The book cannot tell: it knows no sellers’ hours, or no value of an hour.",
    pl: "Z danych to nie wynika: nie ma w nich godzin handlowców albo nie wiadomo, ile warta jest godzina.",
  },
  bring: {
    en: "Import touches with minutes and asks, and mark sellers’ roles with seller = true in cost-model.toml.",
    pl: "Zaimportuj kontakty (touches) z minutami i prośby o zamówienie (asks) oraz oznacz stanowiska handlowców wpisem seller = true w cost-model.toml.",
  },
} as const;
