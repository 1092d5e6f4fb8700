import type { Wording } from "../../../src/lib/language.ts";
import type { RecordKind, taskKinds } from "../../../src/record/record-kinds.ts";
import type { CheckpointState } from "../../../src/review/follow-through/follow-through-document.ts";
import type { DecisionPart } from "./decisions-search.ts";

/** What each part of the screen is called. */
export const partWords: Readonly<Record<DecisionPart, Wording>> = {
  promises: { en: "Promised and brought", pl: "Obietnice i wyniki" },
  tasks: { en: "Tasks", pl: "Zadania" },
  locks: { en: "Locks", pl: "Blokady" },
  not_pursued: { en: "Not pursued", pl: "Odpuszczeni" },
  asks: { en: "Asks", pl: "Prośby" },
  trail: { en: "Who changed what", pl: "Historia zmian" },
};

/** What a checkpoint came to, in a word or two. */
export const stateWords: Readonly<Record<CheckpointState, Wording>> = {
  kept: { en: "Kept", pl: "Dotrzymane" },
  fell_short: { en: "Fell short", pl: "Mniej niż obiecano" },
  against: { en: "Against the firm", pl: "Ze stratą dla firmy" },
  nothing_promised: { en: "Nothing promised", pl: "Nic nie obiecano" },
  not_due: { en: "Not due yet", pl: "Jeszcze nie termin" },
  too_early: { en: "Ledger too short", pl: "Dane jeszcze nie sięgają" },
  withdrawn: { en: "Withdrawn", pl: "Wycofana" },
  superseded: { en: "Superseded", pl: "Zastąpiona" },
  untold: { en: "Cannot be told", pl: "Nie wynika z danych" },
};

export const taskKindWords: Readonly<Record<(typeof taskKinds)[number], Wording>> = {
  visit: { en: "Visit", pl: "Wizyta" },
  talk: { en: "Talk", pl: "Rozmowa" },
  hand_over: { en: "Hand-over", pl: "Przekazanie" },
  review: { en: "Review", pl: "Przegląd" },
  follow_up: { en: "Follow-up", pl: "Dalsze kroki" },
  other: { en: "Other", pl: "Inne" },
};

/** What a record of each kind is called in the trail. */
export const kindWords: Readonly<Record<RecordKind, Wording>> = {
  view: { en: "view of an account", pl: "ocena klienta" },
  review: { en: "review", pl: "przegląd" },
  schedule: { en: "date of the next review", pl: "termin następnego przeglądu" },
  decision: { en: "decision", pl: "decyzja" },
  task: { en: "task", pl: "zadanie" },
  lock: { en: "lock", pl: "blokada" },
  not_pursued: { en: "not pursued", pl: "odpuszczony klient" },
  ask: { en: "ask", pl: "prośba" },
  dispute: { en: "dispute", pl: "zastrzeżenie" },
  cost_model: { en: "cost model", pl: "model kosztów" },
  member: { en: "member", pl: "użytkownik" },
  saved_view: { en: "saved view", pl: "zapisany widok" },
};

/** Words of the decisions. */
export const decisionsWords = {
  title: { en: "Decisions", pl: "Decyzje" },
  parts: { en: "Parts of this page", pl: "Części strony" },
  account: { en: "Account", pl: "Klient" },
  account_or_prospect: { en: "Account or prospect", pl: "Klient lub potencjalny klient" },
  no_account: {
    en: "No account of this name or id",
    pl: "Nie ma klienta o tej nazwie ani numerze",
  },
  reason: { en: "Reason", pl: "Powód" },
  add: { en: "Add", pl: "Dodaj" },
  cancel: { en: "Cancel", pl: "Anuluj" },
  acts: { en: "What can be done", pl: "Co można zrobić" },
  nobody: { en: "nobody named", pl: "nikt konkretny" },

  no_decisions: {
    en: "No decision has been taken yet. A decision is one of the ways out of an account: open an account, compare its ways out and decide, or accept the plan’s proposals. What it promises is kept and held against the ledger after 90, 180 and 365 days.",
    pl: "Nie podjęto jeszcze żadnej decyzji. Decyzja to jedna z dróg postępowania z klientem: otwórz klienta, porównaj możliwości i zdecyduj albo przyjmij propozycje planu. Obietnica zostaje zapisana i po 90, 180 i 365 dniach jest zestawiana z danymi.",
  },
  to_accounts: { en: "Choose an account", pl: "Wybierz klienta" },
  to_plan: { en: "See the plan", pl: "Zobacz plan" },
  promised_in_all: {
    en: "{n, plural, one {# decision stands} other {# decisions stand}}. Together they promise the firm {money} in their first year.",
    pl: "{n, plural, one {Obowiązuje # decyzja} few {Obowiązują # decyzje} many {Obowiązuje # decyzji} other {Obowiązuje # decyzji}}. Łącznie w pierwszym roku obiecują firmie {money}.",
  },
  holding: {
    en: "Holding the promises against the ledger …",
    pl: "Zestawiam obietnice z danymi …",
  },
  not_held: {
    en: "What decisions brought is shown to those who see the whole book: it takes untouched accounts to compare with.",
    pl: "Wyniki decyzji widzą osoby z dostępem do całego portfela, bo do porównania potrzebni są klienci, których nic nie dotyczyło.",
  },
  by_way: { en: "By way out", pl: "Według drogi postępowania" },
  way: { en: "Way out", pl: "Droga postępowania" },
  held: { en: "Held", pl: "Sprawdzone" },
  kept: { en: "Kept", pl: "Dotrzymane" },
  promised: { en: "Promised", pl: "Obiecane" },
  brought: { en: "Brought", pl: "Przyniosły" },
  ratio: { en: "Brought of promised", pl: "Wynik do obietnicy" },
  decided_line: {
    en: "decided {decided}, begins {begins}",
    pl: "decyzja: {decided}, początek: {begins}",
  },
  first_year: {
    en: "{money} for the firm in the first year",
    pl: "{money} dla firmy w pierwszym roku",
  },
  hours_freed: {
    en: "{hours} seller’s hours a year freed",
    pl: "uwolnione godziny handlowca: {hours} rocznie",
  },
  hours_taken: {
    en: "{hours} more seller’s hours a year",
    pl: "dodatkowe godziny handlowca: {hours} rocznie",
  },
  after_days: { en: "After {n} days", pl: "Po {n} dniach" },
  due: { en: "due {date}", pl: "termin: {date}" },
  in_market: { en: "Promised, in the market as it moved", pl: "Obiecane, przy takim rynku" },
  withdraw: { en: "Withdraw this decision", pl: "Wycofaj tę decyzję" },
  withdrawn: {
    en: "The decision about {name} is withdrawn.",
    pl: "Decyzję o kliencie {name} wycofano.",
  },
  what_withdraw: { en: "withdraw a decision", pl: "wycofanie decyzji" },
  ended_withdrawn: { en: "withdrawn {date}", pl: "wycofana {date}" },
  ended_superseded: { en: "superseded {date}", pl: "zastąpiona {date}" },
  rests_on: { en: "What it rests on", pl: "Na czym to się opiera" },

  overdue: { en: "Overdue", pl: "Zaległe" },
  soon: { en: "In the next two weeks", pl: "W najbliższych dwóch tygodniach" },
  later: { en: "Later", pl: "Później" },
  done: { en: "Done", pl: "Zrobione" },
  no_tasks: {
    en: "Nothing is to be done. Decisions bring their own tasks (visits, talks, the steps of a hand-over), reviews bring the next review, and you can add your own here.",
    pl: "Nie ma nic do zrobienia. Decyzje niosą własne zadania (wizyty, rozmowy, kroki przekazania), przeglądy – termin następnego, a własne możesz dodać tutaj.",
  },
  new_task: { en: "Add a task", pl: "Dodaj zadanie" },
  task: { en: "What is to be done", pl: "Co jest do zrobienia" },
  task_kind: { en: "Kind", pl: "Rodzaj" },
  due_on: { en: "By", pl: "Do" },
  for_whom: { en: "Who", pl: "Kto" },
  tick: { en: "Done: {title}", pl: "Zrobione: {title}" },
  ticked: { en: "Done: {title}", pl: "Zrobione: {title}" },
  unticked: { en: "To be done again: {title}", pl: "Znów do zrobienia: {title}" },
  postpone: { en: "Postpone {title} to", pl: "Przełóż „{title}” na" },
  week_later: { en: "+1 week", pl: "+1 tydz." },
  week_later_of: { en: "+1 week: {title}", pl: "+1 tydz.: {title}" },
  postponed: { en: "{title}: now by {date}", pl: "{title}: teraz do {date}" },
  task_added: { en: "The task is added.", pl: "Dodano zadanie." },
  what_tick: { en: "tick off a task", pl: "odhaczenie zadania" },
  what_postpone: { en: "postpone a task", pl: "przełożenie zadania" },
  what_task: { en: "add a task", pl: "nowe zadanie" },

  no_locks: {
    en: "No account is locked. A lock settles one way out for an account, whatever the plan would do; set it when you decide about an account, or in the plan.",
    pl: "Żaden klient nie jest zablokowany. Blokada przesądza o drodze postępowania z klientem niezależnie od planu; ustawisz ją przy decyzji albo w planie.",
  },
  locks_lead: {
    en: "The plan keeps to these, whatever they cost.",
    pl: "Plan trzyma się tych ustaleń niezależnie od ich kosztu.",
  },
  locked_way: { en: "Settled on", pl: "Ustalono" },
  since: { en: "Since", pl: "Od" },
  by: { en: "By", pl: "Kto" },
  lift: { en: "Lift", pl: "Zdejmij" },
  lift_of: { en: "Lift the lock of {name}", pl: "Zdejmij blokadę: {name}" },
  lifted: { en: "The lock of {name} is lifted.", pl: "Zdjęto blokadę: {name}." },
  what_lift: { en: "lift a lock", pl: "zdjęcie blokady" },

  not_pursued_lead: {
    en: "Whom you choose not to pursue, and why: what they would bring does not pay for what they take. Whoever serves them is kept busy.",
    pl: "Kogo świadomie odpuszczacie i dlaczego: to, co by przynieśli, nie pokrywa tego, co pochłaniają. Ktoś inny jest zajęty ich obsługą.",
  },
  no_not_pursued: {
    en: "Nobody is on the list yet. Add a former customer or a prospect whose net profit would not pay for the chase.",
    pl: "Lista jest pusta. Dodaj byłego lub potencjalnego klienta, którego zysk netto nie uzasadnia starań.",
  },
  competitor: { en: "Which competitor is kept busy", pl: "Który konkurent jest tym zajęty" },
  competitor_short: { en: "Keeps busy", pl: "Zajmuje konkurenta" },
  look_again: { en: "Look again on", pl: "Wrócić do tego" },
  look_again_now: { en: "time to look again", pl: "czas spojrzeć ponownie" },
  never: { en: "not planned", pl: "bez terminu" },
  new_not_pursued: { en: "Put on the list", pl: "Dodaj do listy" },
  remove: { en: "Remove", pl: "Usuń" },
  remove_of: { en: "Remove {name} from the list", pl: "Usuń z listy: {name}" },
  put_on_list: { en: "{name} is on the list.", pl: "Dodano do listy: {name}." },
  taken_off: { en: "{name} is off the list.", pl: "Usunięto z listy: {name}." },
  what_not_pursue: { en: "choose not to pursue", pl: "rezygnacja ze starań" },
  what_pursue: { en: "pursue again", pl: "powrót do starań" },

  asks_lead: {
    en: "Most who “do not sell” fear the no. A president wins with 51%: 49% said no. Write down what you asked and what came of it.",
    pl: "Większość tych, którzy „nie umieją sprzedawać”, boi się odmowy. Prezydent wygrywa z wynikiem 51%, więc 49% powiedziało „nie”. Zapisuj, o co prosisz i co z tego wyszło.",
  },
  no_asks: {
    en: "No ask is written down here yet. Add the next one: for an order, a meeting, a referral, a higher price.",
    pl: "Nie zapisano tu jeszcze żadnej prośby. Dodaj najbliższą: o zamówienie, spotkanie, polecenie, wyższą cenę.",
  },
  rate_seen: {
    en: "{yes} of {n, plural, one {# answered ask} other {# answered asks}} {yes, plural, one {was} other {were}} a yes.",
    pl: "Zgodą zakończyło się {yes} z {n, plural, one {# rozstrzygniętej prośby} few {# rozstrzygniętych próśb} many {# rozstrzygniętych próśb} other {# rozstrzygniętych próśb}}.",
  },
  rate_none: { en: "No ask has an answer yet.", pl: "Żadna prośba nie ma jeszcze odpowiedzi." },
  rate_expected: {
    en: "Together with the prior (one yes in five asks, as if {weight} asks had been seen), {rate} of the next asks should be a yes; nine times in ten between {low} and {high}.",
    pl: "Wraz z założeniem wstępnym (jedna zgoda na pięć próśb, o wadze {weight} próśb) zgodą powinno się kończyć {rate} następnych próśb; w dziewięciu przypadkach na dziesięć od {low} do {high}.",
  },
  rate_first: {
    en: "Expect {asks, plural, one {# ask} other {# asks}} to the next yes; {ninety} make it nine times in ten. Every no on the way is part of the price.",
    pl: "Do następnej zgody potrzeba średnio {asks, plural, one {# prośby} few {# próśb} many {# próśb} other {# prośby}}; {ninety} wystarcza w dziewięciu przypadkach na dziesięć. Każde „nie” po drodze jest częścią ceny.",
  },
  rate_own: {
    en: "Counted are the asks on this page; those imported with the ledger count in the review’s worth of an hour.",
    pl: "Liczą się prośby z tej strony; prośby zaimportowane z danymi są ujęte w przeglądzie w wartości godziny.",
  },
  new_ask: { en: "Write down an ask", pl: "Zapisz prośbę" },
  person: { en: "Person", pl: "Osoba" },
  about: { en: "About what", pl: "O co" },
  size: { en: "Worth", pl: "Wartość" },
  asked_on: { en: "Asked on", pl: "Kiedy" },
  answer: { en: "Answer", pl: "Odpowiedź" },
  yes: { en: "Yes", pl: "Tak" },
  no: { en: "No", pl: "Nie" },
  pending: { en: "No answer yet", pl: "Bez odpowiedzi" },
  answer_yes_of: { en: "Yes: {about}", pl: "Tak: {about}" },
  answer_no_of: { en: "No: {about}", pl: "Nie: {about}" },
  ask_added: { en: "The ask is written down.", pl: "Prośbę zapisano." },
  answered: { en: "The answer is written down.", pl: "Odpowiedź zapisano." },
  what_ask: { en: "write down an ask", pl: "zapis prośby" },
  what_answer: { en: "write down an answer", pl: "zapis odpowiedzi" },

  trail_lead: {
    en: "Every change, the newest first. Nothing is ever overwritten; what is taken back stays in the list.",
    pl: "Wszystkie zmiany, od najnowszej. Niczego się nie nadpisuje; cofnięte zmiany zostają na liście.",
  },
  everything: { en: "everything", pl: "wszystko" },
  none_of_kind: {
    en: "None among the changes shown; earlier ones may hold some.",
    pl: "Brak wśród pokazanych zmian; wcześniejsze mogą je zawierać.",
  },
  no_changes: { en: "Nothing has been changed yet.", pl: "Niczego jeszcze nie zmieniono." },
  when: { en: "When", pl: "Kiedy" },
  what: { en: "What", pl: "Co" },
  records: { en: "Of", pl: "Dotyczy" },
  undo: { en: "Undo", pl: "Cofnij" },
  undo_of: { en: "Undo: {what}, {when}", pl: "Cofnij: {what}, {when}" },
  undone: { en: "taken back", pl: "cofnięto" },
  takes_back: { en: "takes an earlier change back", pl: "cofa wcześniejszą zmianę" },
  more: { en: "Show earlier ones", pl: "Pokaż wcześniejsze" },
} as const satisfies Record<string, Wording>;
