import type { StatedType } from "../../account/account-type.ts";
import type { Dossier } from "../../ledger/dossier.ts";
import { type Day, isoOf } from "../../lib/day.ts";
import type { Language } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import { keepDoing, notToPromise } from "./advice.ts";
import * as rows from "./brief-rows.ts";
import { habits } from "./habits.ts";
import type { HandoverCase } from "./handover-case.ts";
import { countedKind, dateWithWeekday } from "./ledger-words.ts";
import { handoverSteps } from "./steps.ts";
import { nameOf, type Successor } from "./successor.ts";
import { usualWeekday, visitDays, weekdayOf } from "./visit-days.ts";

/** What a successor has to know of one account, on one page. Money in currency units, dates ISO, sentences in one language. */
export interface HandoverBrief {
  readonly book: string;
  readonly language: Language;
  readonly currency: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly account_id: string;
  readonly name: string | null;
  /** Who has it now; null where its card names nobody. */
  readonly owner: string | null;
  readonly successor: Successor | null;
  readonly card: rows.BriefCard | null;
  readonly figures: BriefFigures;
  /** What it is: its type, and why, in sentences. */
  readonly type: StatedType | null;
  readonly ring_fenced: boolean | null;
  readonly reasons: readonly string[];
  readonly people: readonly rows.BriefPerson[];
  readonly colleagues: readonly rows.BriefColleague[];
  readonly notes: readonly rows.BriefNote[];
  /** Null in a book without payments. */
  readonly receivables: rows.BriefReceivables | null;
  readonly receivables_told: string;
  /** The ledger has no orders that are still to be delivered: this says so, and what to bring. */
  readonly open_orders_told: string;
  readonly latest_orders: readonly rows.BriefOrder[];
  readonly habits: readonly string[];
  readonly products: readonly rows.BriefProduct[];
  readonly problems_told: string;
  readonly pending_asks: readonly rows.BriefAsk[];
  readonly keep: readonly string[];
  readonly not_to_promise: readonly string[];
  readonly visits: readonly BriefVisit[];
  readonly steps: readonly string[];
}

/** Null for what the book cannot tell. */
export interface BriefFigures {
  readonly net_sales: number | null;
  readonly gross_profit: number | null;
  readonly net_profit: number | null;
  readonly hours: number | null;
  readonly days_late: number | null;
}

export interface BriefVisit {
  readonly on: string;
  /** The quarter of the calendar that holds it: `2026-Q1`. */
  readonly quarter: string;
  /** The date in words, with its weekday. */
  readonly told: string;
}

const mostReasons = 3;
const mostProblems = 4;

/** Returns the brief of an account that is handed over. */
export function handoverBrief(handed: HandoverCase, speech: Speech): HandoverBrief {
  const { book, dossier, typing, successor } = handed;
  const { window, card } = dossier;
  const days = visits(handed);
  const owner = card?.owner ?? null;
  return {
    book,
    language: speech.language,
    currency: speech.currency,
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    account_id: dossier.account_id,
    name: card?.name ?? null,
    owner: owner === null ? null : nameOf(dossier.staff, owner),
    successor,
    card: rows.cardOf(card),
    figures: figuresOf(handed),
    type: typing?.type ?? null,
    ring_fenced: typing?.ring_fenced ?? null,
    reasons: handed.reasons.slice(0, mostReasons),
    people: rows.peopleIn(dossier),
    colleagues: rows.colleaguesIn(dossier, speech),
    notes: rows.notesIn(dossier, speech),
    receivables: rows.receivablesIn(dossier.receivables),
    receivables_told: receivablesTold(dossier, speech),
    open_orders_told: speech.say(words.open_orders),
    latest_orders: rows.ordersIn(dossier),
    habits: habits(handed, speech),
    products: rows.productsIn(dossier),
    problems_told: problemsTold(handed, speech),
    pending_asks: rows.pendingIn(dossier),
    keep: keepDoing(handed, speech),
    not_to_promise: notToPromise(handed, speech),
    visits: days.map((day) => visitOn(day, speech)),
    steps: handoverSteps(handed, days[0] ?? null, speech),
  };
}

function figuresOf({ figures: { economics, hours, quality } }: HandoverCase): BriefFigures {
  const { net_sales, gross_profit, net_profit, days_late } = economics;
  const spent = Object.values(hours).reduce((sum, one) => sum + one, 0);
  return {
    net_sales,
    gross_profit,
    net_profit,
    hours: spent === 0 && quality.touches === "missing" ? null : Math.round(spent),
    days_late,
  };
}

function visits({ dossier, visits_a_year, from_day }: HandoverCase): readonly Day[] {
  const weekday = usualWeekday(dossier.visit_weekdays);
  return visitDays({ from: from_day, visits_a_year, weekday });
}

function visitOn(day: Day, speech: Speech): BriefVisit {
  const on = isoOf(day);
  const quarter = Math.ceil(Number(on.slice(5, 7)) / 3);
  return {
    on,
    quarter: `${on.slice(0, 4)}-Q${quarter}`,
    told: dateWithWeekday(on, weekdayOf(day), speech),
  };
}

function receivablesTold({ receivables: open, window }: Dossier, speech: Speech): string {
  if (open === null) return speech.say(words.untold);
  const date = speech.date(isoOf(window.to - 1));
  if (open.count === 0) return speech.say(words.nothing_open, { date });
  return speech.say(words.open, {
    date,
    n: open.count,
    balance: speech.money(open.balance / 10_000, 2),
    late: open.overdue > 0 ? "some" : "none",
    overdue: speech.money(open.overdue / 10_000, 2),
  });
}

function problemsTold({ dossier, figures }: HandoverCase, speech: Speech): string {
  const { kinds, disputes } = dossier;
  const found = [
    ...kinds.map(({ kind, problems }) => ({ kind, problems })),
    { kind: "dispute", problems: disputes },
  ].filter(({ problems }) => problems > 0);
  const all = found.reduce((sum, { problems }) => sum + problems, 0);
  if (all === 0 && figures.quality.touches === "missing") return speech.say(words.problems_untold);
  const sorted = found.toSorted((a, b) => b.problems - a.problems).slice(0, mostProblems);
  const counted = sorted.map(({ kind, problems }) => countedKind(kind, problems, speech));
  return speech.say(words.problems, {
    n: all,
    shown: speech.number(all),
    counted: counted.join(", "),
  });
}

const words = {
  open_orders: {
    en: "This book holds invoices, not orders still to be delivered. Bring the list of open orders from the ERP, with the dates promised.",
    pl: "Te dane zawierają faktury, a nie zamówienia czekające na dostawę. Weź z systemu ERP listę niezrealizowanych zamówień z obiecanymi terminami.",
  },
  untold: {
    en: "The book has no payments, so what is open is not known. Bring the list of open invoices from accounting.",
    pl: "W danych nie ma płatności, więc nie wiadomo, co pozostaje do zapłaty. Weź z księgowości listę nierozliczonych faktur.",
  },
  nothing_open: {
    en: "Nothing was open on {date}.",
    pl: "Na dzień {date} nie ma nierozliczonych dokumentów.",
  },
  open: {
    en: "{balance} was open on {date}, in {n, plural, one {# document} other {# documents}}; {late, select, some {{overdue} of it overdue} other {none of it overdue}}.",
    pl: "Na dzień {date} do zapłaty pozostaje {balance} ({n, plural, one {# dokument} few {# dokumenty} many {# dokumentów} other {# dokumentu}}), {late, select, some {w tym po terminie {overdue}} other {nic po terminie}}.",
  },
  problems_untold: {
    en: "The book records no touches, so problems are not known: ask customer service.",
    pl: "W danych nie ma kontaktów (touches), więc problemy nie są znane: zapytaj dział obsługi klienta.",
  },
  problems: {
    en: "{n, plural, =0 {No problem is on record in this window.} one {1 problem in this window: {counted}.} other {{shown} problems in this window, by kind: {counted}.}}",
    pl: "{n, plural, =0 {W tym okresie nie odnotowano problemów.} one {1 problem w tym okresie: {counted}.} few {{shown} problemy w tym okresie, według rodzaju: {counted}.} many {{shown} problemów w tym okresie, według rodzaju: {counted}.} other {{shown} problemu w tym okresie, według rodzaju: {counted}.}}",
  },
} as const;
