import type { Tally } from "../../ledger/tally.ts";
import { sumOf, totalOf } from "../../lib/column.ts";
import type { Wording } from "../../lib/language.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import type { Speech } from "../../lib/speech.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import type { Statement } from "../statement.ts";
import { toldBy } from "../told.ts";
import { perAccount, readerOf } from "./per-account.ts";
import { timeEvidence } from "./time-evidence.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** Whether the resources it takes grow faster than what it brings. */
export const trend: Trait = {
  name: "trend",
  title: { en: "Resources against profit", pl: "Nakłady a marża" },
  unit: "share",
  towards_smith: 1,
  lacking: {
    en: "Import invoices, invoice_lines with cost_amount and touches, also of the period before, to see what has changed.",
    pl: "Zaimportuj faktury (invoices), ich pozycje (invoice_lines) z cost_amount i kontakty (touches), także z poprzedniego okresu, aby zobaczyć, co się zmieniło.",
  },
  untold: {
    en: "No net sales in this window or the one before.",
    pl: "W tym okresie i w poprzednim nie ma sprzedaży netto.",
  },
  measure,
};

const resourcesWent = {
  en: "against the period before, resources {way, select, up {rose by {by} to {to}} down {fell by {by} to {to}} other {stayed at {to}}}",
  pl: "w porównaniu z poprzednim okresem nakłady {way, select, up {wzrosły o {by} do {to}} down {spadły o {by} do {to}} other {pozostały na poziomie {to}}}",
};

const profitWent = {
  en: "gross profit {way, select, up {rose by {by} to {to}} down {fell by {by} to {to}} other {stayed at {to}}}",
  pl: "marża brutto {way, select, up {wzrosła o {by} do {to}} down {spadła o {by} do {to}} other {pozostała na poziomie {to}}}",
};

function measure({ now, before }: BookBehaviour): TraitMeasure | null {
  if (before === null || (hasTouches(now.tally) && !hasTouches(before.tally))) return null;
  const { goods, service } = toldBy(now);
  if (!goods || !service) return null;
  const used = { now: resources(now), before: resources(before) };
  const earned = { now: now.lines.gross_profit, before: before.lines.gross_profit };
  const sold = { now: now.lines.net_sales, before: before.lines.net_sales };
  return {
    measure: perAccount(now.tally, (read) => {
      const meanSales = (read(sold.now) + read(sold.before)) / 2;
      const more = read(used.now) - read(used.before) - (read(earned.now) - read(earned.before));
      return meanSales > 0 ? more / meanSales : null;
    }),
    evidenceOf: now.missing.includes("cost_to_serve") ? () => "estimated" : timeEvidence(now),
    sentenceOf: (account, speech) =>
      oneSentence([
        told(resourcesWent, used, account, speech),
        told(profitWent, earned, account, speech),
      ]),
  };
}

/** Touches that only began to be kept say nothing of a change. */
function hasTouches({ untimed, minutes_by_role, minutes_without_role }: Tally): boolean {
  return [untimed, minutes_by_role, minutes_without_role].some((columns) =>
    Object.values(columns).some((column) => sumOf(column) > 0),
  );
}

function resources({ lines }: Statement): Float64Array {
  return totalOf([lines.cost_to_serve, lines.charges, lines.expenses], lines.net_sales.length);
}

interface Both {
  readonly now: Float64Array;
  readonly before: Float64Array;
}

function told(wording: Wording, columns: Both, account: number, speech: Speech): string {
  const read = readerOf(account);
  const to = inUnits(read(columns.now));
  const change = to - inUnits(read(columns.before));
  return speech.say(wording, {
    way: wayOf(change),
    by: speech.money(Math.abs(change)),
    to: speech.money(to),
  });
}

/** Less than half a currency unit does not show. */
function wayOf(change: number): "up" | "down" | "same" {
  if (Math.abs(change) < 0.5) return "same";
  return change > 0 ? "up" : "down";
}
