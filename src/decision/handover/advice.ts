import type { StatedType, Typing } from "../../account/account-type.ts";
import { roleWords } from "../../account/driver-words.ts";
import type { Dossier, TouchedBy, UsualTerms } from "../../ledger/dossier.ts";
import type { Wording } from "../../lib/language.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import type { HandoverCase } from "./handover-case.ts";
import { channelWords, onWeekdays } from "./ledger-words.ts";
import { nameOf } from "./successor.ts";
import { usualWeekday } from "./visit-days.ts";

/** Returns what the successor is to keep doing, in sentences. */
export function keepDoing(handed: HandoverCase, speech: Speech): readonly string[] {
  const { dossier, typing } = handed;
  const told = [
    typing === null ? null : speech.say(wordingFor(typing)),
    dailyContact(handed, speech),
    orderingAsIs(dossier, speech),
    visitWeekday(dossier, speech),
    dossier.terms === null ? null : termsSentence(words.terms_stay, dossier.terms, speech),
  ];
  return told.filter((sentence) => sentence !== null);
}

/** New and growing accounts are to be left in peace, whatever their type. */
function wordingFor({ type, ring_fenced }: Typing): Wording {
  return ring_fenced ? words.ring_fenced : typeWords[type];
}

/** Returns what the successor is not to promise, in sentences. */
export function notToPromise(handed: HandoverCase, speech: Speech): readonly string[] {
  const told = [
    discount(handed, speech),
    longerTerms(handed, speech),
    moreVisits(handed, speech),
    expressOrders(handed.dossier, speech),
    loss(handed, speech),
  ];
  return told.filter((sentence) => sentence !== null);
}

/** Our people who deal with an account from day to day; reminders and deliveries make nobody its contact. */
export function dailyContacts({ touched_by }: Dossier): readonly TouchedBy[] {
  return touched_by.filter(({ employee, kinds }) => employee !== null && isTalk(kinds[0]?.kind));
}

const notTalk: ReadonlySet<string | undefined> = new Set(["dunning", "credit_check", "delivery"]);

function isTalk(kind: string | undefined): boolean {
  return !notTalk.has(kind);
}

/** The owner goes: who stays is somebody else. */
function dailyContact({ dossier, successor }: HandoverCase, speech: Speech): string | null {
  const stays = dailyContacts(dossier).find(({ employee }) => employee !== dossier.card?.owner);
  if (stays === undefined || stays.employee === null) return null;
  const name = nameOf(dossier.staff, stays.employee);
  if (name === successor?.name) return null;
  return speech.say(words.stays, {
    name: stays.role === null ? name : `${name} (${roleWords(stays.role)})`,
    n: stays.touches,
    shown: speech.number(stays.touches),
  });
}

function orderingAsIs({ orders }: Dossier, speech: Speech): string | null {
  const [first] = orders.channels;
  if (first === undefined || first.channel === null || first.orders * 2 < orders.count) return null;
  return speech.say(words.ordering, { channel: channelWords(first.channel, speech) });
}

function visitWeekday({ visit_weekdays }: Dossier, speech: Speech): string | null {
  const weekday = usualWeekday(visit_weekdays);
  return weekday === null
    ? null
    : speech.say(words.visit_weekday, { weekday: onWeekdays(weekday, speech) });
}

function termsSentence(wording: Wording, terms: UsualTerms, speech: Speech): string | null {
  const { days, discount_days, discount_rate } = terms;
  if (days === null) return null;
  return speech.say(wording, {
    n: days,
    discounted: discount_days === null || !discount_rate ? "no" : "yes",
    discount_days: discount_days ?? 0,
    rate: rateText(discount_rate ?? 0, speech),
  });
}

/** Two per cent is 2%, two and a half 2.5%. */
function rateText(rate: number, speech: Speech): string {
  const isWhole = Math.abs(rate * 100 - Math.round(rate * 100)) < 0.05;
  return speech.share(rate, isWhole ? 0 : 1);
}

function discount({ figures: { economics, quality } }: HandoverCase, speech: Speech): string {
  const share = ratio(economics.discounts ?? 0, economics.list_sales ?? 0);
  if (share === null || (quality.list_prices ?? 0) === 0) return speech.say(words.no_list);
  if (share < 0.0005) return speech.say(words.no_discount);
  return speech.say(words.discount, { share: speech.share(share, 1) });
}

function longerTerms({ dossier, figures }: HandoverCase, speech: Speech): string {
  const days = dossier.terms?.days ?? null;
  if (days === null) return speech.say(words.terms_untold);
  const late = Math.max(0, Math.round(figures.economics.days_late ?? 0));
  return speech.say(words.longer_terms, { n: days, late });
}

function moreVisits({ dossier, visits_a_year }: HandoverCase, speech: Speech): string {
  const visits = dossier.kinds.find(({ kind }) => kind === "visit")?.touches ?? 0;
  return speech.say(words.visits, { a_year: visits_a_year, visits, shown: speech.number(visits) });
}

function expressOrders({ kinds }: Dossier, speech: Speech): string | null {
  const express = kinds.find(({ kind }) => kind === "expedite")?.touches ?? 0;
  if (express === 0) return null;
  return speech.say(words.express, { n: express, shown: speech.number(express) });
}

function loss({ figures, told }: HandoverCase, speech: Speech): string | null {
  const profit = figures.economics.net_profit;
  if (profit === null || profit >= 0 || !told.goods) return null;
  return speech.say(words.loss, { loss: speech.money(-profit) });
}

const typeWords: Readonly<Record<StatedType, Wording>> = {
  Smith: {
    en: "Be friendly and brief: price, order size and terms come before more service.",
    pl: "Uprzejmie i rzeczowo: najpierw cena, wielkość zamówień i warunki, dopiero potem obsługa.",
  },
  Jones: {
    en: "Do not let it be forgotten: it is quiet and worth it, so call before it has to.",
    pl: "Nie daj o nim zapomnieć: jest cichy i opłacalny, dzwoń, zanim sam będzie musiał.",
  },
  Demanding: {
    en: "Keep the service up: it asks much and pays for it.",
    pl: "Utrzymaj poziom obsługi: wymaga dużo, ale za to płaci.",
  },
  Thrifty: {
    en: "Keep service lean: it lives on low prices and asks little.",
    pl: "Utrzymaj prostą obsługę: kupuje tanio i wymaga niewiele.",
  },
  Unclear: {
    en: "Watch it for two quarters before changing anything: too little is known.",
    pl: "Przez dwa kwartały tylko obserwuj: wiadomo za mało, by coś zmieniać.",
  },
};

const words = {
  ring_fenced: {
    en: "Give it time: it is new or growing, and to be left in peace.",
    pl: "Daj mu czas: jest nowy albo rośnie, zostaw go w spokoju.",
  },
  stays: {
    en: "{name} stays its daily contact: {shown} {n, plural, one {touch} other {touches}} in this window.",
    pl: "Na co dzień nadal kontaktuje się z nim {name}: {shown} {n, plural, one {kontakt} few {kontakty} many {kontaktów} other {kontaktu}} w tym okresie.",
  },
  ordering: {
    en: "Leave the way it orders ({channel}) alone for two quarters.",
    pl: "Przez dwa kwartały nie zmieniaj sposobu zamawiania ({channel}).",
  },
  visit_weekday: {
    en: "Visit {weekday}: it is used to that.",
    pl: "Wizyty {weekday}: tak jest przyzwyczajony.",
  },
  terms_stay: {
    en: "Payment terms stay: {n, plural, one {# day} other {# days}}{discounted, select, yes {, {rate} off within {discount_days, plural, one {# day} other {# days}}} other {}}.",
    pl: "Warunki płatności bez zmian: {n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}{discounted, select, yes {, skonto {rate} do {discount_days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}} other {}}.",
  },
  no_list: {
    en: "No price off the cuff: the book has no list prices, so bring the price agreement.",
    pl: "Żadnych cen z głowy: w danych brak cen katalogowych, weź umowę cenową.",
  },
  no_discount: {
    en: "No discount: it pays list price today.",
    pl: "Żadnych rabatów: dziś płaci ceny katalogowe.",
  },
  discount: {
    en: "No more discount than today’s {share} off list.",
    pl: "Żadnych rabatów ponad obecne {share} od cennika.",
  },
  terms_untold: {
    en: "No payment terms before looking them up: its invoices name no due date.",
    pl: "Żadnych terminów płatności bez sprawdzenia: faktury nie podają terminu.",
  },
  longer_terms: {
    en: "No longer terms than {n, plural, one {# day} other {# days}}{late, plural, =0 {} one {; it pays # day late as it is} other {; it pays # days late as it is}}.",
    pl: "Żadnych terminów dłuższych niż {n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}{late, plural, =0 {} one {; i tak płaci # dzień po terminie} few {; i tak płaci # dni po terminie} many {; i tak płaci # dni po terminie} other {; i tak płaci # dnia po terminie}}.",
  },
  visits: {
    en: "No more than {a_year, plural, one {# visit} other {# visits}} a year{visits, plural, =0 {; there was none in this window} one {; there was one in this window} other {; there were {shown} in this window}}.",
    pl: "Nie więcej niż {a_year, plural, one {# wizyta} few {# wizyty} many {# wizyt} other {# wizyty}} w roku{visits, plural, =0 {; w tym okresie nie było żadnej} one {; w tym okresie była jedna} few {; w tym okresie były {shown}} many {; w tym okresie było {shown}} other {; w tym okresie było {shown}}}.",
  },
  express: {
    en: "No free express orders: there {n, plural, one {was one} other {were {shown}}} in this window.",
    pl: "Żadnych darmowych zamówień ekspresowych: w tym okresie {n, plural, one {było jedno} few {były {shown}} many {było {shown}} other {było {shown}}}.",
  },
  loss: {
    en: "Nothing that takes more time: it loses {loss} as it is.",
    pl: "Niczego, co zabiera więcej czasu: już teraz przynosi {loss} straty.",
  },
} as const;
