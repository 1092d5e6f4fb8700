import type { Wording } from "../../../src/lib/language.ts";

/** What the map says. */
export const mapWords = {
  title: { en: "Map", pl: "Mapa" },
  quadrant: { en: "Margin against service", pl: "Marża a obsługa" },
  quadrant_told: {
    en: "Up is more margin kept of each unit sold, right is more service taken for it. The lines are {lines}. The larger a mark, the higher the net sales; hollow marks are ring-fenced. Drag a rectangle over accounts to see them alone.",
    pl: "Im wyżej, tym więcej marży zostaje ze sprzedaży; im dalej w prawo, tym droższa obsługa. Linie to {lines}. Im większy znak, tym wyższa sprzedaż netto; puste znaki to klienci pod ochroną. Zaznacz prostokąt, aby zobaczyć tylko klientów, których obejmuje.",
  },
  lines_median: {
    en: "the book’s medians, weighted by net sales: margin {margin}, service {service}",
    pl: "mediany portfela ważone sprzedażą netto: marża {margin}, obsługa {service}",
  },
  lines_configured: {
    en: "set in the cost model: margin {margin}, service {service}",
    pl: "wartości ustalone w modelu kosztów: marża {margin}, obsługa {service}",
  },
  margin_axis: {
    en: "Margin realised, % of net sales",
    pl: "Marża zrealizowana, % sprzedaży netto",
  },
  service_axis: {
    en: "Service cost, % of net sales",
    pl: "Łączny koszt obsługi, % sprzedaży netto",
  },
  undrawn: {
    en: "{n, plural, =0 {} one {# account without net sales or cost of goods is not drawn.} other {# accounts without net sales or cost of goods are not drawn.}}",
    pl: "{n, plural, =0 {} one {Nie pokazano # klienta bez sprzedaży netto lub kosztu towaru.} few {Nie pokazano # klientów bez sprzedaży netto lub kosztu towaru.} many {Nie pokazano # klientów bez sprzedaży netto lub kosztu towaru.} other {Nie pokazano # klienta bez sprzedaży netto lub kosztu towaru.}}",
  },
  on_edge: {
    en: "{n, plural, =0 {} one {# account lies outside the frame and stands on its edge.} other {# accounts lie outside the frame and stand on its edge.}}",
    pl: "{n, plural, =0 {} one {# klient leży poza ramą wykresu i jest zaznaczony na jej krawędzi.} few {# klienci leżą poza ramą wykresu i są zaznaczeni na jej krawędzi.} many {# klientów leży poza ramą wykresu; są zaznaczeni na jej krawędzi.} other {# klienta leży poza ramą wykresu; są zaznaczeni na jej krawędzi.}}",
  },
  no_points: {
    en: "The book cannot tell both margin and service cost of any account, so there is nothing to draw. Import cost_amount with the invoice lines or unit_cost with the products, and give the cost model roles with minutes.",
    pl: "Dla żadnego klienta nie wynikają z danych zarazem marża i koszt obsługi, nie ma więc czego pokazać. Zaimportuj cost_amount w pozycjach faktur lub unit_cost w produktach i podaj w modelu kosztów stanowiska z minutami.",
  },
  step_through: {
    en: "Step through the accounts, the largest net sales first",
    pl: "Przeglądaj klientów od największej sprzedaży netto",
  },
  step_hint: {
    en: "Arrows go from account to account; Enter opens it.",
    pl: "Strzałki prowadzą od klienta do klienta; Enter otwiera klienta.",
  },
  point: {
    en: "{name}, {type}: margin {margin}, service {service}, net sales {sales}, net profit {profit}",
    pl: "{name}, {type}: marża {margin}, obsługa {service}, sprzedaż netto {sales}, zysk netto {profit}",
  },
  open: { en: "Click opens it", pl: "Kliknięcie otwiera klienta" },
  whale: { en: "Where profit is made and lost", pl: "Gdzie zysk powstaje i gdzie znika" },
  whale_told: {
    en: "Net profit added up over {all} accounts, from the most to the least profitable: it peaks at {peak} after {at} accounts and ends at {end}. Drag along the curve to see a stretch of accounts alone.",
    pl: "Skumulowany zysk netto klientów (razem {all}), od najbardziej do najmniej zyskownego. Szczyt {peak} przypada na pozycję {at}, koniec krzywej to {end}. Przeciągnij wzdłuż krzywej, aby zobaczyć tylko wybrany odcinek.",
  },
  whale_unknown: {
    en: "The whale curve adds up net profit, account by account. This book cannot tell net profit: too few of its goods have a cost.",
    pl: "Krzywa wieloryba sumuje zysk netto klient po kliencie. Z danych nie wynika zysk netto: zbyt mało towarów ma koszt.",
  },
  whale_axis: {
    en: "Accounts, the most profitable first",
    pl: "Klienci, od najbardziej zyskownego",
  },
  whale_percent: {
    en: "Net profit added up, % of the book’s",
    pl: "Skumulowany zysk netto, % zysku portfela",
  },
  whale_money: { en: "Net profit added up", pl: "Skumulowany zysk netto" },
  chosen: { en: "Accounts in sight", pl: "Wybrani klienci" },
  chosen_all: { en: "All accounts", pl: "Wszyscy klienci" },
  chosen_told: {
    en: "{n, plural, one {# account} other {# accounts}} of {all}: net sales {sales}, net profit {profit}, {hours} hours.",
    pl: "{n, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} z {all}: sprzedaż netto {sales}, zysk netto {profit}, godziny: {hours}.",
  },
  clear: { en: "Show all accounts", pl: "Pokaż wszystkich klientów" },
  to_accounts: { en: "Open these in Accounts", pl: "Otwórz tych klientów w tabeli" },
  table: {
    en: "The accounts in sight and their figures",
    pl: "Wybrani klienci i ich liczby",
  },
  table_told: {
    en: "Everything on the map stands in this table; its filters choose on the map as well.",
    pl: "Wszystko, co jest na mapie, znajduje się też w tej tabeli; jej filtry działają również na mapie.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
