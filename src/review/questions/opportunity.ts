import type { Speech } from "../../lib/speech.ts";
import { called, rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";

/** What are the opportunity costs? `perHour` in currency units, null where unknown. */
export function opportunityQuestion(
  rows: ReviewRows,
  perHour: number | null,
  speech: Speech,
): Question {
  const question = { id: "opportunity", question: speech.say(words.question) } as const;
  if (perHour === null || sumOver(rows.now, sellerHours) === 0)
    return {
      ...question,
      number: null,
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
      accounts: [],
    };
  const earnsLess = (row: ReviewRow) =>
    !row.prospect && row.seller_hours > 0 && row.net_profit < row.seller_hours * perHour;
  const cost = (row: ReviewRow) => (earnsLess(row) ? row.seller_hours * perHour : 0);
  const below = rows.now.filter(earnsLess);
  const accounts = rankedAccounts(rows, {
    figure: cost,
    unit: "money",
    label: speech.say(words.cost),
  });
  return {
    ...question,
    number: {
      value: sumOver(below, cost),
      unit: "money",
      label: speech.say(words.label),
      before: rows.before === null ? null : sumOver(rows.before, cost),
    },
    answer: speech.say(words.answer, {
      hour: speech.money(perHour),
      below: below.length,
      hours: speech.number(sumOver(below, sellerHours)),
      profit: speech.money(sumOver(below, ({ net_profit }) => net_profit)),
      cost: speech.money(sumOver(below, cost)),
    }),
    follows: follows(accounts[0], speech),
    accounts,
  };
}

const sellerHours = (row: ReviewRow) => row.seller_hours;

function follows(first: Question["accounts"][number] | undefined, speech: Speech): string {
  if (first === undefined) return speech.say(words.none);
  return speech.say(words.follows, { name: called(first), cost: speech.money(first.value) });
}

const words = {
  question: { en: "What are the opportunity costs?", pl: "Jakie są koszty utraconych możliwości?" },
  cost: { en: "worth of the sellers’ hours", pl: "wartość godzin handlowców" },
  label: {
    en: "is what sellers’ hours would be worth elsewhere",
    pl: "tyle byłyby warte godziny handlowców gdzie indziej",
  },
  answer: {
    en: "One more seller’s hour is worth about {hour} in finding new customers. {below, plural, =0 {Every account returns} one {One account returns} other {# accounts return}} {below, plural, =0 {more} other {less}} than that: {hours} hours for {profit} of net profit, which elsewhere would be worth {cost}.",
    pl: "Kolejna godzina handlowca poświęcona na pozyskanie klienta jest warta około {hour}. {below, plural, =0 {Każdy klient przynosi więcej} one {Jeden klient przynosi mniej} few {# klienci przynoszą mniej} many {# klientów przynosi mniej} other {# klienta przynosi mniej}}: {hours} godz. za {profit} zysku netto, a gdzie indziej byłyby warte {cost}.",
  },
  follows: {
    en: "The largest is {name}: its hours would be worth {cost} elsewhere.",
    pl: "Najwięcej kosztuje {name}: te godziny gdzie indziej byłyby warte {cost}.",
  },
  none: {
    en: "No account takes hours that would earn more elsewhere.",
    pl: "Żaden klient nie zajmuje godzin, które gdzie indziej przyniosłyby więcej.",
  },
  unknown: {
    en: "The book cannot tell: it knows no sellers’ hours, or no value of an hour.",
    pl: "Nie wiadomo: brak godzin handlowców albo wartości godziny.",
  },
  bring: {
    en: "Import touches with minutes and asks, and mark sellers’ roles with seller = true in cost-model.toml.",
    pl: "Zaimportować kontakty z minutami i prośby o zamówienie (asks) oraz oznaczyć stanowiska handlowców przez seller = true w cost-model.toml.",
  },
} as const;
