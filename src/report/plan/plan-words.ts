import type { Wording } from "../../lib/language.ts";
import { planWords as told } from "../../plan/plan-words.ts";

/** What the page says around a plan. */
export const planWords = {
  ...told,
  without_costs: {
    en: "A plan weighs what every account earns against the hours it takes. This book cannot tell what accounts earn: {share} of net sales has no cost of goods. Import cost_amount with the invoice lines or unit_cost with the products, or give families’ margins in cost-model.toml, and the plan stands here.",
    pl: "Plan zestawia zysk z każdego klienta z godzinami, których ten klient wymaga. Z danych nie wynika, ile przynoszą klienci: {share} sprzedaży netto nie ma kosztu towaru. Zaimportuj cost_amount w pozycjach faktur (invoice_lines) lub unit_cost w produktach (products) albo podaj marże grup asortymentowych (families) w cost-model.toml, a plan pojawi się w tym miejscu.",
  },
  without_customers: {
    en: "Nothing happened with any customer in this window, so there is nothing to plan with. Import invoices and touches, or choose another window with --from and --to.",
    pl: "W tym okresie nic się nie działo z żadnym klientem, więc nie ma czego planować. Zaimportuj faktury (invoices) i kontakty (touches) albo wybierz inny okres opcjami --from i --to.",
  },
  no_plan: { en: "There is no plan:", pl: "Planu nie ma:" },
  lead: {
    en: "One way for every account over the next quarters, and the best use of the hours that this frees, within what everybody can do.",
    pl: "Jedna decyzja dla każdego klienta na najbliższe kwartały i najlepsze wykorzystanie uwolnionych godzin w granicach tego, co każdy zdąży zrobić.",
  },
  a_year: { en: "{currency} a year", pl: "{currency} rocznie" },
  firm_and_sellers: {
    en: "Firm’s profit and sellers’ commission",
    pl: "Zysk firmy i prowizje handlowców",
  },
  settled: {
    en: "Once everything has settled, net sales are {sales} a year instead of {sales_today}, gross profit is {gross} instead of {gross_today}.",
    pl: "Gdy wszystkie zmiany zadziałają w pełni, sprzedaż netto wyniesie {sales} rocznie zamiast {sales_today}, a marża brutto {gross} zamiast {gross_today}.",
  },
  by_quarter: {
    en: "Change of the firm’s profit, quarter by quarter",
    pl: "Zmiana zysku firmy kwartał po kwartale",
  },
  by_quarter_told: {
    en: "Against doing nothing{pays, select, yes {; below the line the firm pays in advance} other {}}.",
    pl: "W porównaniu z brakiem zmian{pays, select, yes {; poniżej linii firma najpierw dokłada} other {}}.",
  },
  by_quarter_drawn: {
    en: "{n, plural, one {# quarter} other {# quarters}} from {from}: the change begins at {first} and comes to {last} in the last quarter, {sum} in all.",
    pl: "{n, plural, one {# kwartał} few {# kwartały} many {# kwartałów} other {# kwartału}}, początek: {from}. Zmiana wynosi na początku {first}, w ostatnim kwartale {last}, łącznie {sum}.",
  },
  added_up: { en: "Added up", pl: "Narastająco" },
  all_ways: { en: "All together", pl: "Razem" },
  calendar_told: {
    en: "Each change with the firm’s profit over {quarters, plural, one {# quarter} other {# quarters}} and the hours a year that it frees or takes, those of sellers.",
    pl: "Przy każdej zmianie: zysk firmy w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}} oraz godziny handlowców, które zmiana rocznie uwalnia lub zajmuje.",
  },
  hours_freed: { en: "frees {n} h", pl: "uwalnia {n} godz." },
  hours_taken: { en: "takes {n} h", pl: "zajmuje {n} godz." },
  hours_same: { en: "same hours", pl: "bez zmiany godzin" },
  settled_change: { en: "settled beforehand", pl: "ustalone z góry" },
  kept: {
    en: "{n, plural, =0 {No account stays as it is.} one {# account stays as it is.} other {# accounts stay as they are.}}",
    pl: "{n, plural, =0 {Żaden klient nie pozostaje bez zmian.} one {# klient pozostaje bez zmian.} few {# klienci pozostają bez zmian.} many {# klientów pozostaje bez zmian.} other {# klienta pozostaje bez zmian.}}",
  },
  at_most: {
    en: "At most {n, plural, one {# change begins} other {# changes begin}} in a quarter.",
    pl: "W jednym kwartale zaczyna się najwyżej {n, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}.",
  },
  hours: { en: "Where the freed hours go", pl: "Na co idą uwolnione godziny" },
  hours_chart: {
    en: "Sellers’ hours, freed and put to use",
    pl: "Godziny handlowców: uwolnione i wykorzystane",
  },
  hours_told: {
    en: "Hours a year once every change has begun; asking is that of the first year.",
    pl: "Godziny rocznie po wprowadzeniu wszystkich zmian; pozyskiwanie dotyczy pierwszego roku.",
  },
  hours_drawn: {
    en: "Sellers’ hours a year. {parts}.",
    pl: "Godziny handlowców rocznie. {parts}.",
  },
  hours_from: { en: "Where they come from", pl: "Skąd pochodzą" },
  hours_to: { en: "Where they go", pl: "Na co idą" },
  freed: { en: "freed by changes", pl: "uwolnione przez zmiany" },
  idle: { en: "unused today", pl: "dziś niewykorzystane" },
  asking: { en: "asking prospects", pl: "pozyskiwanie nowych klientów" },
  serving: { en: "serving new accounts", pl: "obsługa nowych klientów" },
  growing: { en: "growing accounts", pl: "rozwój klientów" },
  taken_over: { en: "taken over by other sellers", pl: "przejęte przez innych handlowców" },
  spare: { en: "spare", pl: "wolne" },
  spare_today: { en: "Unused today, in all", pl: "Niewykorzystane dziś, łącznie" },
  spare_then: {
    en: "Unused after the first year, in all",
    pl: "Niewykorzystane po pierwszym roku, łącznie",
  },
  used_today: { en: "used today", pl: "dziś" },
  used_then: { en: "after the first year", pl: "po pierwszym roku" },
  unused_then: { en: "unused then", pl: "wtedy wolne" },
  roles_told: {
    en: "Hours a year. One more hour adds nothing where hours are left over in every quarter, and much where work has to wait for them.",
    pl: "Godziny rocznie. Kolejna godzina nie doda nic tam, gdzie godzin zostaje w każdym kwartale, a dużo tam, gdzie praca musi na nie czekać.",
  },
  purses_told: {
    en: "Commission a year of every seller. Own best is what the plan that suits this seller best would pay beyond this one over {quarters, plural, one {# quarter} other {# quarters}}.",
    pl: "Roczna prowizja każdego handlowca. Pozycja „Własny najlepszy” podaje, o ile więcej dałby handlowcowi w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}} plan dla niego najkorzystniejszy.",
  },
  prospecting: { en: "Asking prospects", pl: "Pozyskiwanie nowych klientów" },
  in_a_year: { en: "In the first year", pl: "W pierwszym roku" },
  as_today: { en: "As today", pl: "Jak dziś" },
  with_plan: { en: "With the plan", pl: "Z planem" },
  asking_hours: { en: "Hours of asking", pl: "Godziny pozyskiwania" },
  asks: { en: "Asks", pl: "Prośby o zamówienie" },
  new_accounts: { en: "New accounts expected", pl: "Oczekiwani nowi klienci" },
  nine_in_ten: { en: "nine times in ten", pl: "w 9 przypadkach na 10" },
  from_to: { en: "{low} to {high}", pl: "od {low} do {high}" },
  by_start: { en: "Quarter by quarter", pl: "Kwartał po kwartale" },
  prospecting_told: {
    en: "The list has {prospects, plural, one {# prospect} other {# prospects}}. {yes} of asks are answered with yes, an ask takes {hours} h, and a new account that buys in full earns {profit} a year.",
    pl: "Na liście {prospects, plural, one {jest # potencjalny klient} few {jest # potencjalnych klientów} many {jest # potencjalnych klientów} other {jest # potencjalnego klienta}}. Na „tak” kończy się {yes} próśb, jedna prośba zajmuje {hours} godz., a nowy klient kupujący w pełni przynosi {profit} rocznie.",
  },
  frontier_chart: {
    en: "Firm’s profit against sellers’ commission",
    pl: "Zysk firmy a prowizje handlowców",
  },
  frontier_told: {
    en: "Every dot is a plan: the most that the firm can earn if the sellers get that much. Changes over {quarters, plural, one {# quarter} other {# quarters}}.",
    pl: "Każdy punkt to plan: najwięcej, ile firma może zarobić, jeśli handlowcy dostaną tyle. Zmiany w ciągu {quarters, plural, one {# kwartału} other {# kwartałów}}.",
  },
  frontier_lead: {
    en: "From this plan to the one that pays the sellers most, the firm gives up {firm} and the sellers gain {sellers}.",
    pl: "Między tym planem a planem najkorzystniejszym dla handlowców firma traci {firm}, a handlowcy zyskują {sellers}.",
  },
  frontier_drawn: {
    en: "{n} plans. This plan: firm {firm}, sellers {sellers}. Best for the sellers: firm {last_firm}, sellers {last_sellers}.",
    pl: "Liczba planów: {n}. Ten plan: firma {firm}, handlowcy {sellers}. Najlepszy dla handlowców: firma {last_firm}, handlowcy {last_sellers}.",
  },
  this_plan: { en: "this plan", pl: "ten plan" },
  sellers_best: { en: "the sellers’ best", pl: "najlepszy dla handlowców" },
  by_exact: {
    en: "The limit was proven by an exact solver.",
    pl: "Granicę udowodnił algorytm dokładny.",
  },
  locks: { en: "Settled beforehand", pl: "Ustalone z góry" },
} as const satisfies Readonly<Record<string, Wording>>;
