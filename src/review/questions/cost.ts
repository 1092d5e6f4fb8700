import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { ofType, type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";
import { spelledPart } from "../spelled-part.ts";

/** Who causes cost? */
export function costQuestion(rows: ReviewRows, speech: Speech): Question {
  const { now, knows } = rows;
  const question = { id: "cost", question: speech.say(words.question) } as const;
  if (!knows.service && !knows.payments)
    return unanswered(question, {
      answer: speech.say(words.unknown),
      follows: speech.say(words.bring),
    });
  const accounts = rankedAccounts(rows, {
    figure: cost,
    unit: "money",
    label: speech.say(words.cost),
  });
  return {
    ...question,
    number: {
      value: sumOver(now, cost),
      unit: "money",
      label: speech.say(words.label),
      before: costBefore(rows),
    },
    answer: [
      speech.say(words.answer, {
        known: knows.service && knows.payments ? "both" : knows.service ? "service" : "payments",
        service: speech.money(sumOver(now, ({ service }) => service)),
        payment: speech.money(sumOver(now, ({ payment_cost }) => payment_cost)),
      }),
      ...smiths(rows, speech),
      ...(knows.service ? [] : [speech.say(words.unpriced)]),
    ].join(" "),
    follows: follows(rows, speech),
    accounts,
  };
}

const cost = (row: ReviewRow) => row.service + row.payment_cost;

/** Null where the window before cannot tell the same kinds of cost. */
function costBefore({ before, knows, knew }: ReviewRows): number | null {
  const isAlike = knew?.service === knows.service && knew.payments === knows.payments;
  return before === null || !isAlike ? null : sumOver(before, cost);
}

function smiths({ now, knows }: ReviewRows, speech: Speech): readonly string[] {
  if (!knows.types) return [];
  const rows = ofType(now, "Smith");
  return [
    speech.say(words.smiths, {
      smith: spelledPart(rows, now, cost, speech),
      smithSales: spelledPart(rows, now, ({ net_sales }) => net_sales, speech),
    }),
  ];
}

/** Only where goods have a cost is there anything to hold service against. */
function follows({ now, knows }: ReviewRows, speech: Speech): string {
  if (!knows.goods) return speech.say(words.uncovered);
  const dear = now.filter(
    (row) => row.service > row.gross_profit && row.service > 0 && !row.prospect,
  );
  if (dear.length === 0) return speech.say(knows.service ? words.covered : words.bring);
  return speech.say(words.follows, {
    dear: dear.length,
    over: speech.money(sumOver(dear, (row) => row.service - row.gross_profit)),
  });
}

const words = {
  question: { en: "Who causes cost?", pl: "Kto generuje koszty?" },
  cost: { en: "cost caused", pl: "wygenerowany koszt" },
  label: {
    en: "to serve accounts and to wait for their money",
    pl: "na obsługę klientów i oczekiwanie na zapłatę",
  },
  answer: {
    en: "{known, select, service {Serving takes {service}; what late payment costs is not known.} payments {Late payment, early discounts and bad debt take {payment}; what serving takes is not known.} other {Serving takes {service}; late payment, early discounts and bad debt {payment}.}}",
    pl: "{known, select, service {Obsługa pochłania {service}; ile kosztuje oczekiwanie na zapłatę, nie wiadomo.} payments {Oczekiwanie na zapłatę, skonta i należności nieściągalne pochłaniają {payment}; ile pochłania obsługa, nie wiadomo.} other {Obsługa pochłania {service}, a oczekiwanie na zapłatę, skonta i należności nieściągalne – {payment}.}}",
  },
  smiths: {
    en: "Smiths cause {smith} of it, with {smithSales} of net sales.",
    pl: "Smithowie generują {smith} tych kosztów, a przypada na nich {smithSales} sprzedaży netto.",
  },
  uncovered: {
    en: "Import the cost of goods to see whose gross profit covers what serving takes.",
    pl: "Zaimportuj koszt towaru, aby zobaczyć, czyja marża brutto pokrywa koszt obsługi.",
  },
  unpriced: {
    en: "Time has no price yet: the cost model names no roles.",
    pl: "Czas nie ma jeszcze ceny: w modelu kosztów nie ma stanowisk (roles).",
  },
  follows: {
    en: "{dear, plural, one {One account costs {over} more to serve than it brings in gross profit} other {# accounts cost more to serve than they bring in gross profit, {over} together}}: fees, order minimum or another way to serve.",
    pl: "{dear, plural, one {Obsługa jednego klienta kosztuje o {over} więcej, niż wynosi jego marża brutto} few {Obsługa # klientów kosztuje łącznie o {over} więcej, niż wynosi ich marża brutto} many {Obsługa # klientów kosztuje łącznie o {over} więcej, niż wynosi ich marża brutto} other {Obsługa # klienta kosztuje łącznie o {over} więcej, niż wynosi ich marża brutto}}: wprowadź opłaty, minimum zamówienia albo inny sposób obsługi.",
  },
  unknown: {
    en: "The book cannot tell: it knows neither what serving accounts takes nor when they pay.",
    pl: "Z danych to nie wynika: nie wiadomo, ile kosztuje obsługa klientów ani kiedy płacą.",
  },
  bring: {
    en: "Give roles and minutes in cost-model.toml, and import touches and payments.",
    pl: "Podaj stanowiska (roles) i minuty w cost-model.toml oraz zaimportuj kontakty (touches) i płatności (payments).",
  },
  covered: {
    en: "No account costs more to serve than it brings in gross profit.",
    pl: "U żadnego klienta koszt obsługi nie przekracza marży brutto.",
  },
} as const;
