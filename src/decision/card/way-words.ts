import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { WayKind } from "../way-out.ts";
import type { WayName } from "./weighed-way.ts";

interface WayWords {
  readonly title: Wording;
  /** After *by* or before *would be better*; in Polish an infinitive. */
  readonly doing: Wording;
}

/** By kind and variant. */
const words: Readonly<Record<string, WayWords>> = {
  keep: {
    title: { en: "Keep as it is", pl: "Bez zmian" },
    doing: { en: "keeping it as it is", pl: "zostawić wszystko bez zmian" },
  },
  "grow.effort_125": {
    title: { en: "Effort +25%", pl: "Nakład +25%" },
    doing: {
      en: "giving it 25% more selling effort",
      pl: "zwiększyć nakład handlowy o 25%",
    },
  },
  "grow.effort_150": {
    title: { en: "Effort +50%", pl: "Nakład +50%" },
    doing: {
      en: "giving it 50% more selling effort",
      pl: "zwiększyć nakład handlowy o 50%",
    },
  },
  "grow.effort_200": {
    title: { en: "Effort doubled", pl: "Podwójny nakład" },
    doing: { en: "doubling its selling effort", pl: "podwoić nakład handlowy" },
  },
  "reprice.price": {
    title: { en: "Raise prices", pl: "Podwyżka cen" },
    doing: { en: "raising its prices", pl: "podnieść ceny" },
  },
  "reprice.order_minimum": {
    title: { en: "Order minimum", pl: "Minimum zamówienia" },
    doing: { en: "asking for an order minimum", pl: "wprowadzić minimum zamówienia" },
  },
  "reprice.fees": {
    title: { en: "Service fees", pl: "Opłaty za usługi" },
    doing: { en: "charging it for services", pl: "wprowadzić opłaty za usługi" },
  },
  "reprice.payment_terms": {
    title: { en: "Payment terms", pl: "Terminy płatności" },
    doing: { en: "holding it to its terms of payment", pl: "pilnować terminów płatności" },
  },
  "reprice.together": {
    title: { en: "All new terms", pl: "Nowe warunki" },
    doing: {
      en: "asking for all new prices and terms at once",
      pl: "wprowadzić wszystkie nowe ceny i warunki naraz",
    },
  },
  reassign: {
    title: { en: "Inside sales", pl: "Sprzedaż wewn." },
    doing: {
      en: "giving it to inside sales",
      pl: "przekazać klienta do sprzedaży wewnętrznej",
    },
  },
  "reassign.with_terms": {
    title: { en: "Inside + terms", pl: "Wewn. + warunki" },
    doing: {
      en: "giving it to inside sales with new prices and terms",
      pl: "przekazać klienta do sprzedaży wewnętrznej na nowych warunkach",
    },
  },
  hand_over: {
    title: { en: "Another seller", pl: "Inny handlowiec" },
    doing: {
      en: "handing it over to a colleague",
      pl: "przekazać klienta innemu handlowcowi",
    },
  },
  refer: {
    title: { en: "Refer to partner", pl: "Firma partnerska" },
    doing: {
      en: "referring it to a partner firm",
      pl: "polecić klienta firmie partnerskiej",
    },
  },
  end: {
    title: { en: "End it", pl: "Koniec współpracy" },
    doing: { en: "ending it", pl: "zakończyć współpracę" },
  },
};

/** A whole kind of ways, in a few words. */
export const kindTitles: Readonly<Record<WayKind, Wording>> = {
  keep: { en: "Keep as it is", pl: "Bez zmian" },
  grow: { en: "More selling effort", pl: "Większy nakład handlowy" },
  reprice: { en: "Prices and terms", pl: "Ceny i warunki" },
  reassign: { en: "Inside sales", pl: "Sprzedaż wewnętrzna" },
  hand_over: { en: "Another seller", pl: "Inny handlowiec" },
  refer: { en: "Refer to partner", pl: "Firma partnerska" },
  end: { en: "End it", pl: "Koniec współpracy" },
};

/** Returns a way's short title. */
export function wayTitle(way: WayName, speech: Speech): string {
  return speech.say(wordsOf(way).title);
}

/** Returns the title of a way on record: of its kind where its form is left open, or is not one that the kind has. */
export function recordedWayTitle({ kind, variant }: WayName, speech: Speech): string {
  const form = variant === null ? undefined : words[`${kind}.${variant}`];
  return form === undefined ? kindTitle(kind, speech) : speech.say(form.title);
}

/** Returns a way as something that is done: *raising its prices*, *podnieść ceny*. */
export function wayDoing(way: WayName, speech: Speech): string {
  return speech.say(wordsOf(way).doing);
}

/** Returns the title of a whole kind of ways. */
export function kindTitle(kind: WayKind, speech: Speech): string {
  return speech.say(kindTitles[kind]);
}

function wordsOf({ kind, variant }: WayName): WayWords {
  const name = variant === null ? kind : `${kind}.${variant}`;
  const found = words[name];
  if (found === undefined) throw new RangeError(`no words for the way ${name}`);
  return found;
}
