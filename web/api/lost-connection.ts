import type { Problem } from "../../src/api/problem.ts";
import type { Wording } from "../../src/lib/language.ts";
import { pageLanguage } from "../words/page-language.ts";

const lost: Wording = {
  en: "The connection to the server was lost; try again.",
  pl: "Utracono połączenie z serwerem; spróbuj ponownie.",
};

/** Returns what is told where no answer came. */
export function lostConnection(): Problem {
  const detail = lost[pageLanguage()];
  return { type: "about:blank", title: detail, status: 0, detail };
}
