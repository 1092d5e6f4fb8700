import type { AccountType, Typing } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import type { Justification } from "../account/justification.ts";
import type { Economics } from "../account/shown-figures.ts";
import type { Substance } from "../account/substance.ts";
import { type TraitName, type TraitReading, traitNames } from "../account/traits/trait.ts";
import type { Language } from "../lib/language.ts";
import { chance, type Random, uniform, whole } from "../lib/random.ts";

const sentences = {
  reason: {
    en: "Keeps 22.4% of net sales as margin, below the book's line of 29%.",
    pl: "Zostawia 22,4% sprzedaży netto jako marżę, poniżej progu portfela (29%).",
  },
  second: {
    en: "Service takes 23.1% of net sales, above the book's line of 14%.",
    pl: "Obsługa pochłania 23,1% sprzedaży netto, powyżej progu portfela (14%).",
  },
  none: {
    en: "No sales in the window: nothing to hold it against.",
    pl: "Brak sprzedaży w okresie: nie ma do czego przyłożyć miary.",
  },
  missing: {
    en: "Not known: import touches to learn it.",
    pl: "Nie wiadomo: zaimportuj kontakty (touches), aby to poznać.",
  },
  cost: {
    en: "Cost of goods is on the invoice for most of net sales; the rest is by product or family.",
    pl: "Koszt towaru jest na fakturze dla większości sprzedaży netto; reszta według produktu lub grupy.",
  },
  paid: { en: "Every invoice due has its payment dates.", pl: "Każda należność ma daty zapłaty." },
  time: {
    en: "Two thirds of the hours rest on the cost model's standard minutes; bring call logs to measure them.",
    pl: "Dwie trzecie godzin opiera się na normatywach z modelu kosztów; dostarcz rejestr rozmów, aby je zmierzyć.",
  },
  justified: {
    en: "What is put in comes back with a return of its own; it took more hours than the year before and gave less.",
    pl: "To, co włożono, wraca z nadwyżką; klient wymagał więcej godzin niż rok wcześniej i przyniósł mniej.",
  },
  substance: {
    en: "3.1 problems per 100 orders, 94% on time; 2 of 7 asks were answered yes.",
    pl: "3,1 problemu na 100 zamówień, 94% terminowo; 2 z 7 próśb o zamówienie zakończyły się zgodą.",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Titles and a sentence with figures for each trait. */
const traits: Readonly<Record<TraitName, Readonly<Record<Language, readonly [string, string]>>>> = {
  offering: {
    en: ["Buys parts or solutions", "82% of net sales are parts; bought from 2 of 9 families."],
    pl: [
      "Kupuje części czy rozwiązania",
      "82% sprzedaży netto to części; kupuje w 2 z 9 grup asortymentowych.",
    ],
  },
  price: {
    en: ["Price", "Pays 14% below list; earns 6 points less than the same families elsewhere."],
    pl: [
      "Cena",
      "Płaci 14% poniżej cennika; marża o 6 pkt niższa niż na tych samych grupach u innych.",
    ],
  },
  demand: {
    en: ["Demand on inside people", "9.4 inside hours for each 1,000 of gross profit."],
    pl: ["Absorbuje biuro obsługi", "9,4 godziny biura na każdy 1000 marży brutto."],
  },
  problems: {
    en: ["Problems", "11 complaints, returns and disputes per 100 orders."],
    pl: ["Problemy", "11 reklamacji, zwrotów i sporów na 100 zamówień."],
  },
  payment: {
    en: ["Payment", "Pays 24 days late on average; took no early-payment discount."],
    pl: ["Płatności", "Płaci średnio 24 dni po terminie; nie korzysta ze skonta."],
  },
  contact: {
    en: ["Contact", "31 visits and 12 meals against 8 calls."],
    pl: ["Kontakt", "31 wizyt i 12 wspólnych posiłków przy 8 rozmowach telefonicznych."],
  },
  perception: {
    en: ["Feels against is", "Felt to be a key account; ranks 39th of 42 by net profit."],
    pl: ["Odczucie a fakty", "Uważany za klienta kluczowego; 39. z 42 według zysku netto."],
  },
  wallet: {
    en: ["Bought elsewhere", "Buys an estimated 60% of its need elsewhere."],
    pl: ["Zakupy u innych", "Około 60% potrzeb kupuje u innych."],
  },
  trust: {
    en: ["Trust", "Never asked for advice; gave no referral."],
    pl: ["Zaufanie", "Nie pyta o radę; nikogo nie polecił."],
  },
  trend: {
    en: ["Trend", "Took 18% more hours than the year before for 9% less gross profit."],
    pl: ["Trend", "O 18% więcej godzin niż rok wcześniej przy marży niższej o 9%."],
  },
};

export function sampleReasons({ leaning }: Typing, language: Language): readonly string[] {
  if (leaning === null) return [sentences.none[language]];
  return [sentences.reason[language], sentences.second[language], traits.problems[language][1]];
}

const smithLow: readonly TraitName[] = ["wallet", "trust"];

/** Returns ten traits, some of them missing, that lean the way of the corner. */
export function sampleTraits(
  random: Random,
  corner: AccountType,
  language: Language,
): readonly TraitReading[] {
  return traitNames.map((name) => {
    const [title, sentence] = traits[name][language];
    const unit = name === "payment" ? "days" : "share";
    if (name === "wallet" || chance(random, 0.1)) {
      return {
        name,
        title,
        unit,
        measure: null,
        percentile: null,
        direction: null,
        evidence: "missing",
        sentence: sentences.missing[language],
      };
    }
    const towards =
      corner === "Smith"
        ? uniform(random, 45, 100)
        : corner === "Jones"
          ? uniform(random, 0, 55)
          : uniform(random, 0, 100);
    const percentile = Math.round((smithLow.includes(name) ? 100 - towards : towards) * 10) / 10;
    const direction = towards > 200 / 3 ? "Smith" : towards < 100 / 3 ? "Jones" : null;
    return {
      name,
      title,
      unit,
      measure: percentile / 100,
      percentile,
      direction,
      evidence: chance(random, 0.3) ? "estimated" : "measured",
      sentence,
    };
  });
}

export function sampleJustification(
  economics: Economics,
  language: Language,
  hasBefore: boolean,
): Justification {
  const money =
    (economics.cost_to_serve ?? 0) + (economics.charges ?? 0) + (economics.expenses ?? 0);
  const net_profit = economics.net_profit ?? 0;
  const invested = { hours: money / 60, money };
  const returned = {
    gross_profit: economics.gross_profit ?? 0,
    net_profit,
    per_unit: money === 0 ? null : (net_profit + money) / money,
  };
  return {
    verdict: net_profit < 0 ? "does_not_pay" : net_profit < money ? "pays_less" : "pays",
    invested,
    returned,
    before: hasBefore ? { invested: { hours: money / 70, money: money * 0.9 }, returned } : null,
    sentence: sentences.justified[language],
  };
}

export function sampleCoverage(language: Language, measured: number): Coverage {
  const shares = { measured, estimated: (1 - measured) * 0.8, missing: (1 - measured) * 0.2 };
  return {
    cost_of_goods: {
      shares,
      could_lower_by: 812.4,
      could_raise_by: 0,
      sentence: sentences.cost[language],
    },
    payment_dates: {
      shares: { measured: 1, estimated: 0, missing: 0 },
      could_lower_by: 0,
      could_raise_by: 0,
      sentence: sentences.paid[language],
    },
    time: {
      shares: { measured: 0.33, estimated: 0.62, missing: 0.05 },
      could_lower_by: 640,
      could_raise_by: 420,
      sentence: sentences.time[language],
    },
  };
}

export function sampleSubstance(random: Random, orders: number, language: Language): Substance {
  return {
    delivered: {
      orders,
      complaints: whole(random, 0, 9),
      returns: whole(random, 0, 6),
      returns_from: "touches",
      disputes: null,
      problems_per_100_orders: 3.1,
      on_time: 0.94,
    },
    sold: {
      asks: 7,
      yes: 2,
      visits: whole(random, 0, 40),
      meals: whole(random, 0, 12),
      proposals: null,
    },
    sentence: sentences.substance[language],
  };
}
