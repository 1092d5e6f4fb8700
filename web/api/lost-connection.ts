import type { Problem } from "../../src/api/problem.ts";
import type { Sentence } from "../../src/lib/language.ts";
import { pageLanguage } from "../words/page-language.ts";

/** Returns what is told where no answer came. */
export function lostConnection(): Problem {
  return told(0, {
    en: "The connection to the server was lost; try again.",
    pl: "Utracono połączenie z serwerem; spróbuj ponownie.",
  });
}

/** Returns what is told where something between page and server answered in its stead. */
export function strangeAnswer(status: number): Problem {
  return told(status, {
    en: `The server could not be reached (${status}); try again.`,
    pl: `Nie udało się połączyć z serwerem (${status}); spróbuj ponownie.`,
  });
}

function told(status: number, sentence: Sentence): Problem {
  const detail = sentence[pageLanguage()];
  return { type: "about:blank", title: detail, status, detail };
}
