import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";

const noRights: Sentence = {
  en: "cannot be read or written: check the rights of the file and its folder",
  pl: "– brak dostępu do odczytu lub zapisu: sprawdź uprawnienia do pliku i jego folderu.",
};

const sentences: ReadonlyMap<string, Sentence> = new Map([
  ["EACCES", noRights],
  ["EPERM", noRights],
  [
    "EROFS",
    {
      en: "stands on a disk that cannot be written to: choose another place",
      pl: "leży na dysku tylko do odczytu: wybierz inne miejsce.",
    },
  ],
  [
    "ENOSPC",
    {
      en: "cannot be written: there is no room left on its disk; free some and try again",
      pl: "– nie udało się zapisać: na dysku zabrakło miejsca; zwolnij je i spróbuj ponownie.",
    },
  ],
  ["ENOENT", { en: "is not there: check the path", pl: "nie istnieje: sprawdź ścieżkę." }],
  [
    "ENOTDIR",
    {
      en: "has a file in its path where a folder should be: check the path",
      pl: "ma w ścieżce plik tam, gdzie powinien być folder: sprawdź ścieżkę.",
    },
  ],
  [
    "EISDIR",
    {
      en: "is a folder: name a file in it",
      pl: "to folder: podaj plik, który się w nim znajduje.",
    },
  ],
]);

/** Returns what a fault of the file system means for the user, or null for any other fault. */
export function fileRefusal(error: unknown, path: string): Refusal | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = sentences.get(code);
  if (sentence === undefined) return null;
  return new Refusal(
    inEachLanguage((language) => `${path} ${sentence[language]}`),
    { cause: error },
  );
}
