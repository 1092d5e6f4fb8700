import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { ofType, type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";

/** Where does gross profit come from? */
export function grossProfitQuestion(rows: ReviewRows, speech: Speech): Question {
  const { now, before } = rows;
  const accounts = rankedAccounts(rows, {
    figure: profit,
    unit: "money",
    label: speech.say(words.profit),
  });
  const customers = now.filter((row) => row.net_sales > 0);
  const [half, negative] = [accountsToHalf(now), now.filter((row) => row.gross_profit < 0)];
  return {
    id: "gross_profit",
    question: speech.say(words.question),
    number: {
      value: sumOver(now, profit),
      unit: "money",
      label: speech.say(words.label),
      before: before === null ? null : sumOver(before, profit),
    },
    answer: speech.say(words.answer, {
      half,
      customers: customers.length,
      jones: speech.share(shareOf(ofType(now, "Jones"), now, profit) ?? 0),
      smith: speech.share(shareOf(ofType(now, "Smith"), now, profit) ?? 0),
    }),
    follows:
      negative.length === 0
        ? speech.say(words.keep, { half })
        : speech.say(words.follows, {
            negative: negative.length,
            loss: speech.money(-sumOver(negative, profit)),
          }),
    accounts,
  };
}

const profit = (row: ReviewRow) => row.gross_profit;

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
  follows: {
    en: "{negative, plural, one {One account buys} other {# accounts buy}} below cost, {loss} together: price comes before everything else there.",
    pl: "{negative, plural, one {Jeden klient kupuje} few {# klienci kupują} many {# klientów kupuje} other {# klienta kupuje}} poniżej kosztu, razem {loss}: tam najpierw cena.",
  },
  keep: {
    en: "No account buys below cost. Keep the {half, plural, one {one that brings} other {# that bring}} half of it close.",
    pl: "Żaden klient nie kupuje poniżej kosztu. Trzymać blisko {half, plural, one {tego, który przynosi} few {tych #, którzy przynoszą} many {tych #, którzy przynoszą} other {tych #, którzy przynoszą}} połowę.",
  },
} as const;
