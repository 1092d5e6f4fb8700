import type { Wording } from "../../../src/lib/language.ts";
import type { Role } from "./member-entry.ts";

/** Words of the members' screen. */
export const membersWords = {
  title: { en: "Members", pl: "Użytkownicy" },
  lead: {
    en: "Who signs in to this book, and what each of them sees of it.",
    pl: "Kto ma dostęp do tych danych i co z nich widzi.",
  },
  not_yours: {
    en: "Owners say who is a member. Ask one of them.",
    pl: "O dostępie decydują właściciele. Zwróć się do jednego z nich.",
  },
  alone: {
    en: "One person uses this book at one computer. With a team’s server everybody signs in, and is listed here.",
    pl: "Z tych danych korzysta jedna osoba przy jednym komputerze. Na serwerze zespołu każdy się loguje i widnieje na tej liście.",
  },
  member: { en: "Member", pl: "Użytkownik" },
  role: { en: "Role", pl: "Rola" },
  sees: { en: "Sees", pl: "Widzi" },
  employee: { en: "Is the employee", pl: "Pracownik" },
  nobody: { en: "not said", pl: "nie wskazano" },
  name: { en: "Name", pl: "Imię i nazwisko" },
  email: { en: "E-mail address", pl: "Adres e-mail" },
  team: { en: "Leads the team of", pl: "Kieruje zespołem" },
  team_told: {
    en: "{count, plural, =0 {nobody’s accounts yet} one {accounts of # employee} other {accounts of # employees}}",
    pl: "{count, plural, =0 {jeszcze niczyich klientów} one {klientów # pracownika} other {klientów # pracowników}}",
  },
  own_told: { en: "own accounts", pl: "własnych klientów" },
  nothing_told: {
    en: "no account until it is said which employee this is",
    pl: "żadnych klientów, póki nie wskazano pracownika",
  },
  whole_told: { en: "the whole book", pl: "wszystkich klientów" },
  acts: { en: "What can be done", pl: "Działania" },
  change: { en: "Change", pl: "Zmień" },
  change_of: { en: "Change {name}", pl: "Zmień: {name}" },
  link: { en: "New link", pl: "Nowy link" },
  link_of: { en: "A new link for {name}", pl: "Nowy link: {name}" },
  sign_out: { en: "Sign out", pl: "Wyloguj" },
  sign_out_of: { en: "Sign out {name} everywhere", pl: "Wyloguj wszędzie: {name}" },
  remove: { en: "Remove", pl: "Usuń" },
  remove_of: { en: "Remove {name}", pl: "Usuń: {name}" },
  invite: { en: "Invite somebody", pl: "Zaproś użytkownika" },
  invite_done: { en: "Make the invitation", pl: "Utwórz zaproszenie" },
  save: { en: "Save", pl: "Zapisz" },
  cancel: { en: "Cancel", pl: "Anuluj" },
  known: {
    en: "This address is a member’s already. Change the member, or make a new link.",
    pl: "Ten adres ma już dostęp. Zmień użytkownika albo utwórz nowy link.",
  },
  saved: { en: "Saved: {name}.", pl: "Zapisano: {name}." },
  signed_out: { en: "{name} is signed out everywhere.", pl: "Zakończono wszystkie sesje: {name}." },
  removed: { en: "{name} is no longer a member.", pl: "Odebrano dostęp: {name}." },
  what_change: { en: "Change a member", pl: "Zmiana użytkownika" },
  what_remove: { en: "Remove a member", pl: "Usunięcie użytkownika" },
  remove_title: { en: "Remove {name}?", pl: "Usunąć: {name}?" },
  remove_told: {
    en: "{name} is shut out at once and needs an invitation to come back. Decisions, tasks and notes stay as they are.",
    pl: "Dostęp wygaśnie natychmiast, a powrót będzie wymagał zaproszenia. Decyzje, zadania i notatki pozostaną.",
  },
  invitation: { en: "Link for {name}", pl: "Link dla: {name}" },
  invitation_told: {
    en: "Pass it on yourself: no mail is sent. Whoever opens it chooses a password; it works once, until {date}.",
    pl: "Przekaż go samodzielnie, aplikacja nie wysyła poczty. Kto go otworzy, ustali hasło; działa raz, do {date}.",
  },
  copy: { en: "Copy", pl: "Kopiuj" },
  copied: { en: "Copied", pl: "Skopiowano" },
  close: { en: "Done", pl: "Gotowe" },
} as const satisfies Record<string, Wording>;

export const roleWords: Readonly<
  Record<Role, { readonly title: Wording; readonly told: Wording }>
> = {
  seller: {
    title: { en: "Seller", pl: "Handlowiec" },
    told: {
      en: "sees and decides on own accounts",
      pl: "widzi własnych klientów i o nich decyduje",
    },
  },
  manager: {
    title: { en: "Manager", pl: "Kierownik" },
    told: {
      en: "sees and decides on the accounts of a team",
      pl: "widzi klientów zespołu i o nich decyduje",
    },
  },
  controller: {
    title: { en: "Controller", pl: "Kontroler" },
    told: {
      en: "sees everything, brings data, keeps the cost model, signs reviews",
      pl: "widzi wszystko, wczytuje dane, prowadzi model kosztów, podpisuje przeglądy",
    },
  },
  owner: {
    title: { en: "Owner", pl: "Właściciel" },
    told: {
      en: "the same, and says who is a member",
      pl: "to samo, a ponadto decyduje o dostępie",
    },
  },
};
