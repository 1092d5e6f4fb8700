import type { Speech } from "../../lib/speech.ts";
import { called, rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { ofType, type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";

/** Where do time and resources go? */
export function resourcesQuestion(rows: ReviewRows, speech: Speech): Question {
  const question = { id: "resources", question: speech.say(words.question) } as const;
  if (!rows.knows.time)
    return {
      ...question,
      number: null,
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
      accounts: [],
    };
  const share = (of: readonly ReviewRow[]) => shareOf(ofType(of, "Smith"), of, hours);
  const accounts = rankedAccounts(rows, {
    figure: hours,
    unit: "hours",
    label: speech.say(words.hours),
  });
  return {
    ...question,
    number: {
      value: share(rows.now) ?? 0,
      unit: "share",
      label: speech.say(words.label),
      before: rows.before === null ? null : share(rows.before),
    },
    answer: answer(rows, speech),
    follows: follows(rows, speech),
    accounts,
  };
}

const hours = (row: ReviewRow) => row.hours;

function answer({ now }: ReviewRows, speech: Speech): string {
  const smiths = ofType(now, "Smith");
  const joneses = ofType(now, "Jones");
  const of = (some: readonly ReviewRow[], figure: (row: ReviewRow) => number) =>
    speech.share(shareOf(some, now, figure) ?? 0);
  return speech.say(words.answer, {
    all: speech.number(sumOver(now, hours)),
    service: speech.money(sumOver(now, ({ service }) => service)),
    smithHours: of(smiths, hours),
    smithProfit: of(smiths, ({ gross_profit }) => gross_profit),
    jonesHours: of(joneses, hours),
    jonesProfit: of(joneses, ({ gross_profit }) => gross_profit),
  });
}

/** The account whose share of hours lies furthest above its share of gross profit. */
function follows({ now }: ReviewRows, speech: Speech): string {
  const all = { hours: sumOver(now, hours), profit: sumOver(now, (row) => row.gross_profit) };
  if (all.hours <= 0 || all.profit <= 0) return speech.say(words.bring);
  const excess = (row: ReviewRow) => row.hours / all.hours - row.gross_profit / all.profit;
  const [worst] = now
    .filter((row) => !row.prospect && !row.ring_fenced)
    .toSorted((a, b) => excess(b) - excess(a));
  if (worst === undefined || excess(worst) <= 0) return speech.say(words.inProportion);
  return speech.say(words.follows, {
    name: called(worst),
    hours: speech.share(worst.hours / all.hours, 1),
    profit: speech.share(worst.gross_profit / all.profit, 1),
  });
}

const words = {
  question: { en: "Where do time and resources go?", pl: "Komu poświęcamy czas i zasoby?" },
  hours: { en: "hours", pl: "godziny" },
  label: { en: "of all hours go to Smiths", pl: "wszystkich godzin pochłaniają Smithowie" },
  answer: {
    en: "Of {all} hours and {service} spent on serving accounts, Smiths take {smithHours} of the hours and bring {smithProfit} of gross profit; Joneses take {jonesHours} and bring {jonesProfit}.",
    pl: "Obsługa klientów zajęła {all} godz. i kosztowała {service}: Smithowie pochłaniają {smithHours} godzin, a przynoszą {smithProfit} marży brutto; Jonesowie pochłaniają {jonesHours}, a przynoszą {jonesProfit}.",
  },
  follows: {
    en: "Look first at {name}: {hours} of all hours for {profit} of gross profit.",
    pl: "Najpierw przyjrzyj się klientowi {name}: {hours} wszystkich godzin, a tylko {profit} marży brutto.",
  },
  inProportion: {
    en: "Hours go where gross profit comes from: no account takes more than its share.",
    pl: "Godziny idą tam, skąd pochodzi marża brutto: żaden klient nie zajmuje ich więcej, niż wynosi jego udział w marży.",
  },
  unknown: {
    en: "The book cannot tell: no time is recorded, and the cost model has no minutes for orders and lines.",
    pl: "Z danych to nie wynika: nie zapisano czasu, a model kosztów nie podaje minut na zamówienie i pozycję.",
  },
  bring: {
    en: "Import touches (account_id, on, kind, minutes), or give minutes per order and line in cost-model.toml.",
    pl: "Zaimportuj kontakty (touches: account_id, on, kind, minutes) albo podaj minuty na zamówienie i pozycję w cost-model.toml.",
  },
} as const;
