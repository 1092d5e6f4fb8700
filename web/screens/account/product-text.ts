import type { TermProduct } from "../../../src/api/explanation.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { whyWords } from "./why-words.ts";

/** Returns a product as it is written: `352 × 11 min × $0.80 a minute`. */
export function productText({ of, count, minutes, rate }: TermProduct, speech: Speech): string {
  const { say } = speech;
  const counted = speech.number(count, decimalsOf(count));
  switch (of) {
    case "driver":
      if (minutes === null)
        return say(whyWords.times_rate, { count: counted, rate: speech.money(rate, 2) });
      return say(whyWords.times_minutes, {
        count: counted,
        minutes: speech.number(minutes, decimalsOf(minutes)),
        rate: fineMoney(rate, speech),
      });
    case "minutes":
      return say(whyWords.minutes_rate, { count: counted, rate: fineMoney(rate, speech) });
    case "money":
      return say(whyWords.money_rate, {
        count: speech.money(count),
        rate: speech.share(rate, 1),
      });
    case "money_days":
      return say(whyWords.money_days, {
        count: speech.money(count),
        rate: finePercent(rate, speech),
      });
    default:
      return of satisfies never;
  }
}

function decimalsOf(value: number): 0 | 2 {
  return Math.abs(value - Math.round(value)) < 1e-6 ? 0 : 2;
}

/** A minute costs less than a unit: four decimals. */
function fineMoney(rate: number, { language, currency }: Speech): string {
  return new Intl.NumberFormat(language === "pl" ? "pl-PL" : "en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  }).format(rate);
}

/** A day’s share of a year’s rate: four decimals of a percent. */
function finePercent(rate: number, { language }: Speech): string {
  return new Intl.NumberFormat(language === "pl" ? "pl-PL" : "en-US", {
    style: "percent",
    maximumFractionDigits: 4,
  }).format(rate);
}
