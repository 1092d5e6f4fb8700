import type { Wording } from "../lib/language.ts";
import type { Lack } from "./missing-lines.ts";

/** What a line lacks, as a phrase that can stand in brackets. */
export const lackPhrases: Readonly<Record<Lack, Wording>> = {
  list_prices: { en: "no list prices imported", pl: "nie zaimportowano cen katalogowych" },
  touches: { en: "no touches imported", pl: "nie zaimportowano kontaktów (touches)" },
  payments: { en: "no payments imported", pl: "nie zaimportowano płatności (payments)" },
  due_dates: { en: "no due dates imported", pl: "nie zaimportowano terminów płatności" },
  roles: { en: "no roles in cost-model.toml", pl: "brak stanowisk w cost-model.toml" },
  capital: {
    en: "no cost of capital in cost-model.toml",
    pl: "brak kosztu kapitału w cost-model.toml",
  },
  costs: { en: "most goods have no cost", pl: "większość towaru nie ma kosztu" },
};
