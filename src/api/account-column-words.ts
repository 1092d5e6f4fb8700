import type { RingFence } from "../account/account-type.ts";
import type { Wording } from "../lib/language.ts";

interface ColumnWords {
  readonly title: Wording;
  readonly told?: Wording;
}

/** What the columns of the table of accounts are called, and what those are that need telling. */
export const columnWords = {
  name: { title: { en: "Account", pl: "Klient" } },
  account_id: { title: { en: "Number", pl: "Numer" } },
  type: { title: { en: "Type", pl: "Typ" } },
  type_probability: {
    title: { en: "Certainty of type", pl: "Pewność typu" },
    told: {
      en: "How surely the account is of its type; of the likeliest one where the type is Unclear.",
      pl: "Jak pewny jest typ klienta; przy typie Niejasny: pewność typu najbliższego.",
    },
  },
  owner: { title: { en: "Owner", pl: "Opiekun" } },
  net_sales: { title: { en: "Net sales", pl: "Sprzedaż netto" } },
  gross_profit: { title: { en: "Gross profit", pl: "Marża brutto" } },
  gross_margin: {
    title: { en: "Gross margin", pl: "Marża brutto, %" },
    told: { en: "Gross profit ÷ net sales.", pl: "Marża brutto ÷ sprzedaż netto." },
  },
  margin_realised: {
    title: { en: "Margin realised", pl: "Marża zrealizowana" },
    told: {
      en: "(Gross profit − early-payment discounts − carrying cost) ÷ net sales.",
      pl: "(Marża brutto − skonta − koszt oczekiwania na zapłatę) ÷ sprzedaż netto.",
    },
  },
  service_cost: {
    title: { en: "Service cost", pl: "Łączny koszt obsługi" },
    told: {
      en: "(Cost to serve + charges + expenses) ÷ net sales.",
      pl: "(Koszt obsługi + koszty ryczałtowe + wydatki) ÷ sprzedaż netto.",
    },
  },
  cost_to_serve: {
    title: { en: "Cost to serve", pl: "Koszt obsługi" },
    told: {
      en: "Everybody’s time for the account at the cost model’s rates.",
      pl: "Czas wszystkich osób poświęcony klientowi według stawek modelu kosztów.",
    },
  },
  charges: { title: { en: "Charges", pl: "Koszty ryczałtowe" } },
  expenses: { title: { en: "Expenses", pl: "Wydatki" } },
  early_discounts: { title: { en: "Early-payment discounts", pl: "Skonta" } },
  bad_debt: { title: { en: "Bad debt", pl: "Należności nieściągalne" } },
  carrying_cost: {
    title: { en: "Carrying cost", pl: "Koszt oczekiwania na zapłatę" },
  },
  commission: { title: { en: "Commission", pl: "Prowizja" } },
  net_profit: { title: { en: "Net profit", pl: "Zysk netto" } },
  net_profit_per_hour: {
    title: { en: "Net profit per hour", pl: "Zysk netto na godzinę" },
    told: {
      en: "Net profit ÷ the hours of everybody who served the account.",
      pl: "Zysk netto ÷ godziny wszystkich, którzy obsługiwali klienta.",
    },
  },
  hours: { title: { en: "Hours", pl: "Godziny" } },
  orders: { title: { en: "Orders", pl: "Zamówienia" } },
  days_late: {
    title: { en: "Days late", pl: "Dni po terminie" },
    told: {
      en: "How long after their due date invoices are paid, weighted by amount.",
      pl: "Ile dni po terminie płatności opłacane są faktury, średnia ważona kwotą.",
    },
  },
  problems: { title: { en: "Problems", pl: "Problemy" } },
  range_p5: {
    title: { en: "Net profit, low", pl: "Zysk netto, dolna granica" },
    told: {
      en: "Under the cost model’s ranges, net profit falls below this in one draw of twenty (P5).",
      pl: "Przy przedziałach z modelu kosztów zysk netto jest niższy w jednym losowaniu na dwadzieścia (P5).",
    },
  },
  range_p95: {
    title: { en: "Net profit, high", pl: "Zysk netto, górna granica" },
    told: {
      en: "Under the cost model’s ranges, net profit rises above this in one draw of twenty (P95).",
      pl: "Przy przedziałach z modelu kosztów zysk netto jest wyższy w jednym losowaniu na dwadzieścia (P95).",
    },
  },
  ring_fence: {
    title: { en: "Ring-fence", pl: "Ochrona" },
    told: {
      en: "New and growing accounts are ring-fenced: no advice to end or to reduce them.",
      pl: "Nowi i rosnący klienci są pod ochroną: nie doradza się ograniczania ani kończenia współpracy.",
    },
  },
  net_sales_change: {
    title: { en: "Change of net sales", pl: "Zmiana sprzedaży netto" },
    told: {
      en: "Against the window of the same length before.",
      pl: "W porównaniu z poprzednim okresem tej samej długości.",
    },
  },
  net_profit_change: {
    title: { en: "Change of net profit", pl: "Zmiana zysku netto" },
    told: {
      en: "Against the window of the same length before.",
      pl: "W porównaniu z poprzednim okresem tej samej długości.",
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** Why an account is ring-fenced. */
export const fenceWords: Readonly<Record<RingFence, Wording>> = {
  new: { en: "new", pl: "nowy" },
  growing: { en: "growing", pl: "rosnący" },
};
