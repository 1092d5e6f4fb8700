import type { Speech } from "../lib/speech.ts";
import { type ReviewRow, shareOf, sumOver } from "./review-row.ts";

/** Returns what part of a book's money some rows make: a share, or the amount where the book's is not above zero. */
export function spelledPart(
  part: readonly ReviewRow[],
  whole: readonly ReviewRow[],
  figure: (row: ReviewRow) => number,
  speech: Speech,
): string {
  const share = shareOf(part, whole, figure);
  return share === null ? speech.money(sumOver(part, figure)) : speech.share(share);
}
