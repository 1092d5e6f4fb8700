import { type CellValue, type ColumnDef, writeXlsxStream } from "hucre/xlsx";
import { fenceWords } from "../api/account-column-words.ts";
import { type AccountColumn, accountColumns, type ColumnUnit } from "../api/account-columns.ts";
import type { AccountTable } from "../api/account-table.ts";
import type { AccountsExport } from "../api/exports.ts";
import { typeWords } from "../account/type-words.ts";
import type { Language, Wording } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { csvText } from "./csv-text.ts";

/** A file that is made while it is sent. */
export interface ExportedFile {
  readonly name: string;
  readonly media_type: string;
  readonly content: ReadableStream<Uint8Array>;
}

type Cell = string | number | null;

/** Returns rows and columns of the table as a file, in the order asked for, every figure in its whole precision. */
export function exportAccounts(table: AccountTable, asked: AccountsExport): ExportedFile {
  const columns = columnsOf(table, asked.columns);
  const places = placesOf(table, asked.ids);
  const readers = columns.map((column) => cellReader(table, column, asked.language));
  const titles = columns.map(({ title }) => title[asked.language]);
  const rows = rowsOf(places, readers);
  const name = `warto-accounts-${table.window.from}-${table.window.to}.${asked.format}`;
  if (asked.format === "csv")
    return {
      name,
      media_type: "text/csv; charset=utf-8",
      content: csvText([titles], rows, asked.language),
    };
  return {
    name,
    media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: writeXlsxStream(rows, {
      name: sheetNames[asked.language],
      columns: columns.map((column, i) => sheetColumn(column, titles[i] ?? "")),
      freezePane: { rows: 1, columns: 1 },
    }),
  };
}

const sheetNames: Wording = { en: "Accounts", pl: "Klienci" };

function columnsOf(table: AccountTable, ids: readonly string[]): readonly AccountColumn[] {
  const known = new Map(accountColumns(table.roles, table.charges).map((one) => [one.id, one]));
  return ids.map((id) => {
    const column = known.get(id);
    if (column === undefined)
      throw new Refusal({
        en: `the table of accounts has no column "${id}"; choose columns that it shows`,
        pl: `Tabela klientów nie ma kolumny „${id}”; wybierz kolumny, które pokazuje.`,
      });
    return column;
  });
}

function placesOf(table: AccountTable, ids: readonly string[]): readonly number[] {
  const known = new Map(table.account_id.map((id, place) => [id, place]));
  return ids.map((id) => {
    const place = known.get(id);
    if (place === undefined)
      throw new Refusal({
        en: `the book has no account "${id}"; load the table again and export it anew`,
        pl: `Nie ma klienta „${id}”; wczytaj tabelę ponownie i ponów eksport.`,
      });
    return place;
  });
}

function* rowsOf(
  places: readonly number[],
  readers: readonly ((place: number) => Cell)[],
): Generator<CellValue[]> {
  for (const place of places) yield readers.map((read) => read(place));
}

function cellReader(
  table: AccountTable,
  { id, unit }: AccountColumn,
  language: Language,
): (place: number) => Cell {
  const worded = (wording: Wording | null) => (wording === null ? null : wording[language]);
  if (unit === "text") return (place) => textIn(table, id)[place] ?? null;
  if (unit === "type") {
    return (place) => {
      const type = table.type[place] ?? null;
      return type === null ? null : worded(typeWords[type]);
    };
  }
  if (unit === "fence") {
    return (place) => {
      const fence = table.ring_fence[place] ?? null;
      return fence === null ? null : worded(fenceWords[fence]);
    };
  }
  const figures = table.figures[id] ?? [];
  return (place) => figures[place] ?? null;
}

function textIn(table: AccountTable, id: string): readonly (string | null)[] {
  if (id === "account_id") return table.account_id;
  return id === "owner" ? table.owner : table.name;
}

const formats: Readonly<Record<ColumnUnit, string | null>> = {
  text: null,
  type: null,
  fence: null,
  money: "#,##0.00",
  share: "0.00%",
  hours: "#,##0.00",
  days: "0.00",
  count: "#,##0",
};

function sheetColumn({ unit }: AccountColumn, header: string): ColumnDef {
  const numFmt = formats[unit];
  return {
    header,
    width: unit === "text" ? 28 : Math.max(14, header.length + 2),
    ...(numFmt !== null && { numFmt }),
  };
}
