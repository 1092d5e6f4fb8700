import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { type AccountsSearch, whereAfter } from "./accounts-search.ts";
import type { accountsWords } from "./accounts-words.ts";
import { type Condition, isFigure, writtenCondition } from "./condition.ts";

/** A filter that a cell offers. */
export interface CellFilter {
  readonly word: "only_this" | "at_least" | "at_most" | "only_unknown" | "no_filter";
  readonly change: Partial<AccountsSearch>;
}

export interface CellQuestion {
  readonly table: AccountTable;
  readonly column: AccountColumn;
  readonly row: number;
  readonly search: AccountsSearch;
}

/** Returns the filters that follow from a cell's value. */
export function cellFilters(question: CellQuestion): readonly CellFilter[] {
  const { column, search } = question;
  const isFilteredNow =
    column.unit === "type" ? (search.types ?? "") !== "" : search.where?.[column.id] !== undefined;
  return [...filtersBy(question), ...(isFilteredNow ? [withoutFilter(question)] : [])];
}

function filtersBy(question: CellQuestion): readonly CellFilter[] {
  const { table, column, row } = question;
  if (column.unit === "type")
    return [{ word: "only_this", change: { types: table.type[row] ?? "none" } }];
  if (isFigure(column.unit)) return figureFilters(question);
  const text = valueOf(table, column.id, row);
  return text === null
    ? [by(question, "only_unknown", { kind: "unknown" })]
    : [by(question, "only_this", { kind: "is", text })];
}

function figureFilters(question: CellQuestion): readonly CellFilter[] {
  const value = question.table.figures[question.column.id]?.[question.row] ?? null;
  if (value === null) return [by(question, "only_unknown", { kind: "unknown" })];
  const range = { kind: "range", least: null, most: null, outside: null } as const;
  return [
    by(question, "at_least", { ...range, least: value }),
    by(question, "at_most", { ...range, most: value }),
    by(question, "only_this", { ...range, least: value, most: value }),
  ];
}

function by(
  { column, search }: CellQuestion,
  word: keyof typeof accountsWords & CellFilter["word"],
  condition: Condition,
): CellFilter {
  return {
    word,
    change: { where: whereAfter(search, column.id, writtenCondition(condition)) },
  };
}

function withoutFilter({ column, search }: CellQuestion): CellFilter {
  return {
    word: "no_filter",
    change:
      column.unit === "type"
        ? { types: undefined }
        : { where: whereAfter(search, column.id, null) },
  };
}

function valueOf(table: AccountTable, id: string, row: number): string | null {
  if (id === "owner") return table.owner[row] ?? null;
  if (id === "ring_fence") return table.ring_fence[row] ?? null;
  if (id === "account_id") return table.account_id[row] ?? null;
  return table.name[row] ?? table.account_id[row] ?? null;
}
