import type { Wording } from "../../lib/language.ts";

/** What the pages say by which one gets in. */
export const entranceWords = {
  sign_in: { en: "Sign in", pl: "Zaloguj się" },
  first_owner: { en: "Become the owner of this book", pl: "Zostań właścicielem tej księgi" },
  invitation: { en: "Choose your password", pl: "Ustal swoje hasło" },
  email: { en: "E-mail address", pl: "Adres e-mail" },
  name: { en: "Name", pl: "Imię i nazwisko" },
  password: { en: "Password", pl: "Hasło" },
  code: { en: "Code from the terminal", pl: "Kod z terminala" },
  rule: {
    en: "At least 12 characters; a short sentence is best.",
    pl: "Co najmniej 12 znaków; najlepsze jest krótkie zdanie.",
  },
  wrong: {
    en: "Address and password do not go together.",
    pl: "Adres i hasło nie pasują do siebie.",
  },
  wait: {
    en: "Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.",
    pl: "Zbyt wiele prób. Spróbuj ponownie za {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}}.",
  },
  short: {
    en: "The password is too short, or longer than 128 characters.",
    pl: "Hasło jest za krótkie albo dłuższe niż 128 znaków.",
  },
  unknown_code: {
    en: "This code is used up or too old; ask for another.",
    pl: "Ten kod został już użyty albo wygasł; poproś o nowy.",
  },
  no_owner: {
    en: "This address is a member's who is no owner; give an owner's.",
    pl: "To adres członka, który nie jest właścicielem; podaj adres właściciela.",
  },
  unreadable: {
    en: "Fill in every field.",
    pl: "Wypełnij wszystkie pola.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
