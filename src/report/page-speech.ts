import { type Speech, speech } from "../lib/speech.ts";
import type { Review, ReviewWindow } from "../review/review.ts";
import { type PanelTexts, panelTexts } from "./panel-words.ts";
import { words } from "./words.ts";

/** How a page speaks: the language's figures, and the texts that panel and table share. */
export interface PageSpeech extends Speech {
  readonly texts: PanelTexts;
  readonly locale: string;
  /** Returns one of the page's texts. */
  tell(word: keyof typeof words, values?: Readonly<Record<string, string | number>>): string;
}

/** Returns the speech of a review's page. */
export function pageSpeech({ language, currency }: Review): PageSpeech {
  const spoken = speech(language, currency);
  return {
    ...spoken,
    texts: panelTexts(language),
    locale: language === "pl" ? "pl-PL" : "en-US",
    tell: (word, values = {}) => spoken.say(words[word], values),
  };
}

/** Returns a window by its first and last day. */
export function windowText({ from, to }: ReviewWindow, page: PageSpeech): string {
  return page.tell("window", { from: page.date(from), to: page.date(dayBefore(to)) });
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}
