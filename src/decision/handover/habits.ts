import type { OrderHabits } from "../../ledger/dossier.ts";
import { daysIn } from "../../lib/day.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import type { HandoverCase } from "./handover-case.ts";
import { channelWords, countedKind, onWeekdays } from "./ledger-words.ts";
import type { Weekday } from "./visit-days.ts";

const daysInMonth = 365.25 / 12;
const mostChannels = 3;
const fewestOrders = 6;
const standsOut = 1 / 3;

/** Returns what an account is used to, in sentences: how it orders, who starts contact, how it pays. */
export function habits(handed: HandoverCase, speech: Speech): readonly string[] {
  const told = [
    ordering(handed, speech),
    channels(handed.dossier.orders, speech),
    weekday(handed.dossier.orders, speech),
    smallOrders(handed.dossier.orders, speech),
    contacts(handed, speech),
    startedBy(handed, speech),
    paying(handed, speech),
  ];
  return told.filter((sentence) => sentence !== null);
}

function ordering({ dossier, figures }: HandoverCase, speech: Speech): string {
  const { count } = dossier.orders;
  if (count === 0) return speech.say(words.no_orders);
  const a_month = (count * daysInMonth) / daysIn(dossier.window);
  return speech.say(words.orders, {
    n: count,
    shown: speech.number(count),
    a_month: speech.number(a_month, a_month < 9.95 ? 1 : 0),
    average: speech.money((figures.economics.invoiced ?? 0) / count),
  });
}

function channels({ count, channels: by }: OrderHabits, speech: Speech): string | null {
  const shares = by
    .slice(0, mostChannels)
    .flatMap(({ channel, orders }) =>
      channel === null ? [] : [`${speech.share(orders / count)} ${channelWords(channel, speech)}`],
    );
  return shares.length === 0 ? null : speech.say(words.channels, { shares: shares.join(", ") });
}

function weekday({ count, weekdays }: OrderHabits, speech: Speech): string | null {
  const most = Math.max(...weekdays);
  if (count < fewestOrders || most < count * standsOut) return null;
  const favourite = isoWeekdays[weekdays.indexOf(most)] ?? 1;
  return speech.say(words.weekday, {
    share: speech.share(most / count),
    weekday: onWeekdays(favourite, speech),
  });
}

const isoWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function smallOrders({ count, small }: OrderHabits, speech: Speech): string | null {
  if (small === null || count === 0) return null;
  return speech.say(words.small, { n: small, share: speech.share(small / count) });
}

function contacts({ dossier, figures }: HandoverCase, speech: Speech): string | null {
  if (figures.quality.touches === "missing") return speech.say(words.no_touches);
  const counted = ["visit", "call", "email", "quote"].flatMap((kind) => {
    const found = dossier.kinds.find((one) => one.kind === kind);
    return found === undefined ? [] : [countedKind(kind, found.touches, speech)];
  });
  if (counted.length === 0) return speech.say(words.no_contact);
  return speech.say(words.contact, { counted: counted.join(", ") });
}

function startedBy({ dossier }: HandoverCase, speech: Speech): string | null {
  const theirs = dossier.kinds.reduce((sum, { by_them }) => sum + by_them, 0);
  const ours = dossier.kinds.reduce((sum, { by_us }) => sum + by_us, 0);
  const share = ratio(theirs, theirs + ours);
  return share === null ? null : speech.say(words.started, { share: speech.share(share) });
}

function paying({ figures: { economics } }: HandoverCase, speech: Speech): string | null {
  const { days_late: late, early_discounts: taken } = economics;
  if (late === null) return speech.say(words.pay_untold);
  const days = Math.round(Math.abs(late));
  return speech.say(words.pays, {
    n: days,
    how: days === 0 ? "due" : late > 0 ? "late" : "early",
    taken: taken === null || taken <= 0 ? "none" : "some",
    discounts: speech.money(taken ?? 0),
  });
}

const words = {
  no_orders: { en: "It placed no order in this window.", pl: "W tym okresie nie złożył zamówień." },
  orders: {
    en: "{shown} {n, plural, one {order} other {orders}} in this window, {a_month} a month, {average} each on average.",
    pl: "{shown} {n, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} w tym okresie, {a_month} miesięcznie, średnio po {average}.",
  },
  channels: { en: "Orders come {shares}.", pl: "Zamówienia składa: {shares}." },
  weekday: {
    en: "{share} of orders are placed {weekday}.",
    pl: "{share} zamówień składa {weekday}.",
  },
  small: {
    en: "{n, plural, =0 {No order is small by the limit of the cost model.} other {{share} of orders are small by the limit of the cost model.}}",
    pl: "{n, plural, =0 {Żadne zamówienie nie jest drobne według progu z modelu kosztów.} other {{share} zamówień to drobne zamówienia według progu z modelu kosztów.}}",
  },
  contact: { en: "In this window: {counted}.", pl: "W tym okresie: {counted}." },
  no_contact: {
    en: "No visits, calls, mails or quotes are on record in this window.",
    pl: "W tym okresie nie odnotowano wizyt, telefonów, e-maili ani ofert.",
  },
  no_touches: {
    en: "The book records no touches: ask how often it is called and visited.",
    pl: "W danych nie ma kontaktów (touches): zapytaj, jak często klient ma telefony i wizyty.",
  },
  started: {
    en: "It starts {share} of all contact itself.",
    pl: "Sam zaczyna {share} wszystkich kontaktów.",
  },
  pays: {
    en: "{how, select, due {It pays on the due date} late {It pays {n, plural, one {# day} other {# days}} late} other {It pays {n, plural, one {# day} other {# days}} before the due date}} on average{taken, select, none {} other {, and took {discounts} of early-payment discounts}}.",
    pl: "{how, select, due {Płaci średnio w terminie} late {Płaci średnio {n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po terminie} other {Płaci średnio {n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} przed terminem}}{taken, select, none {} other {; wykorzystał {discounts} skonta}}.",
  },
  pay_untold: {
    en: "How late it pays is not known: nothing was due or paid, or the book has no due dates or payments.",
    pl: "Nie wiadomo, jak płaci: nic nie było do zapłaty albo w danych brak terminów lub płatności.",
  },
} as const;
