import type { Wording } from "../../lib/language.ts";
import { sumOf } from "../../lib/column.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import type { Speech } from "../../lib/speech.ts";
import type { Statement } from "../statement.ts";
import { countOf, perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** What goes wrong with it: complaints, returns and disputed invoices. */
export const problems: Trait = {
  name: "problems",
  title: { en: "Problems", pl: "Problemy" },
  unit: "per_100_orders",
  towards_smith: 1,
  lacking: {
    en: "Import invoices (invoice_id, account_id, order_id, issued_on, disputed) and touches (touch_id, account_id, on, kind) of kinds complaint and return to see its problems.",
    pl: "Zaimportuj faktury (invoices: invoice_id, account_id, order_id, issued_on, disputed) oraz kontakty (touches: touch_id, account_id, on, kind) rodzaju complaint i return, aby zobaczyć jego problemy.",
  },
  untold: {
    en: "No orders in this window to hold problems against.",
    pl: "W tym okresie nie ma zamówień, do których można by odnieść problemy.",
  },
  measure,
};

const perOrders = {
  en: "{problems, plural, one {# problem} other {# problems}} in {orders, plural, one {# order} other {# orders}}, {rate} per 100: {parts}",
  pl: "{problems, plural, one {# problem} few {# problemy} many {# problemów} other {# problemu}} na {orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}, czyli {rate} na 100: {parts}",
};

const noProblem = {
  en: "no problem on record in {orders, plural, one {# order} other {# orders}}",
  pl: "nie zapisano ani jednego problemu na {orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}",
};

const kinds: Readonly<Record<string, Wording>> = {
  complaint: {
    en: "{n, plural, one {# complaint} other {# complaints}}",
    pl: "{n, plural, one {# reklamacja} few {# reklamacje} many {# reklamacji} other {# reklamacji}}",
  },
  return: {
    en: "{n, plural, one {# return} other {# returns}}",
    pl: "{n, plural, one {# zwrot} few {# zwroty} many {# zwrotów} other {# zwrotu}}",
  },
  dispute: {
    en: "{n, plural, one {# disputed invoice} other {# disputed invoices}}",
    pl: "{n, plural, one {# sporna faktura} few {# sporne faktury} many {# spornych faktur} other {# spornej faktury}}",
  },
};

const otherKinds = {
  en: "{n, plural, one {# other} other {# others}}",
  pl: "{n, plural, one {# inny} few {# inne} many {# innych} other {# innego}}",
};

const credited = {
  en: "{notes, plural, =0 {no credit note} one {# credit note} other {# credit notes}} for {invoices, plural, one {# invoice} other {# invoices}}, {rate} per 100",
  pl: "{notes, plural, =0 {ani jednej faktury korygującej} one {# faktura korygująca} few {# faktury korygujące} many {# faktur korygujących} other {# faktury korygującej}} na {invoices, plural, one {# fakturę} few {# faktury} many {# faktur} other {# faktury}}, czyli {rate} na 100",
};

const creditedInstead = {
  en: "complaints and returns are not on record",
  pl: "reklamacji i zwrotów nie zapisano",
};

/** Where nobody has recorded a problem, none is known: that is no proof that there was none. */
function measure({ now }: BookBehaviour): TraitMeasure | null {
  const { coverage, sums } = now.tally;
  if (coverage.touches && sumOf(sums.problems) > 0) return fromTouches(now);
  return sumOf(countOf(now.tally, "credit_note")) > 0 ? fromCreditNotes(now) : null;
}

function fromTouches({ tally }: Statement): TraitMeasure {
  const orders = countOf(tally, "order");
  const found = tally.sums.problems;
  const byKind = Object.keys(kinds).map((kind) => countOf(tally, kind));
  return {
    measure: perAccount(tally, (read) => per100(read(found), read(orders))),
    evidenceOf: () => "measured",
    sentenceOf: (account, speech, measured) => {
      const read = readerOf(account);
      const counts = { problems: read(found), orders: read(orders) };
      if (counts.problems === 0) return oneSentence([speech.say(noProblem, counts)]);
      const parts = partsOf(counts.problems, byKind.map(read), speech).join(", ");
      const rate = speech.number(measured, 1);
      return oneSentence([speech.say(perOrders, { ...counts, rate, parts })]);
    },
  };
}

function partsOf(all: number, byKind: readonly number[], speech: Speech): readonly string[] {
  const named = Object.values(kinds).map((kind, i) => speech.say(kind, { n: byKind[i] ?? 0 }));
  const others = byKind.reduce((left, n) => left - n, all);
  return others > 0 ? [...named, speech.say(otherKinds, { n: others })] : named;
}

/** The stand-in where no problems are kept: what was credited was wrong in some way. */
function fromCreditNotes({ tally }: Statement): TraitMeasure {
  const invoices = countOf(tally, "invoice");
  const notes = countOf(tally, "credit_note");
  return {
    measure: perAccount(tally, (read) => per100(read(notes), read(invoices))),
    evidenceOf: () => "estimated",
    sentenceOf: (account, speech, measured) => {
      const read = readerOf(account);
      const counts = { notes: read(notes), invoices: read(invoices) };
      const rate = speech.number(measured, 1);
      return oneSentence([speech.say(credited, { ...counts, rate }), speech.say(creditedInstead)]);
    },
  };
}

function per100(count: number, base: number): number | null {
  return base > 0 ? (count * 100) / base : null;
}
