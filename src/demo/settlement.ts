import type { Day } from "../lib/day.ts";
import { chance, normal, type Random, whole } from "../lib/random.ts";
import { demoWindow, workdayFrom } from "./calendar.ts";
import type { Credit } from "./credit.ts";
import { earlyTerms, type Sale } from "./sale.ts";

/** Whatever settles part of an invoice, or gives it back; a positive amount in cents. */
export interface Settlement {
  readonly sale: Sale;
  readonly on: Day;
  readonly amount: number;
  readonly kind: "payment" | "early_discount" | "write_off" | "refund";
}

const partialShare = 0.06;
const usualSpread = 6;
const lateSpread = 9;
const paidBeforeFailing = 0.4;
const soonest = 3;

/** Returns how an invoice was settled within the two years; nothing where it was not. */
export function drawSettlements(
  random: Random,
  sale: Sale,
  credit: Credit | undefined,
): readonly Settlement[] {
  const early = chance(random, sale.account.truth.behaviour.early_share);
  const on = early ? earlyDay(random, sale) : lateDay(random, sale);
  const known = credit !== undefined && credit.issued_on <= on;
  const owed = sale.gross + (known ? credit.gross : 0);
  const paid = early ? paidEarly(sale, on, owed) : paidOnce(random, sale, { on, owed });
  const back = credit === undefined || known ? [] : [refundOf(random, credit, on)];
  return [...paid, ...back].filter(happened);
}

/** Returns how the last invoice of a customer who failed was settled: part of it never. */
export function writtenOff(sale: Sale, credit: Credit | undefined): readonly Settlement[] {
  const owed = sale.gross + (credit?.gross ?? 0);
  const paid = Math.round(owed * paidBeforeFailing);
  const settlements: readonly Settlement[] = [
    { sale, on: workdayFrom(sale.due_on + 45), amount: paid, kind: "payment" },
    { sale, on: workdayFrom(sale.due_on + 120), amount: owed - paid, kind: "write_off" },
  ];
  return settlements.filter(happened);
}

function happened({ amount, on }: Settlement): boolean {
  return amount > 0 && on < demoWindow.to;
}

function earlyDay(random: Random, sale: Sale): Day {
  const last = sale.issued_on + earlyTerms.days;
  const day = workdayFrom(sale.issued_on + whole(random, soonest, earlyTerms.days - 2));
  return Math.min(day, last);
}

function lateDay(random: Random, sale: Sale): Day {
  const { days_late } = sale.account.truth.behaviour;
  const spread = days_late > 20 ? lateSpread : usualSpread;
  const day = sale.due_on + Math.round(normal(random, days_late, spread));
  return workdayFrom(Math.max(sale.issued_on + soonest, day));
}

function paidEarly(sale: Sale, on: Day, owed: number): readonly Settlement[] {
  const discount = Math.round(owed * earlyTerms.rate);
  return [
    { sale, on, amount: owed - discount, kind: "payment" },
    { sale, on, amount: discount, kind: "early_discount" },
  ];
}

function paidOnce(
  random: Random,
  sale: Sale,
  { on, owed }: { readonly on: Day; readonly owed: number },
): readonly Settlement[] {
  if (!chance(random, partialShare)) return [{ sale, on, amount: owed, kind: "payment" }];
  const half = Math.round(owed / 2);
  const later = workdayFrom(on + whole(random, 10, 25));
  return [
    { sale, on, amount: half, kind: "payment" },
    { sale, on: later, amount: owed - half, kind: "payment" },
  ];
}

function refundOf(random: Random, credit: Credit, paidOn: Day): Settlement {
  const after = Math.max(credit.issued_on, paidOn);
  const on = workdayFrom(after + whole(random, 5, 15));
  return { sale: credit.sale, on, amount: -credit.gross, kind: "refund" };
}
