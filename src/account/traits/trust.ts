import { sumOf, totalOf } from "../../lib/column.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import { countOf, perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** Whether it asks for advice and sends others. */
export const trust: Trait = {
  name: "trust",
  title: { en: "Trust", pl: "Zaufanie" },
  unit: "per_100_orders",
  towards_smith: -1,
  lacking: {
    en: "Import touches (touch_id, account_id, on, kind) of kinds advice and referral to see how far it trusts us.",
    pl: "Zaimportuj kontakty (touches: touch_id, account_id, on, kind) rodzaju advice i referral, aby zobaczyć, na ile nam ufa.",
  },
  untold: {
    en: "No orders in this window to hold advice and referrals against.",
    pl: "W tym okresie nie ma zamówień, do których można by odnieść porady i polecenia.",
  },
  measure,
};

const trusted = {
  en: "{advice, plural, =0 {never asked for advice} one {asked for advice # time} other {asked for advice # times}} and gave {referrals, plural, =0 {no referral} one {# referral} other {# referrals}} in {orders, plural, one {# order} other {# orders}}, {rate} per 100",
  pl: "{advice, plural, =0 {nie prosił o radę} one {prosił o radę # raz} few {prosił o radę # razy} many {prosił o radę # razy} other {prosił o radę # razu}} i {referrals, plural, =0 {ani razu nas nie polecił} one {polecił nas # raz} few {polecił nas # razy} many {polecił nas # razy} other {polecił nas # razu}} przy {orders, plural, one {# zamówieniu} few {# zamówieniach} many {# zamówieniach} other {# zamówienia}}, czyli {rate} na 100",
};

const untrusted = {
  en: "neither asked for advice nor gave a referral in {orders, plural, one {# order} other {# orders}}",
  pl: "ani nie prosił o radę, ani nas nie polecił przy {orders, plural, one {# zamówieniu} few {# zamówieniach} many {# zamówieniach} other {# zamówienia}}",
};

function measure({ now: { tally } }: BookBehaviour): TraitMeasure | null {
  const advice = countOf(tally, "advice");
  const referrals = countOf(tally, "referral");
  const orders = countOf(tally, "order");
  const signs = totalOf([advice, referrals], orders.length);
  if (sumOf(signs) === 0) return null;
  return {
    measure: perAccount(tally, (read) =>
      read(orders) > 0 ? (read(signs) * 100) / read(orders) : null,
    ),
    evidenceOf: () => "measured",
    sentenceOf: (account, speech, measured) => {
      const read = readerOf(account);
      const counts = { advice: read(advice), referrals: read(referrals), orders: read(orders) };
      const rate = speech.number(measured, 1);
      return oneSentence([speech.say(measured === 0 ? untrusted : trusted, { ...counts, rate })]);
    },
  };
}
