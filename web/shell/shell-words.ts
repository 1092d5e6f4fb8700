import type { Wording } from "../../src/lib/language.ts";

/** Words of the frame around every screen. */
export const shellWords = {
  review: { en: "Review", pl: "Przegląd" },
  accounts: { en: "Accounts", pl: "Klienci" },
  map: { en: "Map", pl: "Mapa" },
  plan: { en: "Plan", pl: "Plan" },
  decisions: { en: "Decisions", pl: "Decyzje" },
  cost_model: { en: "Cost model", pl: "Model kosztów" },
  data: { en: "Data", pl: "Dane" },
  screens: { en: "Screens", pl: "Ekrany" },
  skip: { en: "Skip to the content", pl: "Przejdź do treści" },
  language: { en: "Language", pl: "Język" },
  theme: { en: "Theme", pl: "Motyw" },
  theme_system: { en: "As the system", pl: "Jak w systemie" },
  theme_light: { en: "Light", pl: "Jasny" },
  theme_dark: { en: "Dark", pl: "Ciemny" },
  go_to: { en: "Go to", pl: "Przejdź do" },
  go_to_hint: { en: "A screen or an account", pl: "Ekran lub klient" },
  screen: { en: "Screen", pl: "Ekran" },
  nothing_found: { en: "Nothing has that name.", pl: "Nic nie ma takiej nazwy." },
  keys: { en: "Keyboard", pl: "Klawiatura" },
  close: { en: "Close", pl: "Zamknij" },
  loading: { en: "Reading the book …", pl: "Czytam dane …" },
  fault: { en: "That did not work", pl: "To się nie udało" },
  try_again: { en: "Try again", pl: "Spróbuj ponownie" },
  not_found: { en: "There is no such page", pl: "Nie ma takiej strony" },
  made_up: {
    en: "This is the demo book: its firm, customers and figures are made up.",
    pl: "To dane przykładowe: firma, klienci i kwoty są zmyślone.",
  },
} as const satisfies Record<string, Wording>;
