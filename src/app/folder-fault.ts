import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";

const noRights: Sentence = {
  en: "cannot be read or written: check the rights of the file and its folder",
  pl: "– brak dostępu do odczytu lub zapisu: sprawdź uprawnienia do pliku i jego folderu.",
};

const sentences: Readonly<Record<string, Sentence>> = {
  EACCES: noRights,
  EPERM: noRights,
  EROFS: {
    en: "stands on a disk that cannot be written to; choose another place",
    pl: "leży na dysku tylko do odczytu; wybierz inne miejsce.",
  },
  ENOSPC: {
    en: "cannot be written: there is no room left on its disk; free some and try again",
    pl: "– nie udało się zapisać: na dysku zabrakło miejsca; zwolnij je i spróbuj ponownie.",
  },
  ENOENT: { en: "does not exist; check the path", pl: "nie istnieje; sprawdź ścieżkę." },
  EEXIST: { en: "exists already; choose another name", pl: "już istnieje; wybierz inną nazwę." },
  ENOTDIR: {
    en: "has a file in its path where a folder should be; check the path",
    pl: "ma w ścieżce plik tam, gdzie powinien być folder; sprawdź ścieżkę.",
  },
  EISDIR: {
    en: "is a folder, not a file; name a file in it",
    pl: "to folder, a nie plik; podaj plik, który się w nim znajduje.",
  },
};

/** Runs file work on `path` and tells its faults as refusals that say what to do. */
export async function folderFault<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const sentence = sentences[code];
    if (sentence === undefined) throw error;
    throw new Refusal(
      inEachLanguage((language) => `${path} ${sentence[language]}`),
      { cause: error },
    );
  }
}
