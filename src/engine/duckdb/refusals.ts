import { basename } from "node:path";
import type { Sentence } from "../../lib/language.ts";
import { Refusal } from "../../lib/refusal.ts";
import type { DatabaseOptions } from "./database.ts";

/** Returns what a fault of the surroundings means for the user and what to do, or null for any other fault. */
export function asRefusal(error: unknown, { path }: DatabaseOptions): Refusal | null {
  const said = error instanceof Error ? error.message : String(error);
  const found = surroundings.find(({ isMeant }) => isMeant(said, path));
  return found === undefined ? null : new Refusal(found.told(path, said), { cause: error });
}

interface Surroundings {
  readonly isMeant: (said: string, path: string) => boolean;
  readonly told: (path: string, said: string) => Sentence;
}

/** The first that is meant counts. */
const surroundings: readonly Surroundings[] = [
  {
    isMeant: says(
      /Could not set lock|Conflicting lock|already (open|attached)|being used by another process/i,
    ),
    told: (path, said) => ({
      en: `${path} is in use by another process${holder(said).en}: wait for it to end, or stop it, and try again`,
      pl: `${path} jest zajęty przez inny proces${holder(said).pl}: poczekaj, aż się skończy, albo go zatrzymaj i spróbuj ponownie.`,
    }),
  },
  {
    isMeant: says(
      /No space left|disk (is )?full|ENOSPC|max_temp_directory_size|Could not write all bytes/i,
    ),
    told: (path) => ({
      en: `there is no room left on the disk of ${path}: free some and try again; the book is as it was before`,
      pl: `Na dysku z ${path} zabrakło miejsca: zwolnij je i spróbuj ponownie; dane pozostały bez zmian.`,
    }),
  },
  {
    isMeant: says(/Permission denied|Read-only file system|EACCES|EROFS|Cannot open file/i),
    told: (path) => ({
      en: `${path} cannot be read or written: check the rights of the book's folder`,
      pl: `${path} – brak dostępu do odczytu lub zapisu: sprawdź uprawnienia do folderu księgi.`,
    }),
  },
  {
    isMeant: says(
      /not a valid DuckDB database file|older version of DuckDB|newer version|Serialization Error/i,
    ),
    told: (path) => ({
      en: `${path} is not a ledger that this Warto can read: it is damaged or of another version; restore it from a copy`,
      pl: `Ta wersja Warto nie odczyta ${path}: plik jest uszkodzony albo pochodzi z innej wersji; przywróć go z kopii.`,
    }),
  },
  {
    isMeant: isDamage,
    told: (path) => ({
      en: `${path} is damaged: a part of it cannot be read; restore it from a copy`,
      pl: `${path} jest uszkodzony: części nie da się odczytać; przywróć go z kopii.`,
    }),
  },
  {
    isMeant: says(/Out of Memory|could not allocate|failed to (pin|offload)/i),
    told: () => ({
      en: "the work does not fit in memory: give more with WARTO_MEMORY, such as WARTO_MEMORY=4GB",
      pl: "Zabrakło pamięci: przydziel jej więcej przez WARTO_MEMORY, na przykład WARTO_MEMORY=4GB.",
    }),
  },
];

function says(words: RegExp): Surroundings["isMeant"] {
  return (said) => words.test(said);
}

/** A short read names its file, which may be one that is being imported. */
function isDamage(said: string, path: string): boolean {
  if (/Corrupt database file/i.test(said)) return true;
  return /Could not read enough bytes/i.test(said) && said.includes(basename(path));
}

function holder(said: string): Sentence {
  const pid = /PID (\d+)/.exec(said)?.[1];
  if (pid === undefined) return { en: "", pl: "" };
  return { en: ` (process ${pid})`, pl: ` (PID ${pid})` };
}
