import type { Language } from "../lib/language.ts";
import {
  type Question,
  type QuestionAccount,
  type QuestionId,
  type QuestionNumber,
  questionIds,
  type ReviewedAccount,
} from "../review/review.ts";

type Told = readonly [question: string, label: string, answer: string, follows: string];

const texts: Readonly<Record<QuestionId, Readonly<Record<Language, Told>>>> = {
  mix: {
    en: [
      "Do we have more Smiths or more Joneses?",
      "Joneses for each Smith",
      "There are more Joneses than Smiths, by number and by net sales. Smiths make 27% of net sales and lose money.",
      "Talk first about the three largest Smiths; they hold two thirds of what the Smiths lose.",
    ],
    pl: [
      "Mamy więcej Smithów czy Jonesów?",
      "Jonesów na jednego Smitha",
      "Jonesów jest więcej niż Smithów, zarówno pod względem liczby, jak i sprzedaży netto. Na Smithów przypada 27% sprzedaży netto i przynoszą oni stratę.",
      "Zacznij rozmowę od trzech największych Smithów: to na nich przypada dwie trzecie straty.",
    ],
  },
  resources: {
    en: [
      "Where do time and resources go?",
      "of all hours go to Smiths",
      "Smiths take 41% of the hours and bring 11% of gross profit.",
      "An hour moved from a Smith to a Jones is worth $58.",
    ],
    pl: [
      "Komu poświęcamy czas i zasoby?",
      "wszystkich godzin zabierają Smithowie",
      "Smithowie zabierają 41% godzin, a przynoszą 11% marży brutto.",
      "Godzina przeniesiona od Smitha do Jonesa jest warta 58 zł.",
    ],
  },
  complaints: {
    en: [
      "Which customers bring the most complaints from our own service people?",
      "problems on record",
      "Five accounts bring half of all 211 problems.",
      "Find the cause at the first two before anything else is decided on them.",
    ],
    pl: [
      "Na których klientów najczęściej skarży się nasza obsługa?",
      "odnotowanych problemów",
      "Pięciu klientów odpowiada za połowę z 211 problemów.",
      "Znajdź przyczynę u dwóch pierwszych, zanim zapadnie jakakolwiek decyzja.",
    ],
  },
  gross_profit: {
    en: [
      "Where does gross profit come from?",
      "of gross profit comes from ten accounts",
      "Ten accounts bring 61% of gross profit; seven of them are Joneses.",
      "Losing the first would cost 12% of gross profit.",
    ],
    pl: [
      "Skąd bierze się marża brutto?",
      "marży brutto pochodzi od dziesięciu klientów",
      "Dziesięciu klientów daje 61% marży brutto; siedmiu z nich to Jonesowie.",
      "Utrata pierwszego kosztowałaby 12% marży brutto.",
    ],
  },
  cost: {
    en: [
      "Who causes the cost?",
      "of service cost goes to ten accounts",
      "Ten accounts cause 55% of the cost of service.",
      "Order minimums would reach six of them.",
    ],
    pl: [
      "Kto powoduje koszty?",
      "kosztów obsługi generuje dziesięciu klientów",
      "Dziesięciu klientów generuje 55% kosztów obsługi.",
      "Minimum zamówienia objęłoby sześciu z nich.",
    ],
  },
  opportunity: {
    en: [
      "What are the opportunity costs?",
      "could be earned with the hours that Smiths take",
      "The hours that Smiths take would earn more elsewhere.",
      "Free the seller's visits first; they are the dearest.",
    ],
    pl: [
      "Jakie są koszty utraconych możliwości?",
      "można by zarobić w godzinach zabieranych przez Smithów",
      "Godziny zabierane przez Smithów przyniosłyby gdzie indziej więcej.",
      "Najpierw uwolnij wizyty handlowca: są najdroższe.",
    ],
  },
  new_customers: {
    en: [
      "How much time goes into finding new customers?",
      "hours on prospects",
      "The book cannot tell: no touches with prospects are on record.",
      "Import the calendar, so that hours with prospects can be counted.",
    ],
    pl: [
      "Ile czasu poświęcamy na szukanie nowych klientów?",
      "godzin na potencjalnych klientów",
      "Z danych to nie wynika: nie ma w nich kontaktów z potencjalnymi klientami.",
      "Zaimportuj kalendarz, aby dało się policzyć godziny.",
    ],
  },
};

const units: Readonly<Record<QuestionId, QuestionNumber["unit"]>> = {
  mix: "count",
  resources: "share",
  complaints: "count",
  gross_profit: "share",
  cost: "share",
  opportunity: "money",
  new_customers: "hours",
};

const figures: Readonly<Record<QuestionNumber["unit"], readonly [number, number | null]>> = {
  count: [211, 188],
  share: [0.412, 0.377],
  money: [-18_420.5, 9_120],
  hours: [120, null],
};

/** Returns the seven questions, the last of them without a number. */
export function sampleQuestions(
  accounts: readonly ReviewedAccount[],
  language: Language,
): readonly Question[] {
  return questionIds.map((id) => {
    const [question, label, answer, follows] = texts[id][language];
    const [value, before] = id === "mix" ? [1.4, 1.1] : figures[units[id]];
    const number = id === "new_customers" ? null : { value, unit: units[id], label, before };
    const behind = id === "new_customers" ? [] : accountsOf(accounts, id, language);
    return { id, question, number, answer, follows, accounts: behind };
  });
}

function accountsOf(
  accounts: readonly ReviewedAccount[],
  id: QuestionId,
  language: Language,
): readonly QuestionAccount[] {
  const label = { en: "Net profit", pl: "Zysk netto" }[language];
  const ranked = accounts.toSorted((a, b) => weight(b, id) - weight(a, id)).slice(0, 5);
  return ranked.map(({ account_id, name, typing, prospect, economics, before }, place) => ({
    account_id,
    name,
    type: prospect ? null : typing.type,
    value: economics.net_profit ?? 0,
    unit: "money",
    label,
    share: place === 4 ? null : 0.21 - place * 0.04,
    before: before === null ? null : before.net_profit,
  }));
}

function weight({ economics }: ReviewedAccount, id: QuestionId): number {
  return id === "mix" ? -(economics.net_profit ?? 0) : (economics.net_sales ?? 0);
}
