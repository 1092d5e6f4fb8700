import type { LineName } from "../account/lines.ts";
import { type Lack, untoldLines } from "../account/missing-lines.ts";
import type { Statement } from "../account/statement.ts";
import { toldBy, uncostedNet } from "../account/told.ts";
import { columnNamed, sumOf, zeros } from "../lib/column.ts";
import type { Wording } from "../lib/language.ts";
import { clamp, ratio } from "../lib/ratio.ts";
import type { Speech } from "../lib/speech.ts";

/** Returns what a reader must know before the figures: example rates, and what the book cannot tell. */
export function cautions(statement: Statement, speech: Speech): readonly string[] {
  const untold = untoldLines(statement);
  const lacks = [...new Set(untold.map((one) => one.lacks))];
  return [
    ...(statement.model.illustrative ? [speech.say(illustrative)] : []),
    ...lineless(statement, speech),
    ...uncosted(statement, speech),
    ...lacks.map((lack) =>
      speech.say(missing, {
        lines: untold
          .filter((one) => one.lacks === lack)
          .map(({ line }) => speech.say(lineWords[line] ?? { en: line, pl: line }))
          .join(", "),
        lack: speech.say(lackWords[lack]),
      }),
    ),
  ];
}

/** An invoice says what is owed, its lines what was sold: without any there are no net sales to state. */
function lineless({ tally }: Statement, speech: Speech): readonly string[] {
  const counted = (driver: string) => sumOf(columnNamed(tally.drivers, driver) ?? zeros(0));
  return counted("invoice") > 0 && counted("line") === 0 ? [speech.say(linelessWords)] : [];
}

const linelessWords: Wording = {
  en: "The invoices of this window have no lines (invoice_lines): what was sold is not known and counts as nothing, so that profit is too low by all of it.",
  pl: "Faktury z tego okresu nie mają pozycji (invoice_lines): nie wiadomo, co sprzedano, sprzedaż liczy się jako zero, a zysk jest o nią zaniżony.",
};

/** Below half a percent it changes no figure that anybody acts on. */
const worthSaying = 0.005;

function uncosted(statement: Statement, speech: Speech): readonly string[] {
  const share = clamp(
    ratio(sumOf(uncostedNet(statement)), sumOf(statement.lines.net_sales)) ?? 0,
    0,
    1,
  );
  if (share < worthSaying) return [];
  const words = toldBy(statement).goods ? uncostedWords : mostlyUncosted;
  return [speech.say(words, { share: speech.share(share, share === 1 ? 0 : 1) })];
}

const uncostedWords: Wording = {
  en: "{share} of net sales has no cost of goods and counts as all profit in gross and net profit.",
  pl: "{share} sprzedaży netto nie ma kosztu towaru i w całości liczy się do marży brutto i zysku netto.",
};

const mostlyUncosted: Wording = {
  en: "{share} of net sales has no cost of goods, so gross and net profit are not known.",
  pl: "{share} sprzedaży netto nie ma kosztu towaru, więc marża brutto i zysk netto nie są znane.",
};

const illustrative: Wording = {
  en: "The cost model still holds its example figures: costs and types are examples, too, until cost-model.toml has your own.",
  pl: "Model kosztów zawiera jeszcze przykładowe stawki: dopóki w cost-model.toml nie ma własnych, koszty i typy też są tylko przykładowe.",
};

const missing: Wording = {
  en: "Not known: {lines}. {lack}",
  pl: "Brak danych: {lines}. {lack}",
};

const lineWords: Partial<Readonly<Record<LineName, Wording>>> = {
  discounts: { en: "discounts off list", pl: "rabaty od cen katalogowych" },
  expenses: { en: "expenses", pl: "wydatki" },
  early_discounts: { en: "early-payment discounts", pl: "skonta" },
  bad_debt: { en: "bad debt", pl: "należności nieściągalne" },
  cost_to_serve: { en: "cost to serve", pl: "koszt obsługi" },
  carrying_cost: { en: "cost of late payment", pl: "koszt oczekiwania na zapłatę" },
};

const lackWords: Readonly<Record<Lack, Wording>> = {
  list_prices: {
    en: "No list prices have been imported (invoice_lines: list_amount).",
    pl: "Nie zaimportowano cen katalogowych (invoice_lines: list_amount).",
  },
  touches: {
    en: "No touches have been imported: calls, visits and complaints are not counted.",
    pl: "Nie zaimportowano kontaktów (touches): rozmów, wizyt i reklamacji nie policzono.",
  },
  payments: {
    en: "No payments have been imported.",
    pl: "Nie zaimportowano płatności (payments).",
  },
  due_dates: {
    en: "Invoices have no due dates (due_on).",
    pl: "Faktury nie mają terminów płatności (due_on).",
  },
  roles: {
    en: "The cost model names no roles.",
    pl: "W modelu kosztów nie ma stanowisk (roles).",
  },
  capital: {
    en: "The cost model gives no cost of capital.",
    pl: "Model kosztów nie podaje kosztu kapitału (capital).",
  },
  costs: {
    en: "Most goods have no cost.",
    pl: "Większość towaru nie ma kosztu.",
  },
};
