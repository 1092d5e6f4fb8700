import { parse, TomlError } from "smol-toml";
import { parseDay } from "../lib/day.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { tomlReason } from "../lib/toml-reason.ts";

/** Returns what a TOML text holds, or what is wrong with it and on which line. */
export function readToml(text: string): Result<unknown, readonly Sentence[]> {
  try {
    const file: unknown = parse(text.replace(/^\uFEFF/, ""), { unsafeKeyBehaviour: "throw" });
    const wrong = impossibleDates(text);
    return wrong.length > 0 ? fail(wrong) : ok(file);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = tomlReason(error.message);
    return fail([
      {
        en: `line ${error.line}, column ${error.column}: Invalid TOML document: ${reason.en}`,
        pl: `wiersz ${error.line}, kolumna ${error.column}: ${reason.pl}`,
      },
    ]);
  }
}

/** The TOML parser moves 30 February to 2 March in silence, so dates are looked at as they stand. */
function impossibleDates(text: string): readonly Sentence[] {
  return text.split("\n").flatMap((line, i) => {
    const [code = ""] = line.split("#");
    const dates = [...code.matchAll(/=\s*(\d{4}-\d{2}-\d{2})(?!\d)/g)].map(([, date = ""]) => date);
    const wrong = dates.filter((date) => parseDay(date) === null);
    return wrong.map((date) => ({
      en: `line ${i + 1}: there is no such date as ${date}`,
      pl: `wiersz ${i + 1}: nie ma takiej daty jak ${date}`,
    }));
  });
}
