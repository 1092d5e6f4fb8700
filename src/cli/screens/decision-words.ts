import type { Wording } from "../../lib/language.ts";

/** What stands around the figures and sentences of a decision card. */
export const decisionWords = {
  title: { en: "What can be done", pl: "Co można zrobić" },
  way: { en: "Way", pl: "Wyjście" },
  worth: { en: "Worth", pl: "Wartość" },
  firm: { en: "Firm", pl: "Firma" },
  seller: { en: "Its seller", pl: "Handlowiec" },
  freed: { en: "Hours freed", pl: "Wolne godz." },
  year_1: { en: "year 1", pl: "rok 1" },
  year_2: { en: "year 2", pl: "rok 2" },
  selling: { en: "sales", pl: "handl." },
  other: { en: "other", pl: "inne" },
  leaves: { en: "Leaves", pl: "Odejście" },
  range: { en: "9 times in 10", pl: "9 razy na 10" },
  net: { en: "Net profit", pl: "Zysk netto" },
  legend: {
    en: "▸ advised. All against keeping it as it is, in {currency}. 9 times in 10: where the firm’s profit over {years, plural, one {one year} =2 {two years} other {# years}} lies{valued, select, yes {; worth: that profit and what the freed hours would earn elsewhere} other {}}. Hours: a year, once all has settled.",
    pl: "▸ zalecane. Wszystko wobec pozostawienia bez zmian, w {currency}. 9 razy na 10: przedział zysku firmy w ciągu {years, plural, one {roku} =2 {dwóch lat} other {# lat}}{valued, select, yes {; wartość: ten zysk i to, co uwolnione godziny przyniosłyby gdzie indziej} other {}}. Godziny: w roku, po wprowadzeniu zmian.",
  },
  held_back: { en: "Not open", pl: "Niedostępne" },
  supposes: {
    en: "The advice supposes {n, plural, one {# thing} other {# things}}, {judged, plural, =0 {none of them Warto’s own judgement} one {# of them Warto’s own judgement} other {# of them Warto’s own judgement}}{own, plural, =0 {} one {, # as plan.toml says} other {, # as plan.toml says}}. --ways shows each with its source; plan.toml takes yours.",
    pl: "Zalecenie opiera się na {n, plural, one {# założeniu} other {# założeniach}}{judged, plural, =0 {, z których żadne nie jest własną oceną Warto} one {, w tym # to własna ocena Warto} other {, w tym # to własne oceny Warto}}{own, plural, =0 {} other {, a # pochodzi z plan.toml}}. --ways pokaże każde ze źródłem; własne podaj w plan.toml.",
  },
  line: { en: "A year, {currency}", pl: "Rok, {currency}" },
  today: { en: "Today", pl: "Dziś" },
  after: { en: "After", pl: "Potem" },
  change: { en: "Change", pl: "Zmiana" },
  hours_of: { en: "hours of {role}", pl: "godziny: {role}" },
  stranded: {
    en: "{amount} a year of cost is saved on paper only: hours and charges that stay with the firm.",
    pl: "{amount} rocznie to oszczędność tylko na papierze: godziny i opłaty, które zostają w firmie.",
  },
  quarters: {
    en: "Firm’s profit by quarter: {list}.",
    pl: "Zysk firmy w kolejnych kwartałach: {list}.",
  },
  commission: {
    en: "Commission of {name}: {year_1} in year 1, {year_2} in year 2.",
    pl: "Prowizja ({name}): {year_1} w roku 1, {year_2} w roku 2.",
  },
  supposed: { en: "What it supposes:", pl: "Założenia:" },
} as const satisfies Readonly<Record<string, Wording>>;
