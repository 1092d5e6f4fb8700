import type { RingFence, UnclearReason } from "../../../src/account/account-type.ts";
import type { Verdict } from "../../../src/account/justification.ts";
import type { Evidence } from "../../../src/account/traits/trait.ts";
import type { Wording } from "../../../src/lib/language.ts";

export const accountWords = {
  all_accounts: { en: "All accounts", pl: "Wszyscy klienci" },
  other_window: { en: "Another window", pl: "Inny okres" },
  first_day: { en: "First day", pl: "Pierwszy dzień" },
  last_day: { en: "Last day", pl: "Ostatni dzień" },
  look: { en: "Look", pl: "Pokaż" },
  usual_window: { en: "The latest twelve months", pl: "Ostatnie dwanaście miesięcy" },
  type_line: { en: "{share} sure", pl: "pewność {share}" },
  over: { en: "over {share}", pl: "ponad {share}" },
  leaning: { en: "leans to {type}, {share}", pl: "najbliżej: {type}, {share}" },
  rank: {
    en: "{net_profit, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of} by net profit, {net_sales, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} by net sales",
    pl: "{net_profit}. z {of} pod względem zysku netto, {net_sales}. pod względem sprzedaży netto",
  },
  nothing: {
    en: "Nothing happened with this account in the window. Choose another window, or import its invoices and touches.",
    pl: "W tym okresie nic się u tego klienta nie działo. Wybierz inny okres albo zaimportuj faktury i kontakty.",
  },
  net_profit: { en: "Net profit", pl: "Zysk netto" },
  per_hour: { en: "Net profit per hour", pl: "Zysk netto na godzinę" },
  per_seller_hour: {
    en: "Net profit per hour of its seller",
    pl: "Zysk netto na godzinę handlowca",
  },
  hours: { en: "Hours", pl: "Godziny" },
  orders: { en: "Orders", pl: "Zamówienia" },
  problems: { en: "Problems", pl: "Problemy" },
  days_late: { en: "Days paid late", pl: "Dni opóźnienia w płatności" },
  range_line: {
    en: "{low} to {high} in nine draws of ten; a loss in {loss} of all draws.",
    pl: "Od {low} do {high} w dziewięciu losowaniach na dziesięć; strata w {loss} losowań.",
  },
  uncosted: {
    en: "Most of its goods have no cost, so profit is not known. Import cost_amount with the invoice lines, unit_cost with the products, or give families a margin in the cost model.",
    pl: "Większość towaru nie ma kosztu, więc zysku nie da się podać. Zaimportuj cost_amount w pozycjach faktur lub unit_cost w produktach albo podaj marże grup w modelu kosztów.",
  },
  why_type: { en: "Why this type", pl: "Skąd ten typ" },
  flips: { en: "What would have to be true", pl: "Co musiałoby być prawdą" },
  waterfall: { en: "From list sales to net profit", pl: "Od cen katalogowych do zysku netto" },
  waterfall_told: {
    en: "Strong bars are sums, faint ones what is taken off. Press a bar to see why it is what it is.",
    pl: "Mocne słupki to sumy, blade to odliczenia. Wybierz słupek, aby zobaczyć, skąd się bierze.",
  },
  unknown: { en: "not known", pl: "brak danych" },
  statement: { en: "Statement", pl: "Rachunek wyników klienta" },
  line: { en: "Line", pl: "Pozycja" },
  now: { en: "This window", pl: "Ten okres" },
  before: { en: "Window before", pl: "Poprzedni okres" },
  change: { en: "Change", pl: "Zmiana" },
  of_sales: { en: "of net sales", pl: "sprzedaży netto" },
  no_before: {
    en: "The ledger does not reach back to the window before.",
    pl: "Dane nie sięgają poprzedniego okresu.",
  },
  dispute_mark: { en: "disputed", pl: "zakwestionowano" },
  traits: { en: "Traits", pl: "Cechy" },
  trait: { en: "Trait", pl: "Cecha" },
  place: { en: "Place in the book", pl: "Miejsce w portfelu" },
  place_told: { en: "above {share} of accounts", pl: "wyżej niż {share} klientów" },
  leans: { en: "Leans to", pl: "Wskazuje na" },
  neither: { en: "neither", pl: "żaden" },
  what: { en: "What the book says", pl: "Co mówią dane" },
  evidence: { en: "Evidence", pl: "Podstawa" },
  justified: { en: "Can we justify it?", pl: "Czy to się broni?" },
  substance: { en: "Substance and selling", pl: "Jakość i sprzedaż" },
  rests: { en: "What the figures rest on", pl: "Na czym opierają się liczby" },
  cost_of_goods: { en: "Cost of goods", pl: "Koszt towaru" },
  payment_dates: { en: "Payment dates", pl: "Daty zapłaty" },
  time: { en: "Time", pl: "Czas" },
  share_told: {
    en: "{measured} measured, {estimated} estimated, {missing} missing",
    pl: "zmierzone {measured}, oszacowane {estimated}, brak {missing}",
  },
  timeline: { en: "Touches and payments", pl: "Kontakty i płatności" },
  timeline_wait: { en: "Reading what happened …", pl: "Czytam historię …" },
  no_touches: {
    en: "No touches are imported, so nobody knows who called, visited or complained. Import calls, visits and tickets as touches.",
    pl: "Nie zaimportowano kontaktów, więc nie wiadomo, kto dzwonił, kogo odwiedzono i kto reklamował. Zaimportuj rozmowy, wizyty i zgłoszenia (touches).",
  },
  none_touched: {
    en: "Nobody touched this account in the window.",
    pl: "W tym okresie nie było żadnych kontaktów z klientem.",
  },
  no_payments: {
    en: "No payments are imported, so what is open is not known. Import payments.",
    pl: "Nie zaimportowano płatności, więc saldo nie jest znane. Zaimportuj płatności (payments).",
  },
  lane_told: {
    en: "{kind}: {count}, the last on {date}",
    pl: "{kind}: {count}, ostatnio {date}",
  },
  open_balance: { en: "Open balance", pl: "Saldo należności" },
  open_told: {
    en: "{first} on {from}, {last} on {to}, {most} at most.",
    pl: "{first} dnia {from}, {last} dnia {to}, najwyżej {most}.",
  },
  by_month: { en: "The same by months, as a table", pl: "To samo w miesiącach, w tabeli" },
  month: { en: "Month", pl: "Miesiąc" },
  invoiced: { en: "Invoiced", pl: "Zafakturowano" },
  paid: { en: "Paid", pl: "Zapłacono" },
  open: { en: "Open at its end", pl: "Saldo na koniec" },
} as const satisfies Record<string, Wording>;

export const fenceWords: Readonly<Record<RingFence, Wording>> = {
  new: {
    en: "Ring-fenced: it is new, and left to grow in peace",
    pl: "Pod ochroną: nowy klient, dajemy mu się rozwinąć",
  },
  growing: {
    en: "Ring-fenced: it grows, and is left in peace",
    pl: "Pod ochroną: klient rośnie, nie ruszamy go",
  },
};

export const unclearWords: Readonly<Record<UnclearReason, Wording>> = {
  nobody: { en: "documents that name no account", pl: "dokumenty bez wskazania klienta" },
  no_sales: {
    en: "no sales to measure against",
    pl: "brak sprzedaży, do której można by odnieść koszty",
  },
  little_evidence: { en: "too few orders or months to tell", pl: "za mało zamówień lub miesięcy" },
  untold: {
    en: "margin or service cost is not known",
    pl: "marża lub koszt obsługi są nieznane",
  },
  even: { en: "no type is likely enough", pl: "żaden typ nie jest dość prawdopodobny" },
};

export const verdictWords: Readonly<Record<Verdict, Wording>> = {
  pays: { en: "It pays", pl: "Opłaca się" },
  pays_less: { en: "It pays, but less than before", pl: "Opłaca się, ale słabiej niż poprzednio" },
  does_not_pay: { en: "It does not pay", pl: "Nie opłaca się" },
  unknown: { en: "It cannot be told", pl: "Nie da się ocenić" },
};

export const evidenceWords: Readonly<Record<Evidence, Wording>> = {
  measured: { en: "measured", pl: "zmierzone" },
  estimated: { en: "estimated", pl: "oszacowane" },
  missing: { en: "missing", pl: "brak danych" },
};
