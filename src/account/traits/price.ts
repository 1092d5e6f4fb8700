import type { Assortment } from "../../ledger/assortment.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import type { Statement } from "../statement.ts";
import { perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** What it gets off the list, and the margin left against what others bring on the same families. */
export const price: Trait = {
  name: "price",
  title: { en: "Price", pl: "Cena" },
  unit: "share",
  towards_smith: 1,
  lacking: {
    en: "Import invoice_lines (invoice_id, line, product_id, list_amount, net_amount) to see what it gets off the list.",
    pl: "Zaimportuj pozycje faktur (invoice_lines: invoice_id, line, product_id, list_amount, net_amount), aby zobaczyć, jaki dostaje rabat.",
  },
  untold: {
    en: "Nothing that it bought in this window names a list price.",
    pl: "Nic, co kupił w tym okresie, nie ma ceny katalogowej.",
  },
  measure,
};

const offList = {
  en: "{side, select, above {buys at {discount} above list} below {buys at {discount} off list} other {buys at list price}}",
  pl: "{side, select, above {kupuje o {discount} powyżej cen katalogowych} below {kupuje z rabatem {discount} od cen katalogowych} other {kupuje po cenach katalogowych}}",
};

const againstOthers = {
  en: "its margin of {margin} is {side, select, above {{points} points above} below {{points} points below} other {the same as}} what others bring on the same product families",
  pl: "marża {margin} jest {side, select, above {o {points} p.p. wyższa niż} below {o {points} p.p. niższa niż} other {taka sama jak}} u innych klientów w tych samych grupach asortymentowych",
};

const unlisted = {
  en: "{unlisted} of its purchases name no list price",
  pl: "{unlisted} zakupów nie ma ceny katalogowej",
};

function measure({ now, assortment }: BookBehaviour): TraitMeasure | null {
  if (now.tally.coverage.list_prices) return againstList(now, assortment);
  return assortment === null ? null : againstMargins(now, assortment);
}

function againstList(now: Statement, assortment: Assortment | null): TraitMeasure {
  const { sums } = now.tally;
  const unlistedOf = (account: number) => {
    const read = readerOf(account);
    return ratio(read(sums.unlisted_net), read(sums.invoiced)) ?? 0;
  };
  return {
    measure: perAccount(now.tally, (read, account) => {
      const list = read(now.lines.list_sales);
      return list > 0 && unlistedOf(account) < 1 ? read(now.lines.discounts) / list : null;
    }),
    evidenceOf: (account) => (unlistedOf(account) > 0.5 ? "estimated" : "measured"),
    sentenceOf: (account, speech, discount) =>
      oneSentence([
        offListClause(discount, speech),
        assortment === null ? null : marginClause(assortment, account, speech),
        unlistedOf(account) < 0.005
          ? null
          : speech.say(unlisted, { unlisted: speech.share(unlistedOf(account)) }),
      ]),
  };
}

/** The stand-in where the book has no list prices: by how much its margin falls short of what others bring. */
function againstMargins(now: Statement, assortment: Assortment): TraitMeasure {
  return {
    measure: perAccount(now.tally, (_, account) => marginShortfall(assortment, account)),
    evidenceOf: () => "estimated",
    sentenceOf: (account, speech) => oneSentence([marginClause(assortment, account, speech)]),
  };
}

function offListClause(discount: number, speech: Speech): string {
  const side = sideOf(-discount);
  return speech.say(offList, { side, discount: speech.share(Math.abs(discount), 1) });
}

function marginClause(assortment: Assortment, account: number, speech: Speech): string | null {
  const shortfall = marginShortfall(assortment, account);
  if (shortfall === null) return null;
  const read = readerOf(account);
  const margin = read(assortment.compared_profit) / read(assortment.compared_net);
  return speech.say(againstOthers, {
    side: sideOf(-shortfall),
    margin: speech.share(margin, 1),
    points: speech.number(Math.abs(shortfall) * 100, 1),
  });
}

function marginShortfall(assortment: Assortment, account: number): number | null {
  const read = readerOf(account);
  const net = read(assortment.compared_net);
  if (net <= 0) return null;
  return (read(assortment.profit_elsewhere) - read(assortment.compared_profit)) / net;
}

/** Which side of zero a share stands on once it is shown with one decimal. */
function sideOf(share: number): "above" | "below" | "same" {
  if (Math.abs(share) < 0.0005) return "same";
  return share > 0 ? "above" : "below";
}
