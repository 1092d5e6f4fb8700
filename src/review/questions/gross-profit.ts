import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { ofType, type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";
import { spelledPart } from "../spelled-part.ts";

/** Where does gross profit come from? */
export function grossProfitQuestion(rows: ReviewRows, speech: Speech): Question {
  const { now, before, knows, knew } = rows;
  const question = { id: "gross_profit", question: speech.say(words.question) } as const;
  if (!knows.goods) return unanswered(question, untold(rows, speech));
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
      before: before === null || knew?.goods !== true ? null : sumOver(before, profit),
    },
    answer: sumOver(now, profit) > 0 ? answer(rows, speech) : belowZero(now, speech),
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

function answer({ now, knows }: ReviewRows, speech: Speech): string {
  const half = speech.say(words.answer, {
    half: accountsToHalf(now),
    customers: now.filter((row) => row.net_sales > 0).length,
  });
  const part = (type: "Jones" | "Smith") => spelledPart(ofType(now, type), now, profit, speech);
  return knows.types
    ? `${half} ${speech.say(words.byType, { jones: part("Jones"), smith: part("Smith") })}`
    : half;
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

function untold({ now }: ReviewRows, speech: Speech): Pick<Question, "answer" | "follows"> {
  const isUnsold = now.every(({ net_sales }) => net_sales === 0);
  return {
    answer: speech.say(isUnsold ? words.unsold : words.unknown),
    follows: speech.say(isUnsold ? words.bringSales : words.bring),
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
  question: { en: "Where does gross profit come from?", pl: "Skąd pochodzi marża brutto?" },
  profit: { en: "gross profit", pl: "marża brutto" },
  label: { en: "gross profit of the book", pl: "marży brutto w całym portfelu" },
  answer: {
    en: "Half of it comes from {half, plural, one {one account} other {# accounts}} of {customers}.",
    pl: "Połowa pochodzi od {half, plural, one {jednego klienta} few {# klientów} many {# klientów} other {# klienta}} spośród {customers}.",
  },
  byType: {
    en: "Joneses bring {jones}, Smiths {smith}.",
    pl: "Jonesowie przynoszą {jones}, Smithowie {smith}.",
  },
  belowZero: {
    en: "All accounts together bring none: {gaining, plural, one {# brings} other {# bring}} {gain}, and {losing, plural, one {# takes} other {# take}} {loss} away.",
    pl: "Wszyscy klienci razem nie przynoszą marży brutto: {gaining, plural, one {# przynosi} few {# przynoszą} many {# przynosi} other {# przynosi}} {gain}, a {losing, plural, one {# zabiera} few {# zabierają} many {# zabiera} other {# zabiera}} {loss}.",
  },
  follows: {
    en: "{negative, plural, one {One account brings a gross profit below zero, by {loss}} other {# accounts bring a gross profit below zero, {loss} together}}: look at prices and returns there first.",
    pl: "{negative, plural, one {Jeden klient ma ujemną marżę brutto, {loss} poniżej zera} few {# klienci mają ujemną marżę brutto, łącznie {loss} poniżej zera} many {# klientów ma ujemną marżę brutto, łącznie {loss} poniżej zera} other {# klienta ma ujemną marżę brutto, łącznie {loss} poniżej zera}}: tam najpierw sprawdź ceny i zwroty.",
  },
  unknown: {
    en: "The book cannot tell: most goods have no cost, so gross profit would be a guess.",
    pl: "Z danych to nie wynika: większość towaru nie ma kosztu, więc marża brutto byłaby zgadywaniem.",
  },
  unsold: {
    en: "There are no net sales in this window.",
    pl: "W tym okresie nie ma sprzedaży netto.",
  },
  bringSales: {
    en: "Choose a window with sales, or import invoice_lines with the invoices.",
    pl: "Wybierz okres ze sprzedażą albo zaimportuj pozycje faktur (invoice_lines).",
  },
  bring: {
    en: "Import cost_amount with the invoice lines, unit_cost with the products, or give families’ margins in cost-model.toml.",
    pl: "Zaimportuj cost_amount w pozycjach faktur (invoice_lines) lub unit_cost w produktach (products) albo podaj marże grup asortymentowych (families) w cost-model.toml.",
  },
  keep: {
    en: "No account has a gross profit below zero. Stay close to the {half, plural, one {one that brings} other {# that bring}} half of it.",
    pl: "Żaden klient nie ma ujemnej marży brutto. Dbaj o {half, plural, one {klienta, który przynosi} few {# klientów, którzy przynoszą} many {# klientów, którzy przynoszą} other {# klienta, którzy przynoszą}} jej połowę.",
  },
} as const;
