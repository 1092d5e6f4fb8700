import type { Review } from "../review/review.ts";
import type { PageSpeech } from "./page-speech.ts";

/** Returns the share of the book’s net sales that has no cost of goods; never all of it where some has. */
export function uncostedShare({ totals }: Review, page: PageSpeech): string {
  const missing = totals.quality.cost_of_goods?.missing ?? 1;
  return missing < 1 && missing >= 0.995 ? page.share(missing, 1) : page.share(missing);
}
