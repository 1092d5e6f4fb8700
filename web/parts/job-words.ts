import type { Wording } from "../../src/lib/language.ts";

/** Words of long work. */
export const jobWords = {
  working: { en: "Working …", pl: "Pracuję …" },
  cancel: { en: "Cancel", pl: "Przerwij" },
  opening: { en: "opening {file}", pl: "otwieram {file}" },
  reading: { en: "reading {file}", pl: "czytam {file}" },
  reading_rows: { en: "reading {file} row by row", pl: "czytam {file} wiersz po wierszu" },
} as const satisfies Record<string, Wording>;

/** What the server says it is doing, in words of the page. */
export const doingWords: Readonly<Record<string, Wording>> = {
  "weighing ways out": { en: "weighing ways out", pl: "porównuję możliwe decyzje" },
  "what would suit each seller": {
    en: "what would suit each seller",
    pl: "sprawdzam, co odpowiadałoby każdemu handlowcowi",
  },
  "comparing plans": { en: "comparing plans", pl: "porównuję plany" },
  "opening the book": { en: "opening the book", pl: "otwieram dane" },
  "reading sums": { en: "reading sums", pl: "czytam sumy" },
  "reading what accounts buy": {
    en: "reading what accounts buy",
    pl: "czytam, co kupują klienci",
  },
  "comparing margins": { en: "comparing margins", pl: "porównuję marże" },
  "writing the ledger": { en: "writing the ledger", pl: "zapisuję dane" },
};
