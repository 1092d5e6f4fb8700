import { isoOf } from "../../lib/day.ts";
import type { LanguageOption } from "./language-option.ts";
import type { WindowOptions } from "./window-options.ts";

/** Returns window and language as they are typed, to ask another command for the same. */
export function typedFlags({ from, to, lang }: WindowOptions & LanguageOption): string {
  return [
    from === undefined ? "" : ` --from ${isoOf(from)}`,
    to === undefined ? "" : ` --to ${isoOf(to)}`,
    lang === "en" ? "" : ` --lang ${lang}`,
  ].join("");
}
