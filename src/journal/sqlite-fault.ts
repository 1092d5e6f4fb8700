import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";

/** The code of a database that another connection is writing to. */
export const busy = 5;

/** By primary result codes: https://www.sqlite.org/rescode.html. */
const sentences: ReadonlyMap<number, Sentence> = new Map([
  [
    busy,
    {
      en: "is in use by another process, which has kept it for long: wait for it to end, and try again",
      pl: "jest od dłuższego czasu zajęty przez inny proces: poczekaj, aż skończy, i spróbuj ponownie.",
    },
  ],
  [
    8,
    {
      en: "cannot be written: check the rights of the file and its folder",
      pl: "jest zabezpieczony przed zapisem: sprawdź uprawnienia do pliku i jego folderu.",
    },
  ],
  [
    10,
    {
      en: "cannot be read or written: its disk fails; see to the disk, and try again",
      pl: "– błąd odczytu lub zapisu: dysk zawodzi; zajmij się dyskiem i spróbuj ponownie.",
    },
  ],
  [
    11,
    {
      en: "is damaged: restore the journal from a copy",
      pl: "jest uszkodzony: przywróć dziennik z kopii.",
    },
  ],
  [
    13,
    {
      en: "cannot be written: there is no room left on its disk; free some and try again",
      pl: "– nie udało się zapisać: na dysku zabrakło miejsca; zwolnij je i spróbuj ponownie.",
    },
  ],
  [
    14,
    {
      en: "cannot be opened: check that its folder is there, and the rights of both",
      pl: "– nie da się otworzyć: sprawdź, czy istnieje jego folder, oraz uprawnienia do obu.",
    },
  ],
  [
    26,
    {
      en: "is not a journal: it is no database, or damaged; restore the journal from a copy",
      pl: "nie jest dziennikiem: to nie baza danych albo baza uszkodzona; przywróć dziennik z kopii.",
    },
  ],
]);

/** Returns what a fault of SQLite's surroundings means for the user, or null for any other fault. */
export function sqliteRefusal(error: unknown, path: string): Refusal | null {
  const sentence = sentences.get(sqliteCode(error));
  if (sentence === undefined) return null;
  return new Refusal(
    inEachLanguage((language) => `${path} ${sentence[language]}`),
    { cause: error },
  );
}

/** Returns the primary result code of a fault that SQLite tells; 0 for any other fault. */
export function sqliteCode(error: unknown): number {
  const isCoded = error instanceof Error && "errcode" in error;
  return isCoded ? Number(error.errcode) & 0xff : 0;
}
