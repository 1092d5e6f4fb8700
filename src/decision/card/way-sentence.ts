import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { CountedWork } from "../account-year.ts";
import type { Firm } from "../firm.ts";
import type { WayKind, WayOut } from "../way-out.ts";
import { avoidableProfit, netProfit } from "../year.ts";
import type { CardQuestion } from "./card-question.ts";

/** Returns what a way is, with its figures. */
export function waySentence(way: WayOut, question: CardQuestion, speech: Speech): string {
  return sentences[way.kind](way, question, speech);
}

type Saying = (way: WayOut, question: CardQuestion, speech: Speech) => string;

const sentences: Readonly<Record<WayKind, Saying>> = {
  keep: keepSentence,
  grow: growSentence,
  reprice: repriceSentence,
  reassign: reassignSentence,
  hand_over: (way, { account, firm }, speech) =>
    speech.say(handOver, {
      successor: sellerName(firm, way.figures.successor),
      seller: sellerName(firm, account.seller),
    }),
  refer: ({ figures }, _, speech) =>
    speech.say(refer, { fee: speech.money(figures.partner_fee ?? 0) }),
  end: (_, __, speech) => speech.say(end),
};

const handOver: Wording = {
  en: "{successor} takes the whole account over from {seller}.",
  pl: "Całą obsługę klienta przejmuje {successor}; do tej pory: {seller}.",
};
const refer: Wording = {
  en: "A partner firm that wants such accounts takes it over and pays {fee} a year for it.",
  pl: "Klienta przejmuje firma partnerska, która takich klientów szuka, i płaci za niego {fee} rocznie.",
};
const end: Wording = {
  en: "It is served no longer: its margin goes, and with it the part of its costs that goes with the work.",
  pl: "Koniec obsługi: znika jego marża, a z nią ta część kosztów, która zależy od pracy dla niego.",
};

function keepSentence({ after }: WayOut, { firm }: CardQuestion, speech: Speech): string {
  const net = netProfit(after, firm);
  const kept = avoidableProfit(after, firm);
  return speech.say(keep, {
    sign: net < 0 ? "loss" : "profit",
    net: speech.money(Math.abs(net)),
    missed: kept < 0 ? "no" : "yes",
    kept: speech.money(Math.abs(kept)),
  });
}

const keep: Wording = {
  en: "Nothing changes: a net {sign, select, loss {loss} other {profit}} of {net} a year at full cost; {missed, select, yes {the firm would miss {kept} a year if it went} other {the firm would have {kept} a year more if it went}}.",
  pl: "Nic się nie zmienia: {sign, select, loss {strata} other {zysk}} netto {net} rocznie przy pełnych kosztach; bez tego klienta firma miałaby rocznie o {kept} {missed, select, yes {mniej} other {więcej}}.",
};

function growSentence({ figures }: WayOut, _: CardQuestion, speech: Speech): string {
  return speech.say(grow, {
    effort: speech.share((figures.effort ?? 1) - 1),
    growth: shareWords((figures.sales ?? 1) - 1, speech),
  });
}

const grow: Wording = {
  en: "With {effort} more selling effort its sales are expected to grow by {growth}.",
  pl: "Przy nakładzie handlowym większym o {effort} sprzedaż ma wzrosnąć o {growth}.",
};

function repriceSentence(way: WayOut, question: CardQuestion, speech: Speech): string {
  const parts = termParts(way, question, speech);
  if (way.variant === "together") return speech.say(together, { parts: parts.join("; ") });
  return speech.say(alone, { parts: parts.join("; ") });
}

const together: Wording = { en: "At once: {parts}.", pl: "Naraz: {parts}." };
const alone: Wording = { en: "New terms: {parts}.", pl: "Nowe warunki: {parts}." };

function reassignSentence(way: WayOut, question: CardQuestion, speech: Speech): string {
  const { account, firm } = question;
  const visits = way.figures.visits ?? 0;
  const moved = speech.say(reassign, {
    successor: sellerName(firm, way.figures.successor),
    seller: sellerName(firm, account.seller),
    count: visits,
    visits: speech.number(visits, visits % 1 === 0 ? 0 : 1),
  });
  if (way.variant === null) return moved;
  const parts = termParts(way, question, speech).join("; ");
  return `${moved} ${speech.say(together, { parts })}`;
}

const reassign: Wording = {
  en: "{successor} takes it over from {seller}, who keeps {count, plural, one {{visits} visit} other {{visits} visits}} a year; the other visits become calls.",
  pl: "Obsługę przejmuje {successor}; {seller} składa dalej {count, plural, one {{visits} wizytę} few {{visits} wizyty} many {{visits} wizyt} other {{visits} wizyty}} w roku, a zamiast pozostałych wizyt są telefony.",
};

/** The changes of price and terms that a way makes, each as a phrase. */
function termParts(way: WayOut, question: CardQuestion, speech: Speech): readonly string[] {
  const { figures, terms } = way;
  const parts: string[] = [];
  if (figures.price_rise !== undefined) parts.push(pricePart(way, question, speech));
  if (figures.merged_orders !== undefined) parts.push(minimumPart(way, question, speech));
  if (figures.fees !== undefined) parts.push(feesPart(figures.fees, question, speech));
  if (terms.includes("payment.cured")) parts.push(speech.say(paymentTerms));
  return parts;
}

const paymentTerms: Wording = {
  en: "terms of payment that are held to",
  pl: "pilnowanie terminów płatności",
};

function pricePart({ figures }: WayOut, _: CardQuestion, speech: Speech): string {
  const rise = figures.price_rise ?? 0;
  const even = figures.break_even_rise ?? null;
  return speech.say(prices, {
    rise: shareWords(rise, speech),
    even: shareWords(even ?? 0, speech),
    reaches: even === null || even <= 0 ? "more" : even > rise + 0.0005 ? "less" : "even",
  });
}

const prices: Wording = {
  en: "prices {rise} higher{reaches, select, even {, at which it breaks even} less {, where it would take {even} to break even} other {}}",
  pl: "ceny wyższe o {rise}{reaches, select, even { (próg rentowności)} less { (próg rentowności: {even})} other {}}",
};

function minimumPart({ figures }: WayOut, { account }: CardQuestion, speech: Speech): string {
  return speech.say(orderMinimum, {
    below: speech.money(account.small_orders?.below ?? 0),
    merged: speech.number(figures.merged_orders ?? 0),
  });
}

const orderMinimum: Wording = {
  en: "an order minimum of {below}, which puts about {merged} small orders a year together with others",
  pl: "minimum zamówienia {below}, dzięki czemu około {merged} drobnych zamówień rocznie łączy się z innymi",
};

function feesPart(amount: number, { account }: CardQuestion, speech: Speech): string {
  const asked = account.services.filter(hasCost);
  const services = asked.flatMap(({ driver }) => {
    const wording = serviceWords[driver];
    return wording === undefined ? [] : [speech.say(wording)];
  });
  return speech.say(fees, { fees: speech.money(amount), services: services.join(", ") });
}

function hasCost({ count, hours, charge }: CountedWork): boolean {
  return count > 0 && (charge > 0 || hours.some((one) => one > 0));
}

const fees: Wording = {
  en: "fees at cost for what is free today ({services}), about {fees} a year",
  pl: "opłaty według kosztu za to, co dziś jest bezpłatne ({services}), około {fees} rocznie",
};

const serviceWords: Readonly<Record<string, Wording>> = {
  expedite: { en: "express orders", pl: "zamówienia ekspresowe" },
  delivery: { en: "deliveries", pl: "dostawy" },
  return: { en: "returns", pl: "zwroty" },
};

function shareWords(share: number, speech: Speech): string {
  return speech.share(share, Math.round(share * 1000) % 10 === 0 ? 0 : 1);
}

/** Returns who a seller is: a name, else the employee's id. */
function sellerName({ sellers }: Firm, seller = -1): string {
  const who = sellers[seller];
  return who?.name ?? who?.employee_id ?? "–";
}
