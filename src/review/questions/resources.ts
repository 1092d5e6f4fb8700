import type { Speech } from "../../lib/speech.ts";
import { called, rankedAccounts } from "../question-accounts.ts";
import type { Question, QuestionNumber } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { ofType, type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";
import { spelledPart } from "../spelled-part.ts";

/** Where do time and resources go? */
export function resourcesQuestion(rows: ReviewRows, speech: Speech): Question {
  const question = { id: "resources", question: speech.say(words.question) } as const;
  if (!rows.knows.time)
    return unanswered(question, {
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
    });
  const accounts = rankedAccounts(rows, {
    figure: hours,
    unit: "hours",
    label: speech.say(words.hours),
  });
  return {
    ...question,
    number: rows.knows.types ? shareOfSmiths(rows, speech) : allHours(rows, speech),
    answer: rows.knows.types ? answer(rows, speech) : untyped(rows, speech),
    follows: follows(rows, speech),
    accounts,
  };
}

const hours = (row: ReviewRow) => row.hours;

function shareOfSmiths({ now, before, knew }: ReviewRows, speech: Speech): QuestionNumber {
  const share = (of: readonly ReviewRow[]) => shareOf(ofType(of, "Smith"), of, hours);
  return {
    value: share(now) ?? 0,
    unit: "share",
    label: speech.say(words.label),
    before: before === null || knew?.types !== true ? null : share(before),
  };
}

function allHours({ now, before, knew }: ReviewRows, speech: Speech): QuestionNumber {
  return {
    value: sumOver(now, hours),
    unit: "hours",
    label: speech.say(words.allLabel),
    before: before === null || knew?.time !== true ? null : sumOver(before, hours),
  };
}

function untyped({ now, knows }: ReviewRows, speech: Speech): string {
  return speech.say(words.untyped, {
    all: speech.number(sumOver(now, hours)),
    service: knows.service ? speech.money(sumOver(now, ({ service }) => service)) : "none",
  });
}

function answer({ now }: ReviewRows, speech: Speech): string {
  const smiths = ofType(now, "Smith");
  const joneses = ofType(now, "Jones");
  const of = (some: readonly ReviewRow[], figure: (row: ReviewRow) => number) =>
    spelledPart(some, now, figure, speech);
  return speech.say(words.answer, {
    all: speech.number(sumOver(now, hours)),
    service: speech.money(sumOver(now, ({ service }) => service)),
    smithHours: of(smiths, hours),
    smithProfit: of(smiths, ({ gross_profit }) => gross_profit),
    jonesHours: of(joneses, hours),
    jonesProfit: of(joneses, ({ gross_profit }) => gross_profit),
  });
}

/** The account whose share of hours lies furthest above its share of gross profit, or of net sales where that is all there is. */
function follows({ now, knows }: ReviewRows, speech: Speech): string {
  const brought = (row: ReviewRow) => (knows.goods ? row.gross_profit : row.net_sales);
  const of = knows.goods ? "profit" : "sales";
  const all = { hours: sumOver(now, hours), brought: sumOver(now, brought) };
  if (all.hours <= 0 || all.brought <= 0) return speech.say(words.bring);
  const excess = (row: ReviewRow) => row.hours / all.hours - brought(row) / all.brought;
  const [worst] = now
    .filter((row) => !row.prospect && !row.ring_fenced)
    .toSorted((a, b) => excess(b) - excess(a));
  if (worst === undefined || excess(worst) <= 0) return speech.say(words.inProportion, { of });
  return speech.say(words.follows, {
    name: called(worst),
    hours: speech.share(worst.hours / all.hours, 1),
    brought: speech.share(brought(worst) / all.brought, 1),
    of,
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
  allLabel: {
    en: "hours went into serving accounts",
    pl: "godzin zajęła obsługa klientów",
  },
  untyped: {
    en: "Serving accounts took {all} hours{service, select, none {} other { and {service}}}; how much of it goes to Smiths cannot be told, as hardly an account has a type.",
    pl: "Obsługa klientów zajęła {all} godz.{service, select, none {} other { i kosztowała {service}}}; nie wiadomo, ile z tego pochłaniają Smithowie, bo prawie żaden klient nie ma określonego typu.",
  },
  follows: {
    en: "Look first at {name}: {hours} of all hours for {brought} of {of, select, sales {net sales} other {gross profit}}.",
    pl: "Najpierw przyjrzyj się klientowi {name}: {hours} wszystkich godzin, a tylko {brought} {of, select, sales {sprzedaży netto} other {marży brutto}}.",
  },
  inProportion: {
    en: "Hours go where {of, select, sales {net sales come} other {gross profit comes}} from: no account takes more than its share.",
    pl: "Godziny idą tam, skąd pochodzi {of, select, sales {sprzedaż netto} other {marża brutto}}: żaden klient nie zajmuje ich więcej, niż wynosi jego udział w {of, select, sales {sprzedaży} other {marży}}.",
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
