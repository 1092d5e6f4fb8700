import type { RingFence, StatedType, UnclearReason } from "../account/account-type.ts";
import type { Verdict } from "../account/justification.ts";
import { lineWords } from "../account/line-words.ts";
import type { LineName } from "../account/lines.ts";
import type { Evidence } from "../account/traits/trait.ts";
import { typeWords } from "../account/type-words.ts";
import type { Language, Wording } from "../lib/language.ts";

const fenceWords: Readonly<Record<RingFence, Wording>> = {
  new: { en: "ring-fenced: new", pl: "pod ochroną: nowy" },
  growing: { en: "ring-fenced: growing", pl: "pod ochroną: rosnący" },
};

const unclearWords: Readonly<Record<UnclearReason, Wording>> = {
  nobody: {
    en: "documents that name no account",
    pl: "dokumenty, w których nie wskazano klienta",
  },
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

const verdictWords: Readonly<Record<Verdict, Wording>> = {
  pays: { en: "It pays", pl: "Opłaca się" },
  pays_less: { en: "It pays, but less than before", pl: "Opłaca się, ale słabiej niż poprzednio" },
  does_not_pay: { en: "It does not pay", pl: "Nie opłaca się" },
  unknown: { en: "It cannot be told", pl: "Nie da się ocenić" },
};

const evidenceWords: Readonly<Record<Evidence, Wording>> = {
  measured: { en: "measured", pl: "zmierzone" },
  estimated: { en: "estimated", pl: "oszacowane" },
  missing: { en: "missing", pl: "brak danych" },
};

/** What the panel of an account and the table say; `{name}` is filled in by the page, without plurals. */
const panelWords = {
  prospect: { en: "Prospect", pl: "Potencjalny klient" },
  under: { en: "<{share}", pl: "<{share}" },
  over: { en: ">{share}", pl: ">{share}" },
  unnamed: { en: "(no name)", pl: "(bez nazwy)" },
  no_owner: { en: "no owner", pl: "bez opiekuna" },
  owner: { en: "Owner", pl: "Opiekun" },
  account: { en: "Account", pl: "Klient" },
  type: { en: "Type", pl: "Typ" },
  type_line: {
    en: "{type} with a probability of {share}",
    pl: "{type} z prawdopodobieństwem {share}",
  },
  leaning: { en: "leans to {type}, {share}", pl: "najbliżej: {type}, {share}" },
  unknown: { en: "not known", pl: "brak danych" },
  range: { en: "Range of net profit", pl: "Przedział zysku netto" },
  range_line: {
    en: "{low} to {high} in nine draws of ten; a loss in {loss} of all draws.",
    pl: "Od {low} do {high} w dziewięciu losowaniach na dziesięć; strata w {loss} losowań.",
  },
  range_figure: {
    en: "Net profit {net}, range from {low} to {high}",
    pl: "Zysk netto {net}, przedział od {low} do {high}",
  },
  before: { en: "Window before", pl: "Poprzedni okres" },
  change: { en: "Change", pl: "Zmiana" },
  per_hour: { en: "Net profit per hour", pl: "Zysk netto na godzinę" },
  hours: { en: "Hours", pl: "Godziny" },
  orders: { en: "Orders", pl: "Zamówienia" },
  problems: { en: "Problems", pl: "Problemy" },
  why_type: { en: "Why this type", pl: "Skąd ten typ" },
  traits: { en: "Traits", pl: "Cechy" },
  trait: { en: "Trait", pl: "Cecha" },
  place: { en: "Place in the book", pl: "Miejsce w portfelu" },
  leans: { en: "Leans to", pl: "Wskazuje na" },
  neither: { en: "neither", pl: "żaden" },
  evidence: { en: "Evidence", pl: "Podstawa" },
  what: { en: "What the book says", pl: "Co mówią dane" },
  percentile: { en: "above {share} of accounts", pl: "wyżej niż {share} klientów" },
  justified: { en: "Can we justify it?", pl: "Czy to się broni?" },
  substance: { en: "Substance and selling", pl: "Jakość i sprzedaż" },
  coverage: { en: "What the figures rest on", pl: "Na czym opierają się liczby" },
  put_in: { en: "Put in", pl: "Nakłady" },
  came_back: { en: "Came back", pl: "Efekty" },
  now: { en: "This window", pl: "Ten okres" },
  complaints: { en: "Complaints", pl: "Reklamacje" },
  returns: { en: "Returns", pl: "Zwroty" },
  disputes: { en: "Disputes", pl: "Spory" },
  on_time: { en: "On time", pl: "Terminowość" },
  asks: { en: "Asks", pl: "Prośby o zamówienie" },
  yes: { en: "Answered yes", pl: "Zgody" },
  visits: { en: "Visits", pl: "Wizyty" },
  meals: { en: "Meals", pl: "Wspólne posiłki" },
  proposals: { en: "Proposals", pl: "Oferty" },
  cost_of_goods: { en: "Cost of goods", pl: "Koszt towaru" },
  payment_dates: { en: "Payment dates", pl: "Daty zapłaty" },
  time: { en: "Time", pl: "Czas" },
  waterfall: { en: "From list sales to net profit", pl: "Od cen katalogowych do zysku netto" },
  waterfall_told: {
    en: "{name}: of net sales of {sales}, gross profit is {gross} and net profit {net}.",
    pl: "{name}: sprzedaż netto {sales}, marża brutto {gross}, zysk netto {net}.",
  },
  waterfall_untold: {
    en: "{name}: net sales are {sales}; what the goods cost, and so profit, is not known.",
    pl: "{name}: sprzedaż netto wynosi {sales}; koszt towaru, a więc i zysk, nie jest znany.",
  },
  no_costs: {
    en: "Most of its goods have no cost: gross and net profit are not known.",
    pl: "Brak kosztu większości towaru: marża brutto i zysk netto nie są znane.",
  },
  waterfall_drawn: {
    en: "Bars from the left: dark ones are sums, light ones what is taken off.",
    pl: "Słupki od lewej: ciemne to sumy, jasne to odliczenia.",
  },
  as_table: { en: "Figures as a table", pl: "Liczby w tabeli" },
  line: { en: "Line", pl: "Pozycja" },
  amount: { en: "Amount", pl: "Kwota" },
  of_sales: { en: "of net sales", pl: "sprzedaży netto" },
  made_of: { en: "of which {name}", pl: "w tym {name}" },
  why_command: { en: "The rows behind a figure:", pl: "Wiersze danych, z których wynika liczba:" },
  no_story: {
    en: "The page tells reasons and traits for the largest accounts only. For this one:",
    pl: "Powody i cechy podano na tej stronie tylko dla największych klientów. Dla tego klienta:",
  },
  net_sales: { en: "Net sales", pl: "Sprzedaż netto" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  service: { en: "Service", pl: "Obsługa" },
  net_profit: { en: "Net profit", pl: "Zysk netto" },
  margin_share: { en: "Margin realised", pl: "Marża zrealizowana" },
  service_share: { en: "Service cost", pl: "Łączny koszt obsługi" },
  shown_rows: {
    en: "{from}–{to} of {of} shown, {all} in the book",
    pl: "Pokazano {from}–{to} z {of}, w portfelu {all}",
  },
  no_rows: {
    en: "No account fits; {all} in the book",
    pl: "Żaden klient nie spełnia warunków; w portfelu {all}",
  },
  chosen_sum: { en: "Those that fit", pl: "Wybrani razem" },
  book_sum: { en: "Whole book", pl: "Cały portfel" },
  dot_told: {
    en: "Margin realised {margin}, service cost {service}, net sales {sales}, net profit {net}",
    pl: "Marża zrealizowana {margin}, łączny koszt obsługi {service}, sprzedaż netto {sales}, zysk netto {net}",
  },
  not_found: { en: "No account is called that.", pl: "Nie ma takiego klienta." },
  probability: { en: "Probability", pl: "Prawdopodobieństwo" },
} as const satisfies Readonly<Record<string, Wording>>;

/** The texts of one language that panel and table use, as the page holds them. */
export interface PanelTexts {
  readonly words: Readonly<Record<keyof typeof panelWords, string>>;
  readonly lines: Readonly<Record<LineName, string>>;
  readonly types: Readonly<Record<StatedType, string>>;
  readonly fences: Readonly<Record<RingFence, string>>;
  readonly unclear: Readonly<Record<UnclearReason, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** Returns the texts of a language. */
export function panelTexts(language: Language): PanelTexts {
  return {
    words: inLanguage(panelWords, language),
    lines: inLanguage(lineWords, language),
    types: inLanguage(typeWords, language),
    fences: inLanguage(fenceWords, language),
    unclear: inLanguage(unclearWords, language),
    verdicts: inLanguage(verdictWords, language),
    evidence: inLanguage(evidenceWords, language),
  };
}

function inLanguage<Name extends string>(
  wordings: Readonly<Record<Name, Wording>>,
  language: Language,
): Readonly<Record<Name, string>> {
  const texts = Object.entries<Wording>(wordings).map(([name, wording]) => [
    name,
    wording[language],
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets the keys' type
  return Object.fromEntries(texts) as Record<Name, string>;
}
