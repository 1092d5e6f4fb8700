import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { Language } from "../../../src/lib/language.ts";
import {
  type AccountsSearch,
  sortIn,
  type SortedColumn,
  type TypeChoice,
  typesIn,
} from "./accounts-search.ts";
import { type Condition, isFigure, meetsRange, readCondition } from "./condition.ts";
import { folded } from "../../parts/folded.ts";
import type { RowTexts } from "./row-texts.ts";

/** Places in the columns of the table. */
export type Rows = readonly number[];

export interface RowsQuestion {
  readonly table: AccountTable;
  readonly columns: readonly AccountColumn[];
  readonly texts: RowTexts;
  readonly search: AccountsSearch;
}

/** Returns the rows that an address lets through, but for its choice of types. */
export function filteredRows({ table, columns, texts, search }: RowsQuestion): Rows {
  const tests = [...wordTests(texts, search), ...columnTests({ table, columns, texts, search })];
  const all = [...table.account_id.keys()];
  return tests.length === 0 ? all : all.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: number) => boolean;

function wordTests(texts: RowTexts, { q }: AccountsSearch): readonly Test[] {
  const words = folded(q ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const searched = texts.searched();
  return words.map((word) => (row) => searched[row]?.includes(word) ?? false);
}

function columnTests({ table, columns, texts, search }: RowsQuestion): readonly Test[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  return Object.entries(search.where ?? {}).flatMap(([id, written]) => {
    const column = known.get(id);
    const condition = column === undefined ? null : readCondition(written, column.unit);
    if (column === undefined || condition === null) return [];
    return [columnTest(table, texts, column, condition)];
  });
}

function columnTest(
  table: AccountTable,
  texts: RowTexts,
  { id, unit }: AccountColumn,
  condition: Condition,
): Test {
  if (isFigure(unit)) {
    const figures = table.figures[id] ?? [];
    return (row) => meetsRange(figures[row] ?? null, condition);
  }
  const column = unit === "fence" ? table.ring_fence : texts.column(id);
  if (condition.kind === "unknown") return (row) => (column[row] ?? null) === null;
  if (condition.kind === "range") return () => false;
  const wanted = folded(condition.text);
  const isMet = condition.kind === "is" ? same : within;
  return (row) => isMet(folded(column[row] ?? ""), wanted);
}

function same(text: string, wanted: string): boolean {
  return text === wanted;
}

function within(text: string, wanted: string): boolean {
  return text.includes(wanted);
}

/** Returns the rows of the types that an address names; all where it names none. */
export function rowsOfTypes(rows: Rows, table: AccountTable, search: AccountsSearch): Rows {
  const types = new Set<TypeChoice>(typesIn(search));
  return types.size === 0 ? rows : rows.filter((row) => types.has(table.type[row] ?? "none"));
}

/** Returns rows in the order that an address names; what is not known comes last either way. */
export function sortedRows(
  rows: Rows,
  { table, columns, texts, search }: RowsQuestion,
  language: Language,
): Rows {
  const units = new Map(columns.map(({ id, unit }) => [id, unit]));
  const orders = sortIn(search).flatMap((sorted) => {
    const unit = units.get(sorted.id);
    if (unit === undefined) return [];
    return [
      isFigure(unit) ? byFigure(table, sorted) : byText(texts.column(sorted.id), sorted, language),
    ];
  });
  if (orders.length === 0) return rows;
  return rows.toSorted((a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

type Order = (a: number, b: number) => number;

function byFigure(table: AccountTable, { id, is_descending }: SortedColumn): Order {
  const sign = is_descending ? -1 : 1;
  const figures = Float64Array.from(table.figures[id] ?? [], (value) =>
    value === null ? Number.POSITIVE_INFINITY : value * sign,
  );
  return (a, b) => {
    const [one, other] = [figures[a] ?? 0, figures[b] ?? 0];
    return one === other ? 0 : one - other;
  };
}

/** Texts are put in the order of the language once: comparing them two by two is slow. */
function byText(
  column: readonly (string | null)[],
  { is_descending }: SortedColumn,
  language: Language,
): Order {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const different = [...new Set(column)].filter((text) => text !== null).toSorted(compare);
  const places = new Map(different.map((text, place) => [text, is_descending ? -place : place]));
  const ranks = Float64Array.from(column, (text) =>
    text === null ? Number.POSITIVE_INFINITY : (places.get(text) ?? 0),
  );
  return (a, b) => {
    const [one, other] = [ranks[a] ?? 0, ranks[b] ?? 0];
    return one === other ? 0 : one - other;
  };
}
