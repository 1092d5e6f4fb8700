import type { Wording } from "../../../src/lib/language.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import type { ReviewStep } from "./review-steps.ts";

/** What each step is called in the list of steps. */
export const stepWords: Readonly<Record<ReviewStep, Wording>> = {
  views: { en: "How it feels", pl: "Odczucia" },
  gap: { en: "Feels against is", pl: "Odczucia a wyniki" },
  mix: { en: "Smiths or Joneses", pl: "Smithowie czy Jonesowie" },
  resources: { en: "Time and resources", pl: "Czas i zasoby" },
  complaints: { en: "Complaints", pl: "Skargi" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  cost: { en: "Cost", pl: "Koszty" },
  opportunity: { en: "Opportunity costs", pl: "Koszty utraconych możliwości" },
  new_customers: { en: "New customers", pl: "Nowi klienci" },
  over_time: { en: "Over time", pl: "Zmiany w czasie" },
  sign_off: { en: "Sign off", pl: "Podpis" },
};

/** How an account feels, as an answer. */
export const feelingWords: Readonly<Record<RecordBody<"view">["feels"], Wording>> = {
  key: { en: "Key", pl: "Kluczowy" },
  ordinary: { en: "Ordinary", pl: "Zwykły" },
  drain: { en: "A drain", pl: "Obciążenie" },
};

/** How an account feels, within a sentence. */
export const feltWords: Readonly<Record<RecordBody<"view">["feels"], Wording>> = {
  key: { en: "felt key", pl: "odbierany jako kluczowy" },
  ordinary: { en: "felt ordinary", pl: "odbierany jako zwykły" },
  drain: { en: "felt a drain", pl: "odbierany jako obciążenie" },
};

/** Words of the review. */
export const reviewWords = {
  title: { en: "Review", pl: "Przegląd" },
  what_begin: { en: "begin a review", pl: "rozpoczęcie przeglądu" },
  what_go_on: { en: "go on in a review", pl: "dalszy krok przeglądu" },
  what_discard: { en: "discard a review", pl: "porzucenie przeglądu" },
  what_view: { en: "say how an account feels", pl: "ocena klienta" },
  what_sign: { en: "sign off a review", pl: "podpisanie przeglądu" },
  steps: { en: "Steps of the review", pl: "Kroki przeglądu" },
  step_of: { en: "Step {n} of {all}", pl: "Krok {n} z {all}" },
  looked_at: { en: "looked at", pl: "obejrzane" },
  back: { en: "Back", pl: "Wstecz" },
  next: { en: "Next", pl: "Dalej" },
  next_step: { en: "Next: {step}", pl: "Dalej: {step}" },
  give_up: { en: "Discard this review", pl: "Porzuć ten przegląd" },
  given_up: { en: "The review is discarded.", pl: "Przegląd porzucono." },
  none_open: {
    en: "No review is open. A controller or the owner begins one; then you are asked how your accounts feel, and see what they are.",
    pl: "Żaden przegląd nie jest otwarty. Rozpoczyna go kontroler lub właściciel; wtedy powiesz, jak odbierasz swoich klientów, i zobaczysz, jacy są.",
  },
  no_ledger_title: { en: "Nothing to review yet", pl: "Nie ma jeszcze czego przeglądać" },
  no_ledger: {
    en: "A review needs invoices with their lines, and touches (calls, visits, orders) to tell what serving each account takes. This book has no invoices yet.",
    pl: "Do przeglądu potrzebne są faktury z pozycjami oraz kontakty (telefony, wizyty, zamówienia), z których wynika, ile pochłania obsługa każdego klienta. Tu nie ma jeszcze żadnych faktur.",
  },
  bring_data: { en: "Bring the data", pl: "Przejdź do danych" },

  start_lead: {
    en: "A review takes about half an hour. First you say how your accounts feel, before you see a single figure. Then the figures answer seven questions, one at a time. At the end you sign it off, and the next review is held against this one.",
    pl: "Przegląd zajmuje około pół godziny. Najpierw mówisz, jak odbierasz swoich klientów, zanim zobaczysz jakąkolwiek liczbę. Potem dane odpowiadają na siedem pytań, jedno po drugim. Na koniec podpisujesz przegląd i do niego będzie porównany następny.",
  },
  window: { en: "The time it looks at", pl: "Badany okres" },
  window_from: { en: "First day", pl: "Pierwszy dzień" },
  window_to: { en: "Last day", pl: "Ostatni dzień" },
  window_empty: {
    en: "The last day has to come after the first.",
    pl: "Ostatni dzień musi przypadać po pierwszym.",
  },
  begin: { en: "Begin the review", pl: "Rozpocznij przegląd" },
  begun: { en: "The review is open.", pl: "Przegląd otwarty." },
  next_due: {
    en: "The next review is due on {date}{days, plural, =0 {, today} one {, in # day} other {, in # days}}.",
    pl: "Następny przegląd przypada {date}{days, plural, =0 {, czyli dzisiaj} one {, za # dzień} few {, za # dni} many {, za # dni} other {, za # dnia}}.",
  },
  overdue: {
    en: "A review was due on {date}, {days, plural, one {# day} other {# days}} ago.",
    pl: "Termin przeglądu minął {date}, {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu.",
  },
  signed_title: { en: "Signed reviews", pl: "Podpisane przeglądy" },
  none_signed: {
    en: "None yet. The first one that you sign off becomes what later ones are held against: who changed type, and what decisions brought.",
    pl: "Nie ma jeszcze żadnego. Pierwszy podpisany przegląd będzie punktem odniesienia dla następnych: kto zmienił typ i co przyniosły decyzje.",
  },
  signed_on: { en: "Signed on", pl: "Data podpisu" },
  signed_by: { en: "By", pl: "Podpisał(a)" },
  looks_at: { en: "Window", pl: "Okres" },

  views_title: {
    en: "Before any figure: how does it feel?",
    pl: "Zanim padną liczby: jakie masz odczucia?",
  },
  views_lead: {
    en: "Answer from the gut. Nothing here is graded; what you feel is held against the figures afterwards, account by account. Keys 1 to 5 answer, 0 skips.",
    pl: "Odpowiadaj bez zastanowienia. Nikt tego nie ocenia; Twoje odczucia zestawimy potem z liczbami, klient po kliencie. Klawisze 1–5 odpowiadają, 0 pomija.",
  },
  asked_of: { en: "Account {n} of {all}", pl: "Klient {n} z {all}" },
  feels: { en: "How does this account feel?", pl: "Jak odbierasz tego klienta?" },
  takes_for: { en: "What do you take it for?", pl: "Za kogo go uważasz?" },
  smith_told: { en: "low margin, heavy service", pl: "niska marża, droga obsługa" },
  demanding_told: { en: "high margin, heavy service", pl: "wysoka marża, droga obsługa" },
  thrifty_told: { en: "low margin, light service", pl: "niska marża, tania obsługa" },
  jones_told: { en: "high margin, light service", pl: "wysoka marża, tania obsługa" },
  would_not_say: { en: "Hard to say", pl: "Trudno powiedzieć" },
  skip: { en: "Skip this account", pl: "Pomiń tego klienta" },
  answered: { en: "Your answers", pl: "Twoje odpowiedzi" },
  answered_none: {
    en: "None yet. Each one is saved at once.",
    pl: "Jeszcze żadnej. Każda zapisuje się od razu.",
  },
  skipped: { en: "skipped", pl: "pominięty" },
  change_answer: { en: "Answer again: {name}", pl: "Odpowiedz ponownie: {name}" },
  enough: { en: "Enough, show the figures", pl: "Wystarczy, pokaż liczby" },
  views_done: { en: "That was all of them", pl: "To już wszyscy" },
  views_done_told: {
    en: "{n, plural, =0 {You said nothing about any account, so there will be nothing to hold against the figures.} one {You told how # account feels.} other {You told how # accounts feel.}} From here on the figures are shown.",
    pl: "{n, plural, =0 {Nie oceniłeś(-aś) żadnego klienta, więc nie będzie czego zestawić z liczbami.} one {Oceniłeś(-aś) # klienta.} few {Oceniłeś(-aś) # klientów.} many {Oceniłeś(-aś) # klientów.} other {Oceniłeś(-aś) # klienta.}} Dalej widać już liczby.",
  },
  show_figures: { en: "Show the figures", pl: "Pokaż liczby" },
  nobody_to_ask: {
    en: "There is no account to ask you about in this time: none of yours bought anything.",
    pl: "Nie ma o kogo zapytać: w tym okresie żaden z Twoich klientów niczego nie kupił.",
  },

  gap_title: { en: "Feels against is", pl: "Odczucia a wyniki" },
  gap_none: {
    en: "You told of no account how it feels, so there is nothing to hold against the figures. Go back one step and answer for a few.",
    pl: "Nie oceniono żadnego klienta, więc nie ma czego zestawić z liczbami. Wróć o krok i oceń kilku.",
  },
  gap_untold: {
    en: "This book cannot tell net profit, because most goods have no cost: an account has no place by it. Below stands what was felt.",
    pl: "Z danych nie wynika zysk netto, bo większość towaru nie ma kosztu, więc nie da się ustalić miejsca klienta. Poniżej są same odczucia.",
  },
  most_wrong: {
    en: "Felt most wrong: {name}, {felt}, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of} by net profit.",
    pl: "Największa rozbieżność: {name} – {felt}, a według zysku netto {place}. miejsce na {of}.",
  },
  none_wrong: {
    en: "Every account that you told of stands in the third where you feel it to be. That is rare.",
    pl: "Każdy oceniony klient jest w tej części stawki, w której go widzisz. To rzadkość.",
  },
  gap_count: {
    en: "{wrong} of {all} feel otherwise than they earn: {high, plural, =0 {none} other {#}} better than they are, {low, plural, =0 {none} other {#}} worse.",
    pl: "Odczucia rozmijają się z wynikiem u {wrong} na {all} ocenionych klientów: przecenionych {high}, niedocenionych {low}.",
  },
  types_right: {
    en: "Of {all, plural, one {# account} other {# accounts}} whose type is known, you took {right, plural, =0 {none} other {#}} for what {all, plural, one {it is} other {they are}}.",
    pl: "Typ jest znany u {all, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}; trafnie wskazano go w {right, plural, =0 {żadnym przypadku} one {# przypadku} few {# przypadkach} many {# przypadkach} other {# przypadku}}.",
  },
  gap_picture: {
    en: "Left, as they feel; right, by net profit. A falling line is felt better than it is, a rising one worse.",
    pl: "Po lewej odczucia, po prawej miejsce według zysku netto. Linia opadająca to klient przeceniony, rosnąca – niedoceniony.",
  },
  gap_rule: {
    en: "Key accounts are expected in the best third of all {of} accounts by net profit, drains in the last third, ordinary ones between. The gap is how many hundredths of the accounts lie in between.",
    pl: "Klientów kluczowych oczekujemy w najlepszej jednej trzeciej stawki ({of} klientów według zysku netto), obciążeń w ostatniej, zwykłych pośrodku. Rozbieżność mówi, ile setnych stawki dzieli klienta od tej części.",
  },
  felt: { en: "Felt", pl: "Odczucie" },
  taken_for: { en: "Taken for", pl: "Uważany za" },
  is: { en: "Is", pl: "Jest" },
  place: { en: "Place by net profit", pl: "Miejsce wg zysku netto" },
  place_of: {
    en: "{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}",
    pl: "{place}. na {of}",
  },
  net_profit: { en: "Net profit", pl: "Zysk netto" },
  net_sales: { en: "Net sales", pl: "Sprzedaż netto" },
  gap: { en: "Gap", pl: "Rozbieżność" },
  gap_high: { en: "{n} too high", pl: "zawyżone o {n}" },
  gap_low: { en: "{n} too low", pl: "zaniżone o {n}" },
  gap_right: { en: "fits", pl: "zgodne" },
  not_placed: {
    en: "It bought nothing in this time, or the book cannot tell its net profit.",
    pl: "W tym okresie nic nie kupił albo z danych nie wynika jego zysk netto.",
  },
  account: { en: "Account", pl: "Klient" },
  type: { en: "Type", pl: "Typ" },

  question_of: { en: "Question {n} of {all}", pl: "Pytanie {n} z {all}" },
  no_number: { en: "Not known", pl: "Brak danych" },
  follows: { en: "What follows", pl: "Co z tego wynika" },
  behind: { en: "The accounts behind it", pl: "Klienci, którzy za tym stoją" },
  share_of_book: { en: "Of the book", pl: "Udział w portfelu" },
  before: { en: "Before", pl: "Poprzednio" },
  since: {
    en: "{before} in the window before, {change}",
    pl: "{before} w poprzednim okresie, {change}",
  },
  same: {
    en: "{before} in the window before, unchanged",
    pl: "{before} w poprzednim okresie, bez zmian",
  },
  points: { en: "{n} points", pl: "{n} p.p." },
  hours_of: { en: "{n} h", pl: "{n} godz." },
  prospect: { en: "Prospect", pl: "Potencjalny" },
  note: { en: "Your note", pl: "Twoja notatka" },
  note_told: {
    en: "Kept with the review, also once it is signed.",
    pl: "Zostaje w przeglądzie, także po podpisie.",
  },
  save_note: { en: "Save the note", pl: "Zapisz notatkę" },
  note_saved: { en: "The note is saved.", pl: "Notatkę zapisano." },
  cautions: { en: "Before you read the figures", pl: "Zanim spojrzysz na liczby" },

  over_time_title: { en: "Smiths and Joneses over time", pl: "Smithowie i Jonesowie w czasie" },
  over_time_note: {
    en: "Number of accounts of each of the two types. Signed reviews stand as they were signed.",
    pl: "Liczba klientów obu typów. Podpisane przeglądy pokazują stan z dnia podpisu.",
  },
  no_history: {
    en: "The ledger does not reach back to a window before, and no review has been signed yet. After the next review there will be something to compare.",
    pl: "Dane nie sięgają poprzedniego okresu, a żaden przegląd nie został jeszcze podpisany. Po następnym przeglądzie będzie co porównać.",
  },
  kind_before: { en: "Window before", pl: "Poprzedni okres" },
  kind_signed: { en: "Signed {date}", pl: "Podpis: {date}" },
  kind_now: { en: "Now", pl: "Teraz" },
  when: { en: "When", pl: "Kiedy" },
  smiths: { en: "Smiths", pl: "Smithowie" },
  joneses: { en: "Joneses", pl: "Jonesowie" },
  smith_profit: { en: "Smiths’ net profit", pl: "Zysk netto Smithów" },
  jones_profit: { en: "Joneses’ net profit", pl: "Zysk netto Jonesów" },
  since_signed_title: {
    en: "Since the review signed on {date}",
    pl: "Od przeglądu podpisanego {date}",
  },
  since_before_title: { en: "Since the window before", pl: "Od poprzedniego okresu" },
  no_type_changes: { en: "No account has changed its type.", pl: "Żaden klient nie zmienił typu." },
  type_changes: {
    en: "{n, plural, one {# account has} other {# accounts have}} changed type{towards, plural, =0 {} one {; # became a Smith} other {; # became Smiths}}.",
    pl: "{n, plural, one {Typ zmienił # klient} few {Typ zmieniły # klienci} many {Typ zmieniło # klientów} other {Typ zmieniło # klienta}}{towards, plural, =0 {} one {; # stał się Smithem} few {; # stali się Smithami} many {; # stało się Smithami} other {; # stało się Smithem}}.",
  },
  was: { en: "Was", pl: "Był" },
  is_now: { en: "Is now", pl: "Jest teraz" },
  profit_was: { en: "Net profit then", pl: "Zysk netto wtedy" },
  profit_is: { en: "Net profit now", pl: "Zysk netto teraz" },
  more_rows: {
    en: "{n, plural, one {and # more account} other {and # more accounts}}",
    pl: "{n, plural, one {i jeszcze # klient} few {i jeszcze # klienci} many {i jeszcze # klientów} other {i jeszcze # klienta}}",
  },
  promised_title: { en: "What was promised then", pl: "Co wtedy obiecano" },
  promised_none: {
    en: "No decision has been taken since that review was opened.",
    pl: "Od rozpoczęcia tamtego przeglądu nie podjęto żadnej decyzji.",
  },
  promised: {
    en: "{n, plural, one {# decision was} other {# decisions were}} to bring the firm {money} in the first year.",
    pl: "{n, plural, one {# decyzja miała} few {# decyzje miały} many {# decyzji miało} other {# decyzji miało}} przynieść firmie {money} w pierwszym roku.",
  },
  to_decisions: { en: "See what they brought", pl: "Zobacz, co przyniosły" },

  sign_title: { en: "Sign off", pl: "Podpis" },
  sign_lead: {
    en: "Signing freezes the figures as the ledger has them now. Whatever is imported later, this review goes on showing them, and says where the ledger has come to differ.",
    pl: "Podpis utrwala liczby w obecnym stanie danych. Cokolwiek zostanie później zaimportowane, ten przegląd będzie je nadal pokazywał i wskaże, gdzie dane zaczęły się różnić.",
  },
  to_be_signed: { en: "What is signed", pl: "Co zostanie podpisane" },
  accounts_count: {
    en: "{n, plural, one {# account} other {# accounts}}",
    pl: "{n, plural, one {# klient} few {# klienci} many {# klientów} other {# klienta}}",
  },
  not_looked_at: {
    en: "{n, plural, one {# step has not been looked at} other {# steps have not been looked at}} yet: {steps}.",
    pl: "{n, plural, one {Jeszcze nie obejrzano # kroku} few {Jeszcze nie obejrzano # kroków} many {Jeszcze nie obejrzano # kroków} other {Jeszcze nie obejrzano # kroku}}: {steps}.",
  },
  schedule_title: { en: "The next review", pl: "Następny przegląd" },
  every: { en: "Every", pl: "Co" },
  every_months: {
    en: "{n, plural, one {month} other {# months}}",
    pl: "{n, plural, one {miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  },
  next_on: { en: "Next on", pl: "Termin" },
  tasks_title: { en: "What is to be done until then", pl: "Co zrobić do tego czasu" },
  task_what: { en: "What", pl: "Co" },
  task_due: { en: "By", pl: "Do" },
  add_task: { en: "Add a task", pl: "Dodaj zadanie" },
  remove_task: { en: "Remove: {title}", pl: "Usuń: {title}" },
  no_tasks: {
    en: "Nothing yet. A task that you add here stands under Decisions until it is ticked off.",
    pl: "Na razie nic. Dodane tu zadanie będzie widoczne w Decyzjach, dopóki nie zostanie odhaczone.",
  },
  next_review_task: { en: "Review the accounts", pl: "Przegląd klientów" },
  sign: { en: "Sign off as {name}", pl: "Podpisz jako {name}" },
  signing: { en: "Signing …", pl: "Podpisuję …" },
  signed_told: { en: "The review is signed off.", pl: "Przegląd podpisano." },

  signed_review: { en: "Review signed on {date}", pl: "Przegląd podpisany {date}" },
  signed_review_by: {
    en: "Signed by {by}; it looks at {window}.",
    pl: "Podpisał(a): {by}; okres: {window}.",
  },
  frozen_told: {
    en: "All figures on this page are those it was signed on.",
    pl: "Wszystkie liczby na tej stronie pochodzą z dnia podpisu.",
  },
  begin_next: { en: "To the next review", pl: "Do następnego przeglądu" },
  figures: { en: "Figures", pl: "Liczby" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  mix: { en: "Types", pl: "Typy" },
  accounts: { en: "Accounts", pl: "Klienci" },
  notes: { en: "Notes", pl: "Notatki" },
  no_notes: { en: "No note was made.", pl: "Nie ma notatek." },
  differs_title: { en: "Where the ledger differs now", pl: "Gdzie dane się dziś różnią" },
  differs_none: {
    en: "The ledger still says the same, to the cent, for every account.",
    pl: "Dane mówią wciąż to samo, co do grosza, dla każdego klienta.",
  },
  differs: {
    en: "{n, plural, one {# account differs} other {# accounts differ}} from what was signed. Documents of this time were imported, changed or taken back since, or the cost model was changed.",
    pl: "{n, plural, one {# klient różni się} few {# klienci różnią się} many {# klientów różni się} other {# klienta różni się}} od stanu z dnia podpisu. Od tamtej pory zaimportowano, zmieniono lub cofnięto dokumenty z tego okresu albo zmieniono model kosztów.",
  },
  signed_figure: { en: "Signed", pl: "W dniu podpisu" },
  now_figure: { en: "Now", pl: "Teraz" },
  whole_book: { en: "The whole book", pl: "Cały portfel" },
  difference: { en: "Difference", pl: "Różnica" },
  checking: { en: "Holding it against the ledger …", pl: "Porównuję z danymi …" },
  as_table: { en: "As a table", pl: "Jako tabela" },
  untold: { en: "the book cannot tell", pl: "nie wynika z danych" },
  not_there: { en: "not in it", pl: "brak" },
} as const satisfies Record<string, Wording>;
