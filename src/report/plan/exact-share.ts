import type { PageSpeech } from "../page-speech.ts";

/** Returns a share with two digits after the point, which tell a tenth of a percent from a hundredth. */
export function exactShare(share: number, { locale }: PageSpeech): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, { style: "percent", ...digits }).format(share);
}
