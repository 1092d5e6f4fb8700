import type { Wording } from "../lib/language.ts";
import type { LineName } from "./lines.ts";

/** The words of the statement's lines. */
export const lineWords: Readonly<Record<LineName, Wording>> = {
  list_sales: { en: "List sales", pl: "Sprzedaż w cenach katalogowych" },
  discounts: { en: "Discounts", pl: "Rabaty" },
  invoiced: { en: "Invoiced", pl: "Zafakturowano" },
  credits: { en: "Credit notes", pl: "Faktury korygujące" },
  net_sales: { en: "Net sales", pl: "Sprzedaż netto" },
  cogs: { en: "Cost of goods", pl: "Koszt towaru" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  charges: { en: "Charges", pl: "Koszty ryczałtowe" },
  expenses: { en: "Expenses", pl: "Wydatki" },
  early_discounts: { en: "Early-payment discounts", pl: "Skonta" },
  bad_debt: { en: "Bad debt", pl: "Należności nieściągalne" },
  cost_to_serve: { en: "Cost to serve", pl: "Koszt obsługi" },
  contribution: { en: "Contribution", pl: "Marża pokrycia" },
  carrying_cost: { en: "Carrying cost", pl: "Koszt oczekiwania na zapłatę" },
  commission: { en: "Commission", pl: "Prowizja" },
  net_profit: { en: "Net profit", pl: "Zysk netto" },
};
