import { parse, TomlError } from "smol-toml";
import { parseDay } from "../lib/day.ts";
import { fail, ok, type Result } from "../lib/result.ts";

/** Returns what a TOML text holds, or what is wrong with it and on which line. */
export function readToml(text: string): Result<unknown, readonly string[]> {
  try {
    const file: unknown = parse(text.replace(/^\uFEFF/, ""), { unsafeKeyBehaviour: "throw" });
    const wrong = impossibleDates(text);
    return wrong.length > 0 ? fail(wrong) : ok(file);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ""] = error.message.split("\n");
    return fail([`line ${error.line}, column ${error.column}: ${reason}`]);
  }
}

/** The TOML parser moves 30 February to 2 March in silence, so dates are looked at as they stand. */
function impossibleDates(text: string): readonly string[] {
  return text.split("\n").flatMap((line, i) => {
    const [code = ""] = line.split("#");
    const dates = [...code.matchAll(/=\s*(\d{4}-\d{2}-\d{2})(?!\d)/g)].map(([, date = ""]) => date);
    const wrong = dates.filter((date) => parseDay(date) === null);
    return wrong.map((date) => `line ${i + 1}: there is no such date as ${date}`);
  });
}
