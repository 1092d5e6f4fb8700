import { DatabaseError } from "pg";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";

const damaged: Sentence = {
  en: "is damaged: restore the journal from a copy",
  pl: "– baza jest uszkodzona: przywróć dziennik z kopii.",
};

/** By the class or the whole of a SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const sentences: readonly (readonly [string, Sentence])[] = [
  [
    "28",
    {
      en: "does not let this user in: check the user and password in WARTO_JOURNAL_URL",
      pl: "nie wpuszcza tego użytkownika: sprawdź użytkownika i hasło w WARTO_JOURNAL_URL.",
    },
  ],
  [
    "3D000",
    {
      en: "is not there: make the database, or check its name in WARTO_JOURNAL_URL",
      pl: "nie istnieje: utwórz bazę albo sprawdź jej nazwę w WARTO_JOURNAL_URL.",
    },
  ],
  [
    "3F",
    {
      en: "has no schema to keep tables in: check the search_path",
      pl: "nie ma schematu, w którym można założyć tabele: sprawdź search_path.",
    },
  ],
  [
    "42501",
    {
      en: "does not let this user do so: grant it the rights to make and change tables",
      pl: "nie pozwala na to temu użytkownikowi: nadaj mu prawo do tworzenia i zmiany tabel.",
    },
  ],
  [
    "42P07",
    {
      en: "holds a table of another program under a name that the journal needs: give it a database or schema of its own",
      pl: "zawiera tabelę innego programu o nazwie potrzebnej dziennikowi: daj dziennikowi własną bazę albo schemat.",
    },
  ],
  [
    "53100",
    {
      en: "has no room left on its disk: free some and try again",
      pl: "nie ma już miejsca na dysku: zwolnij je i spróbuj ponownie.",
    },
  ],
  [
    "53300",
    {
      en: "has too many connections: wait, or allow more, and try again",
      pl: "ma za dużo połączeń: poczekaj albo zwiększ ich limit i spróbuj ponownie.",
    },
  ],
  [
    "55P03",
    {
      en: "is in use by another writer, which has kept it for long: try again",
      pl: "jest od dłuższego czasu zajęty przez kogoś, kto w nim zapisuje: spróbuj ponownie.",
    },
  ],
  [
    "25P03",
    {
      en: "was too slow to be reached in the middle of a change, which is not made: try again",
      pl: "nie odpowiedział na czas w trakcie zmiany, która nie została zapisana: spróbuj ponownie.",
    },
  ],
  [
    "25006",
    {
      en: "is read-only, a standby perhaps: name the primary in WARTO_JOURNAL_URL",
      pl: "jest tylko do odczytu, być może to serwer zapasowy: podaj serwer główny w WARTO_JOURNAL_URL.",
    },
  ],
  ["XX001", damaged],
  ["XX002", damaged],
];

/** What a connection says that never came about, or that was lost; `pg` has no code for some of it. */
const lost =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|Connection terminated|connection timeout|timeout exceeded|Query read timeout|not queryable|connection error|has been discarded/i;

/** Returns what a fault of PostgreSQL's surroundings means for the user, or null for any other fault. */
export function postgresRefusal(error: unknown, name: Sentence): Refusal | null {
  const sentence = sentenceOf(error);
  if (sentence === null) return null;
  return new Refusal(
    inEachLanguage((language) => `${name[language]} ${sentence[language]}`),
    { cause: error },
  );
}

function sentenceOf(error: unknown): Sentence | null {
  if (error instanceof DatabaseError) return sentenceOfState(error.code ?? "");
  return isLost(error) ? unreachable : null;
}

const unreachable: Sentence = {
  en: "cannot be reached, or the connection was lost in the middle of a change: once it is there again, repeat the change; it is not made twice",
  pl: "jest nieosiągalny albo połączenie zerwało się w trakcie zmiany: gdy wróci, powtórz zmianę; nie zostanie zapisana dwa razy.",
};

/** Class 08 and 57P0x: the server ends, or has ended, the connection. */
function sentenceOfState(state: string): Sentence | null {
  if (state.startsWith("08") || state.startsWith("57P0")) return unreachable;
  return sentences.find(([start]) => state.startsWith(start))?.[1] ?? null;
}

/** A name with several addresses gives one fault for each. */
function isLost(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isLost)) return true;
  if (!(error instanceof Error)) return false;
  return lost.test(`${"code" in error ? String(error.code) : ""} ${error.message}`);
}
