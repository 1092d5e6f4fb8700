import type { Assortment } from "../../ledger/assortment.ts";
import { columnNamed, totalOf, zeros } from "../../lib/column.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import { clamp } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import { perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** Parts and pieces, or solutions from the breadth of the range. */
export const offering: Trait = {
  name: "offering",
  title: { en: "What it buys", pl: "Co kupuje" },
  unit: "share",
  towards_smith: 1,
  lacking: {
    en: "Import products (product_id, family, offering) and invoice_lines with product_id, or with offering, to see what it buys.",
    pl: "Zaimportuj produkty (products: product_id, family, offering) oraz pozycje faktur (invoice_lines) z product_id albo z offering, aby zobaczyć, co kupuje.",
  },
  untold: {
    en: "No net sales in this window of which the offering is known.",
    pl: "W tym okresie nie ma sprzedaży netto o znanym rodzaju oferty.",
  },
  measure,
};

const parts = {
  en: "{parts} of its net sales are parts",
  pl: "części stanowią {parts} sprzedaży netto",
};

const breadth = {
  en: "it buys from {families} of the {sold, plural, one {# product family} other {# product families}} sold",
  pl: "kupuje w {families} z {sold, plural, one {# grupy asortymentowej} other {# grup asortymentowych}}",
};

const unknownPart = {
  en: "the offering of {unknown} of its net sales is not known",
  pl: "dla {unknown} sprzedaży netto rodzaj oferty nie jest znany",
};

function measure({ now, assortment }: BookBehaviour): TraitMeasure | null {
  if (assortment === null) return null;
  const columns = offeringColumns(assortment);
  const unknownOf = (account: number) =>
    unknownShare(readerOf(account)(columns.known), readerOf(account)(columns.unknown));
  return {
    measure: perAccount(now.tally, (read) => {
      const known = read(columns.known);
      return known > 0 ? clamp(read(columns.parts) / known, 0, 1) : null;
    }),
    evidenceOf: (account) => (unknownOf(account) > 0.5 ? "estimated" : "measured"),
    sentenceOf: (account, speech, share) =>
      oneSentence([
        speech.say(parts, { parts: speech.share(share) }),
        breadthOf(assortment, account, speech),
        unknownOf(account) < 0.005
          ? null
          : speech.say(unknownPart, { unknown: speech.share(unknownOf(account)) }),
      ]),
  };
}

function offeringColumns({ net_by_offering, account_id }: Assortment) {
  const count = account_id.length;
  const named = Object.entries(net_by_offering).filter(([name]) => name !== "");
  return {
    parts: columnNamed(net_by_offering, "parts") ?? zeros(count),
    unknown: columnNamed(net_by_offering, "") ?? zeros(count),
    known: totalOf(
      named.map(([, net]) => net),
      count,
    ),
  };
}

function unknownShare(known: number, unknown: number): number {
  return unknown <= 0 ? 0 : unknown / (unknown + known);
}

function breadthOf(assortment: Assortment, account: number, speech: Speech): string | null {
  const sold = assortment.families_sold;
  if (sold === 0) return null;
  const families = speech.number(readerOf(account)(assortment.families));
  return speech.say(breadth, { families, sold });
}
