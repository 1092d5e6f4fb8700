import type { Wording } from "../lib/language.ts";

/** How a plan is told, in the report as in the application. */
export const planWords = {
  today: { en: "Today", pl: "Dziś" },
  year_1: { en: "Year 1", pl: "Rok 1" },
  year_2: { en: "Year 2", pl: "Rok 2" },
  firm_profit: { en: "Firm’s profit", pl: "Zysk firmy" },
  commission: { en: "Sellers’ commission", pl: "Prowizje handlowców" },
  quarter: { en: "Quarter", pl: "Kwartał" },
  change: { en: "Change", pl: "Zmiana" },
  sources: { en: "What brings it", pl: "Skąd się to bierze" },
  sources_told: {
    en: "Firm’s profit over {quarters, plural, one {# quarter} other {# quarters}}, against doing nothing.",
    pl: "Zysk firmy w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}} w porównaniu z brakiem zmian.",
  },
  way: { en: "Way", pl: "Decyzja" },
  accounts: { en: "Accounts", pl: "Klienci" },
  calendar: { en: "What changes, and when", pl: "Co i kiedy się zmienia" },
  quarter_sum: {
    en: "{n, plural, =0 {no changes} one {# change, {profit}} other {# changes, {profit}}}",
    pl: "{n, plural, =0 {bez zmian} one {# zmiana, {profit}} few {# zmiany, {profit}} many {# zmian, {profit}} other {# zmiany, {profit}}}",
  },
  more_changes: {
    en: "{n, plural, one {# more change} other {# more changes}}",
    pl: "{n, plural, one {Jeszcze # zmiana} few {Jeszcze # zmiany} many {Jeszcze # zmian} other {Jeszcze # zmiany}}",
  },
  passed_on: { en: "to {name}", pl: "przejmuje {name}" },
  visits_kept: {
    en: "{n, plural, one {# visit a year stays} other {# visits a year stay}}",
    pl: "{n, plural, one {zostaje # wizyta w roku} few {zostają # wizyty w roku} many {zostaje # wizyt w roku} other {zostaje # wizyty w roku}}",
  },
  use: { en: "Use", pl: "Przeznaczenie" },
  hours_a_year: { en: "Hours a year", pl: "Godziny rocznie" },
  roles: { en: "Everybody’s hours", pl: "Godziny na poszczególnych stanowiskach" },
  role: { en: "Role", pl: "Stanowisko" },
  capacity: { en: "There are", pl: "Dostępne" },
  worth: { en: "One more adds", pl: "Kolejna doda" },
  purses: { en: "Both purses", pl: "Co zyskuje firma, a co handlowcy" },
  seller: { en: "Seller", pl: "Handlowiec" },
  own_best: { en: "Own best", pl: "Własny najlepszy" },
  all_sellers: { en: "All sellers", pl: "Wszyscy handlowcy" },
  in_words: { en: "What it means", pl: "Co to oznacza" },
  conflict: {
    en: "Today {amount} of commission a year is paid on {n, plural, one {# account on which} other {# accounts on which}} the firm loses money.",
    pl: "Dziś {amount} prowizji rocznie przypada na {n, plural, one {# klienta, na którym} few {# klientów, na których} many {# klientów, na których} other {# klienta, na których}} firma traci.",
  },
  no_conflict: {
    en: "Today no commission is paid on accounts on which the firm loses money.",
    pl: "Dziś żadna prowizja nie przypada na klientów, na których firma traci.",
  },
  frontier: {
    en: "Between the firm’s best and the sellers’ best",
    pl: "Między najlepszym dla firmy a najlepszym dla handlowców",
  },
  frontier_same: {
    en: "What is best for the firm is best for its sellers, too.",
    pl: "To, co najlepsze dla firmy, jest też najlepsze dla handlowców.",
  },
  frontier_x: { en: "Sellers’ commission, change", pl: "Prowizje handlowców, zmiana" },
  frontier_y: { en: "Firm’s profit, change", pl: "Zysk firmy, zmiana" },
  plan: { en: "Plan", pl: "Plan" },
  changes: { en: "Changes", pl: "Liczba zmian" },
  proof: { en: "How good the plan is", pl: "Jak dobry jest ten plan" },
  proof_open: {
    en: "This plan adds {objective} to {goal} over {quarters, plural, one {# quarter} other {# quarters}}. No plan can add more than {bound}, which is {gap} more.",
    pl: "Ten plan powiększa {goal} o {objective} w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}}. Żaden plan nie doda więcej niż {bound}, czyli o {gap} więcej.",
  },
  proof_closed: {
    en: "This plan adds {objective} to {goal} over {quarters, plural, one {# quarter} other {# quarters}}, and no plan can add more.",
    pl: "Ten plan powiększa {goal} o {objective} w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}} i żaden plan nie doda więcej.",
  },
  goal_firm: { en: "the firm’s profit", pl: "zysk firmy" },
  goal_sellers: { en: "the sellers’ commission", pl: "prowizje handlowców" },
  goal_seller: { en: "the commission of {name}", pl: "prowizję, którą otrzymuje {name}" },
  cautions: { en: "Before you follow the plan", pl: "Zanim wdrożysz plan" },
  within: { en: "Proven to within", pl: "Dowód z dokładnością do" },
  reason: { en: "Reason", pl: "Powód" },
} as const satisfies Record<string, Wording>;
