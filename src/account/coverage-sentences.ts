import type { Wording } from "../lib/language.ts";
import { oneSentence } from "../lib/one-sentence.ts";
import type { Speech } from "../lib/speech.ts";
import { daysUnpaid } from "./coverage-assumptions.ts";
import { goodsWordings, paymentWordings, timeWordings, wordings } from "./coverage-wordings.ts";
import type { EvidenceShares, KnownPart } from "./evidence-shares.ts";

/** Returns how far the cost of goods is known, what it could change, and what to bring. */
export function costOfGoodsSentence(part: KnownPart, speech: Speech): string {
  const { shares } = part;
  if (shares === null) return speech.say(goodsWordings.nothing);
  const known = spelledShares(shares, goodsWordings, speech);
  return oneSentence([
    known,
    ...(shares.measured === 1 ? [] : toBring(part, goodsWordings, speech)),
  ]);
}

/** Returns whether payment dates are known, what money in open invoices could cost, and what to bring. */
export function paymentSentence(
  { shares, could_lower_by }: KnownPart,
  { payments, at_least }: { readonly payments: boolean; readonly at_least: number },
  speech: Speech,
): string {
  if (shares === null) return speech.say(paymentWordings.nothing);
  if (shares.measured === 1) return speech.say(paymentWordings.measured);
  if (could_lower_by === 0) return speech.say(paymentWordings.no_due_dates);
  return speech.say(payments ? paymentWordings.no_overdue : paymentWordings.no_payments, {
    ...daysUnpaid,
    at_least: speech.money(at_least),
    at_most: speech.money(could_lower_by),
  });
}

/** Returns how far time is known, what it could change, and what to bring. */
export function timeSentence(
  part: KnownPart,
  { touches, priced }: { readonly touches: boolean; readonly priced: boolean },
  speech: Speech,
): string {
  const unpriced = priced ? null : speech.say(timeWordings.unpriced);
  return oneSentence([...timeClauses(part, touches, speech), unpriced]);
}

function timeClauses(part: KnownPart, touches: boolean, speech: Speech): readonly string[] {
  const { shares } = part;
  if (shares === null) return [speech.say(timeWordings.nothing)];
  if (!touches) {
    const known = shares.missing === 1 ? timeWordings.no_time : timeWordings.no_touches;
    return [speech.say(known), ...toBring(part, { bring: timeWordings.bring_touches }, speech)];
  }
  const known = spelledShares(shares, timeWordings, speech);
  return [known, ...(shares.measured === 1 ? [] : toBring(part, timeWordings, speech))];
}

type SharesWording = Readonly<Record<keyof EvidenceShares | "of", Wording>>;

/** Says the shares that are there, the whole with the first of them. */
function spelledShares(shares: EvidenceShares, by: SharesWording, speech: Speech): string {
  const names = (["measured", "estimated", "missing"] as const).filter((name) => shares[name] > 0);
  return names
    .map((name, i) => {
      const share = spelledShare(shares[name], speech);
      return speech.say(by[name], { share: i === 0 ? speech.say(by.of, { share }) : share });
    })
    .join(", ");
}

/** A share near an end keeps a decimal, so that it never reads as nothing or all. */
function spelledShare(share: number, speech: Speech): string {
  const isNearEnd = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
  return speech.share(share, isNearEnd ? 1 : 0);
}

function toBring(
  part: KnownPart,
  { bring }: { readonly bring: Wording },
  speech: Speech,
): readonly string[] {
  const { could_lower_by: lower, could_raise_by: raise } = part;
  const values = { lower: speech.money(lower), raise: speech.money(raise) };
  const both = raise === lower ? wordings.either : wordings.both;
  const effect = raise > 0 ? both : wordings.lower;
  return [...(lower > 0 ? [speech.say(effect, values)] : []), speech.say(bring)];
}
