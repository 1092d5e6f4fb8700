import type { ZipEntry } from "./zip-directory.ts";

/** Returns what a zip archive is, and what to do, where it is no workbook that can be read; else null. */
export function notWorkbook(file: string, entries: readonly ZipEntry[]): string | null {
  const names = entries.map((entry) => entry.name);
  const holds = (start: string) => names.some((name) => name.startsWith(start));
  if (entries.some((entry) => entry.encrypted)) {
    return `${file} is locked by a password. Save it without one.`;
  }
  if (names.includes("xl/workbook.bin")) {
    return `${file} is a binary workbook (.xlsb). Save it as .xlsx in the spreadsheet program.`;
  }
  if (holds("xl/")) return null;
  if (names.includes("content.xml")) {
    return `${file} is an OpenDocument file. Save it as .xlsx or CSV in its own program.`;
  }
  if (holds("word/")) return `${file} is a Word document. Put its data into a spreadsheet.`;
  if (holds("ppt/")) return `${file} is a presentation. Put its data into a spreadsheet.`;
  return `${file} is a zip archive that holds ${someOf(names)}. Unpack it, and import what is inside.`;
}

function someOf(names: readonly string[]): string {
  if (names.length === 0) return "nothing";
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
