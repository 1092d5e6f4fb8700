import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { ofType, type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";

/** Where does gross profit come from? */
export function grossProfitQuestion(rows: ReviewRows, speech: Speech): Question {
  const { now, before, knows } = rows;
  const question = { id: "gross_profit", question: speech.say(words.question) } as const;
  if (!knows.goods) return { ...question, ...untold(speech) };
  const accounts = rankedAccounts(rows, {
    figure: profit,
    unit: "money",
    label: speech.say(words.profit),
  });
  const negative = now.filter((row) => row.gross_profit < 0);
  return {
    ...question,
    number: {
      value: sumOver(now, profit),
      unit: "money",
      label: speech.say(words.label),
      before: before === null ? null : sumOver(before, profit),
    },
    answer: sumOver(now, profit) > 0 ? answer(now, speech) : belowZero(now, speech),
    follows:
      negative.length === 0
        ? speech.say(words.keep, { half: accountsToHalf(now) })
        : speech.say(words.follows, {
            negative: negative.length,
            loss: speech.money(-sumOver(negative, profit)),
          }),
    accounts,
  };
}

const profit = (row: ReviewRow) => row.gross_profit;

function answer(now: readonly ReviewRow[], speech: Speech): string {
  return speech.say(words.answer, {
    half: accountsToHalf(now),
    customers: now.filter((row) => row.net_sales > 0).length,
    jones: speech.share(shareOf(ofType(now, "Jones"), now, profit) ?? 0),
    smith: speech.share(shareOf(ofType(now, "Smith"), now, profit) ?? 0),
  });
}

/** Of less than nothing there are no shares. */
function belowZero(now: readonly ReviewRow[], speech: Speech): string {
  const [gain, loss] = [now.filter((row) => profit(row) > 0), now.filter((row) => profit(row) < 0)];
  return speech.say(words.belowZero, {
    gaining: gain.length,
    gain: speech.money(sumOver(gain, profit)),
    losing: loss.length,
    loss: speech.money(-sumOver(loss, profit)),
  });
}

function untold(speech: Speech): Omit<Question, "id" | "question"> {
  return {
    number: null,
    answer: speech.say(words.unknown),
    follows: speech.say(words.bring),
    accounts: [],
  };
}

/** How many accounts, the best first, bring half of all gross profit. */
function accountsToHalf(rows: readonly ReviewRow[]): number {
  const half = sumOver(rows, profit) / 2;
  let [count, sum] = [0, 0];
  for (const row of rows.toSorted((a, b) => profit(b) - profit(a))) {
    if (sum >= half) return count;
    sum += profit(row);
    count += 1;
  }
  return count;
}

const words = {
  question: { en: "Where does gross profit come from?", pl: "Skąd pochodzi zysk brutto?" },
  profit: { en: "gross profit", pl: "zysk brutto" },
  label: { en: "gross profit of the book", pl: "zysku brutto w całej księdze" },
  answer: {
    en: "Half of it comes from {half, plural, one {one account} other {# accounts}} of {customers}. Joneses bring {jones}, Smiths {smith}.",
    pl: "Połowa pochodzi od {half, plural, one {jednego klienta} few {# klientów} many {# klientów} other {# klienta}} z {customers}. Jonesowie przynoszą {jones}, Smithowie {smith}.",
  },
  belowZero: {
    en: "All accounts together bring none: {gaining, plural, one {# brings} other {# bring}} {gain}, and {losing, plural, one {# takes} other {# take}} {loss} away.",
    pl: "Wszyscy klienci razem nie przynoszą nic: {gaining, plural, one {# przynosi} few {# przynoszą} many {# przynosi} other {# przynosi}} {gain}, a {losing, plural, one {# zabiera} few {# zabierają} many {# zabiera} other {# zabiera}} {loss}.",
  },
  follows: {
    en: "{negative, plural, one {One account brings} other {# accounts bring}} a gross profit below zero, {loss} together: look at prices and returns there first.",
    pl: "{negative, plural, one {Jeden klient ma} few {# klienci mają} many {# klientów ma} other {# klienta ma}} ujemny zysk brutto, razem {loss}: tam najpierw sprawdzić ceny i zwroty.",
  },
  unknown: {
    en: "The book cannot tell: most goods have no cost, so gross profit would be a guess.",
    pl: "Nie wiadomo: większość towaru nie ma kosztu, więc zysk brutto byłby zgadywaniem.",
  },
  bring: {
    en: "Import cost_amount with the invoice lines, unit_cost with the products, or give families’ margins in cost-model.toml.",
    pl: "Zaimportować cost_amount przy pozycjach faktur, unit_cost przy produktach albo podać marże rodzin w cost-model.toml.",
  },
  keep: {
    en: "No account brings less than nothing. Keep the {half, plural, one {one that brings} other {# that bring}} half of it close.",
    pl: "Żaden klient nie ma ujemnego zysku brutto. Trzymać blisko {half, plural, one {tego, który przynosi} few {tych #, którzy przynoszą} many {tych #, którzy przynoszą} other {tych #, którzy przynoszą}} połowę.",
  },
} as const;
