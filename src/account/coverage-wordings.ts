import type { Wording } from "../lib/language.ts";

type Wordings = Readonly<Record<string, Wording>>;

/** What any part that is not measured could do to net profit. */
export const wordings = {
  both: {
    en: "net profit could be up to {lower} lower or {raise} higher",
    pl: "zysk netto może być niższy nawet o {lower} albo wyższy nawet o {raise}",
  },
  either: {
    en: "net profit could be up to {lower} lower or higher",
    pl: "zysk netto może być niższy lub wyższy nawet o {lower}",
  },
  lower: {
    en: "net profit could be up to {lower} lower",
    pl: "zysk netto może być niższy nawet o {lower}",
  },
} as const satisfies Wordings;

export const goodsWordings = {
  of: { en: "{share} of net sales", pl: "{share} sprzedaży netto" },
  measured: { en: "{share} has a cost of its own", pl: "{share} ma zapisany własny koszt" },
  estimated: {
    en: "{share} rests on standard costs or family margins",
    pl: "{share} opiera się na koszcie standardowym lub marży grupy asortymentowej",
  },
  missing: {
    en: "{share} has no cost and counts as all profit",
    pl: "{share} nie ma kosztu i w całości liczy się jako zysk",
  },
  nothing: {
    en: "There are no net sales in this window whose cost could be known.",
    pl: "W tym okresie nie ma sprzedaży netto, której koszt można by ustalić.",
  },
  bring: {
    en: "import cost_amount with the invoice lines or unit_cost with the products",
    pl: "zaimportuj cost_amount w pozycjach faktur (invoice_lines) lub unit_cost w produktach (products)",
  },
} as const satisfies Wordings;

export const paymentWordings = {
  nothing: {
    en: "Nothing was invoiced in this window.",
    pl: "W tym okresie niczego nie zafakturowano.",
  },
  measured: {
    en: "Payments and due dates are in the book: what open invoices cost and who pays late is measured.",
    pl: "W danych są płatności i terminy płatności: koszt oczekiwania na zapłatę i opóźnienia są zmierzone.",
  },
  no_due_dates: {
    en: "Payments are in the book, due dates are not: what open invoices cost is measured, who pays late is not; import invoices with due_on.",
    pl: "W danych są płatności, ale nie ma terminów płatności: koszt oczekiwania na zapłatę jest zmierzony, opóźnienia nie; zaimportuj faktury (invoices) z due_on.",
  },
  no_overdue: {
    en: "Payments are in the book, due dates are not: if invoices stay open for {low} to {high} days past due, that costs {at_least} to {at_most}, which net profit leaves out; import invoices with due_on.",
    pl: "W danych są płatności, ale nie ma terminów płatności: jeśli faktury są opłacane od {low} do {high} dni po terminie, kosztuje to od {at_least} do {at_most}, czego zysk netto nie uwzględnia; zaimportuj faktury (invoices) z due_on.",
  },
  no_payments: {
    en: "There are no payments in the book: if invoices stay open for {low} to {high} days, that costs {at_least} to {at_most}, which net profit leaves out; import payments.",
    pl: "W danych nie ma płatności: jeśli faktury pozostają nieopłacone od {low} do {high} dni, kosztuje to od {at_least} do {at_most}, czego zysk netto nie uwzględnia; zaimportuj płatności (payments).",
  },
} as const satisfies Wordings;

export const timeWordings = {
  of: { en: "{share} of the minutes", pl: "{share} czasu" },
  measured: { en: "{share} was recorded", pl: "{share} zarejestrowano" },
  estimated: {
    en: "{share} follows from the time equations of the cost model",
    pl: "{share} wynika z równań czasowych w modelu kosztów",
  },
  missing: { en: "{share} is missing", pl: "{share} nie jest znane" },
  nothing: {
    en: "no time was spent in this window",
    pl: "w tym okresie nie poświęcono żadnego czasu",
  },
  no_touches: {
    en: "all time follows from documents and the time equations of the cost model, talks and visits are missing",
    pl: "cały czas wynika z dokumentów i równań czasowych w modelu kosztów, brakuje rozmów i wizyt",
  },
  no_time: {
    en: "no time is known: documents take none in the cost model, talks and visits are missing",
    pl: "czas nie jest znany: model kosztów nie przypisuje go dokumentom, brakuje rozmów i wizyt",
  },
  bring: {
    en: "record the minutes of calls and visits",
    pl: "rejestruj czas rozmów i wizyt",
  },
  bring_touches: {
    en: "import calls, mails and visits as touches",
    pl: "zaimportuj rozmowy, e-maile i wizyty jako kontakty (touches)",
  },
  unpriced: {
    en: "the cost model has no roles, so time has no price",
    pl: "w modelu kosztów nie ma stanowisk (roles), więc czas nie ma ceny",
  },
} as const satisfies Wordings;
