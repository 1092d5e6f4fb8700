import { lineWords } from "../../../src/account/line-words.ts";
import { roleWords } from "../../../src/account/driver-words.ts";
import { type LineName, lineNames } from "../../../src/account/lines.ts";
import { kindName } from "../../../src/decision/handover/ledger-words.ts";
import type { Wording } from "../../../src/lib/language.ts";
import type { Speech } from "../../../src/lib/speech.ts";

/** Returns what was asked about as a title: `cost_to_serve.inside_sales` is *Cost to serve: inside sales*. */
export function lineTitle(asked: string, speech: Speech): string {
  const line = lineNames.find((one) => asked === one || asked.startsWith(`${one}.`));
  if (line === undefined) return asked;
  const title = speech.say(lineWords[line]);
  return line === asked ? title : `${title}: ${roleWords(asked.slice(line.length + 1))}`;
}

/** Returns what a term of an explanation is called; the server names terms as the command line does. */
export function termLabel(label: string, speech: Speech): string {
  if (isLine(label)) return speech.say(lineWords[label]);
  if (Object.hasOwn(labels, label)) return speech.say(labels[label] ?? plain(label));
  const opened = /^open on (\d{4}-\d{2}-\d{2})$/u.exec(label)?.[1];
  if (opened !== undefined) return speech.say(openOn, { date: speech.date(opened) });
  const earned = /^(.+), on (gross profit|net sales)( paid for)?$/u.exec(label);
  if (earned !== null) {
    const [, who = "", basis = "", paid] = earned;
    return speech.say(earnedOn, {
      who,
      basis: basis === "net sales" ? "sales" : "profit",
      paid: paid === undefined ? "no" : "yes",
    });
  }
  const [part, driver] = label.split(": ");
  if (part !== undefined && driver !== undefined)
    return `${roleWords(part)}: ${termLabel(driver, speech)}`;
  return driverName(label, speech);
}

/** Returns what a driver counts: *call*, *small order*. */
function driverName(driver: string, speech: Speech): string {
  const wording = Object.hasOwn(drivers, driver) ? drivers[driver] : undefined;
  return wording === undefined ? kindName(driver, speech) : speech.say(wording);
}

function isLine(label: string): label is LineName {
  return Object.hasOwn(lineWords, label);
}

function plain(label: string): Wording {
  return { en: label, pl: label };
}

const labels: Readonly<Record<string, Wording>> = {
  "rows of the ledger": { en: "Rows of the ledger", pl: "Wiersze danych" },
  "not told by rows": { en: "Not told by rows", pl: "Bez wierszy, które by to pokazywały" },
  "cost estimated by the family's margin": {
    en: "Cost estimated by the family’s margin",
    pl: "Koszt oszacowany z marży grupy asortymentowej",
  },
  "recorded minutes": { en: "Recorded minutes", pl: "Zapisane minuty" },
  "invoiced and settled since": {
    en: "Invoiced and settled since",
    pl: "Zafakturowano i zapłacono od tego czasu",
  },
  "overdue balance": { en: "Overdue balance", pl: "Saldo po terminie" },
};

const openOn: Wording = { en: "Open on {date}", pl: "Saldo na dzień {date}" };

const earnedOn: Wording = {
  en: "{who}, on {basis, select, sales {net sales} other {gross profit}}{paid, select, yes { paid for} other {}}",
  pl: "{who}, od {basis, select, sales {sprzedaży netto} other {marży brutto}}{paid, select, yes { z zapłaconych faktur} other {}}",
};

const drivers: Readonly<Record<string, Wording>> = {
  "order.first": { en: "first order", pl: "pierwsze zamówienie" },
  "order.small": { en: "small order", pl: "drobne zamówienie" },
  "order.phone": { en: "order by phone", pl: "zamówienie telefoniczne" },
  "order.mail": { en: "order by e-mail", pl: "zamówienie e-mailem" },
  "order.web": { en: "order in the web shop", pl: "zamówienie w sklepie internetowym" },
  "order.edi": { en: "order by EDI", pl: "zamówienie przez EDI" },
  "order.visit": { en: "order taken on a visit", pl: "zamówienie podczas wizyty" },
  line: { en: "order line", pl: "pozycja zamówienia" },
  invoice: { en: "invoice", pl: "faktura" },
  credit_note: { en: "credit note", pl: "faktura korygująca" },
  return_line: { en: "returned line", pl: "zwrócona pozycja" },
  unit: { en: "unit", pl: "sztuka" },
  late_invoice: { en: "late invoice", pl: "faktura po terminie" },
};
