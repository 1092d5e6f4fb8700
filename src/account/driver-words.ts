import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";

const words: Readonly<Record<string, Wording>> = {
  order: { en: "an order", pl: "zamówienie" },
  "order.first": { en: "a first order", pl: "pierwsze zamówienie" },
  "order.small": { en: "a small order", pl: "drobne zamówienie" },
  "order.phone": { en: "an order by phone", pl: "zamówienie telefoniczne" },
  "order.mail": { en: "an order by e-mail", pl: "zamówienie e-mailowe" },
  "order.web": { en: "a web order", pl: "zamówienie w sklepie internetowym" },
  "order.edi": { en: "an EDI order", pl: "zamówienie przez EDI" },
  "order.visit": { en: "an order taken on a visit", pl: "zamówienie przyjęte podczas wizyty" },
  line: { en: "an order line", pl: "pozycję zamówienia" },
  invoice: { en: "an invoice", pl: "fakturę" },
  credit_note: { en: "a credit note", pl: "fakturę korygującą" },
  return_line: { en: "a returned line", pl: "zwróconą pozycję" },
  unit: { en: "a unit", pl: "sztukę" },
  late_invoice: { en: "a late invoice", pl: "fakturę po terminie" },
  dunning: { en: "a payment reminder", pl: "wezwanie do zapłaty" },
  dispute: { en: "a dispute", pl: "spór o fakturę" },
  quote: { en: "a quote", pl: "ofertę" },
  call: { en: "a call", pl: "rozmowę telefoniczną" },
  email: { en: "an e-mail", pl: "e-mail" },
  visit: { en: "a visit", pl: "wizytę" },
  meal: { en: "a meal", pl: "wspólny posiłek" },
  expedite: { en: "an express order", pl: "zamówienie ekspresowe" },
  delivery: { en: "a delivery", pl: "dostawę" },
  return: { en: "a return", pl: "zwrot" },
  complaint: { en: "a complaint", pl: "reklamację" },
  ticket: { en: "a service ticket", pl: "zgłoszenie serwisowe" },
  credit_check: { en: "a credit check", pl: "sprawdzenie wiarygodności płatniczej" },
  advice: { en: "a piece of advice", pl: "poradę" },
  referral: { en: "a referral", pl: "polecenie" },
};

/** Returns what a driver counts, in words (in Polish as after *na*); its own name where it is none that we know. */
export function driverWords(driver: string, speech: Speech): string {
  const wording = Object.hasOwn(words, driver) ? words[driver] : undefined;
  return wording === undefined ? driver : speech.say(wording);
}

/** Returns a role's name without underscores. */
export function roleWords(role: string): string {
  return role.replaceAll("_", " ");
}
