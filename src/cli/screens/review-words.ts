import type { RingFence } from "../../account/account-type.ts";
import type { Wording } from "../../lib/language.ts";

/** What the review's screens say around the figures and sentences of the review. */
export const reviewWords = {
  title: { en: "{book}: account review", pl: "{book}: przegląd klientów" },
  compared: {
    en: "Compared with {window}: changes, and figures in brackets.",
    pl: "Zmiany i liczby w nawiasach odnoszą się do poprzedniego okresu ({window}).",
  },
  type: { en: "Type", pl: "Typ" },
  accounts: { en: "Accounts", pl: "Klienci" },
  change: { en: "Change", pl: "Zmiana" },
  net_sales: { en: "Net sales", pl: "Sprzedaż netto" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  hours: { en: "Hours", pl: "Godziny" },
  net_profit: { en: "Net profit", pl: "Zysk netto" },
  prospects: { en: "Prospects", pl: "Potencjalni" },
  all: { en: "All", pl: "Razem" },
  questions: { en: "The seven questions", pl: "Siedem pytań" },
  hours_of: { en: "{n} h", pl: "{n} godz." },
  per_account: { en: "One account in full", pl: "Jeden klient szczegółowo" },
  written: {
    en: "Wrote {path} ({size}); open it with a browser.",
    pl: "Zapisano {path} ({size}); otwórz w przeglądarce.",
  },
  as_page: { en: "The review as a page", pl: "Przegląd jako strona HTML" },
} as const satisfies Words;

/** The whale curve in a sentence. */
export const whaleWords = {
  curve: {
    en: "{best, plural, one {# account of {all} earns} other {# accounts of {all} earn}} {gained}, {peak} of the net profit; {others, plural, one {the other one loses} other {the other # lose}} {lost} of it again.",
    pl: "{best} spośród {all} klientów {best, plural, one {przynosi} few {przynoszą} many {przynosi} other {przynosi}} {gained}, czyli {peak} zysku netto; reszta ({others}) traci z tego {lost}.",
  },
  consumed: {
    en: "{best, plural, one {# account of {all} earns} other {# accounts of {all} earn}} {gained}; the others lose {lost}, which is all of it and more.",
    pl: "{best} spośród {all} klientów {best, plural, one {przynosi} few {przynoszą} many {przynosi} other {przynosi}} {gained}; reszta traci {lost}, czyli wszystko i jeszcze więcej.",
  },
  no_gain: {
    en: "No account earns anything; together they lose {lost}.",
    pl: "Żaden klient nie przynosi zysku; razem przynoszą {lost} straty.",
  },
  no_loss: {
    en: "{all, plural, one {The only account earns} other {All # accounts earn}} something.",
    pl: "{all, plural, one {Jedyny klient przynosi zysk.} other {Wszyscy klienci (#) przynoszą zysk.}}",
  },
} as const satisfies Words;

/** How much of the figures rests on evidence. */
export const coverageWords = {
  rests_on: { en: "What the figures rest on", pl: "Na czym opierają się liczby" },
  measured: { en: "measured", pl: "zmierzone" },
  estimated: { en: "estimated", pl: "oszacowane" },
  missing: { en: "missing", pl: "brak" },
  lower: { en: "net profit lower by", pl: "zysk netto niższy o" },
  higher: { en: "higher by", pl: "wyższy o" },
  cost_of_goods: { en: "Cost of goods", pl: "Koszt towaru" },
  payment_dates: { en: "Payment dates", pl: "Daty zapłaty" },
  time: { en: "Time", pl: "Czas" },
} as const satisfies Words;

/** The judgement of one account. */
export const judgementWords = {
  sure: { en: "{type}, {share} sure", pl: "{type}, pewność {share}" },
  nearest: { en: "{type}; nearest is {leaning}", pl: "{type}; najbliżej: {leaning}" },
  likely: {
    en: "{type}; nearest is {leaning}, {share} likely",
    pl: "{type}; najbliżej: {leaning}, prawdopodobieństwo {share}",
  },
  over: { en: "over {share}", pl: "ponad {share}" },
  was: { en: "({window}: {type})", pl: "({window}: {type})" },
  range: {
    en: "With the cost model’s ranges its net profit is between {low} and {high} nine times in ten{loss, select, all {, and always a loss} none {, and never a loss} other {; it is a loss in {share} of cases}}.",
    pl: "Przy przedziałach z modelu kosztów zysk netto wynosi w dziewięciu przypadkach na dziesięć od {low} do {high}{loss, select, all {; zawsze jest to strata} none {; nigdy nie jest to strata} other {; strata w {share} przypadków}}.",
  },
  traits: { en: "Traits", pl: "Cechy" },
  traits_legend: {
    en: "● is its place among the book’s accounts; ~ estimated, – missing.",
    pl: "● to miejsce wśród klientów portfela; ~ oszacowane, – brak danych.",
  },
  justified: { en: "Can we justify it?", pl: "Czy to się broni?" },
  substance: { en: "Substance and selling", pl: "Jakość i sprzedaż" },
  flips: { en: "What would have to be true:", pl: "Co zmieniłoby ten wynik:" },
} as const satisfies Words;

export const fenceWords: Readonly<Record<RingFence, Wording>> = {
  new: {
    en: "Ring-fenced: it is new, and to be given time.",
    pl: "Pod ochroną: to nowy klient, trzeba mu dać czas.",
  },
  growing: {
    en: "Ring-fenced: it is growing, and to be left in peace.",
    pl: "Pod ochroną: klient rośnie, zostaw go w spokoju.",
  },
};

type Words = Readonly<Record<string, Wording>>;
