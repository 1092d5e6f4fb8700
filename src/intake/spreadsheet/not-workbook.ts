import type { ZipEntry } from "./zip-directory.ts";
import type { Sentence } from "../../lib/language.ts";

/** Returns what a zip archive is, and what to do, where it is no workbook that can be read; else null. */
export function notWorkbook(file: string, entries: readonly ZipEntry[]): Sentence | null {
  const names = entries.map((entry) => entry.name);
  const holds = (start: string) => names.some((name) => name.startsWith(start));
  if (entries.some((entry) => entry.encrypted))
    return {
      en: `${file} is locked by a password. Save it without one.`,
      pl: `Plik ${file} jest zabezpieczony hasłem. Zapisz go bez hasła.`,
    };
  if (names.includes("xl/workbook.bin"))
    return {
      en: `${file} is a binary workbook (.xlsb). Save it as .xlsx in the spreadsheet program.`,
      pl: `${file} to skoroszyt binarny (.xlsb). Zapisz go w arkuszu kalkulacyjnym jako .xlsx.`,
    };
  if (holds("xl/")) return null;
  if (names.includes("content.xml"))
    return {
      en: `${file} is an OpenDocument file. Save it as .xlsx or CSV in its own program.`,
      pl: `${file} to plik OpenDocument. Zapisz go w jego programie jako .xlsx lub CSV.`,
    };
  if (holds("word/"))
    return {
      en: `${file} is a Word document. Put its data into a spreadsheet.`,
      pl: `${file} to dokument Worda. Przenieś dane do arkusza kalkulacyjnego.`,
    };
  if (holds("ppt/"))
    return {
      en: `${file} is a presentation. Put its data into a spreadsheet.`,
      pl: `${file} to prezentacja. Przenieś dane do arkusza kalkulacyjnego.`,
    };
  const inside = someOf(names);
  return {
    en: `${file} is a zip archive that holds ${inside.en}. Unpack it, and import what is inside.`,
    pl: `${file} to archiwum zip; zawartość: ${inside.pl}. Rozpakuj je i zaimportuj to, co jest w środku.`,
  };
}

function someOf(names: readonly string[]): Sentence {
  if (names.length === 0) return { en: "nothing", pl: "brak" };
  const shown = names.slice(0, 3).join(", ");
  const more = names.length - 3;
  if (more <= 0) return { en: shown, pl: shown };
  return { en: `${shown} and ${more} more`, pl: `${shown} i jeszcze ${more}` };
}
