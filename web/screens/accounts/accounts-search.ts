import { z } from "zod";
import { statedTypes } from "../../../src/account/account-type.ts";

const text = (most: number) => z.string().max(most).optional().catch(undefined);

/** What an address says of the table of accounts; what cannot be read counts as not said. */
export const accountsSearchSchema = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  /** What is looked for in names, ids and owners. */
  q: text(200),
  /** `Smith,Jones`; `none` for accounts without a type. */
  types: text(200),
  /** By column, as `writtenCondition` writes them. */
  where: z.record(z.string(), z.string().max(500)).optional().catch(undefined),
  /** Ids of columns, the weightiest first: `-net_profit,name`; a minus for the largest first. */
  sort: text(500),
  /** Ids of columns, parted by commas: those that are shown, in their order. */
  columns: text(4000),
  cents: z.boolean().optional().catch(undefined),
});

export type AccountsSearch = z.infer<typeof accountsSearchSchema>;

export interface SortedColumn {
  readonly id: string;
  readonly is_descending: boolean;
}

/** The types that can be filtered by; `none` is for prospects and for accounts with which nothing happened. */
export const typeChoices = [...statedTypes, "none"] as const;

export type TypeChoice = (typeof typeChoices)[number];

/** The table's own order. */
export const firstSort: readonly SortedColumn[] = [{ id: "net_profit", is_descending: true }];

/** Returns the columns that rows are sorted by; the table's own order where an address says none. */
export function sortIn({ sort }: Pick<AccountsSearch, "sort">): readonly SortedColumn[] {
  if (sort === undefined || sort === "") return firstSort;
  return sort.split(",").map((one) => ({
    id: one.replace(/^-/, ""),
    is_descending: one.startsWith("-"),
  }));
}

/** Returns the address's text for columns to sort by. */
export function writtenSort(sort: readonly SortedColumn[]): string | undefined {
  const written = sort.map(({ id, is_descending }) => `${is_descending ? "-" : ""}${id}`).join(",");
  return written === "" || written === "-net_profit" ? undefined : written;
}

/**
 * Returns the order after a click on a column's title: first one way, then the other, then not by it any more. With
 * `is_added` the other columns stay, and this one parts what they leave equal.
 */
export function sortAfter(
  sort: readonly SortedColumn[],
  { id, is_descending }: SortedColumn,
  is_added: boolean,
): readonly SortedColumn[] {
  const known = sort.find((one) => one.id === id);
  const next =
    known === undefined
      ? [{ id, is_descending }]
      : known.is_descending === is_descending
        ? [{ id, is_descending: !is_descending }]
        : [];
  if (!is_added) return next;
  return known === undefined
    ? [...sort, ...next]
    : sort.flatMap((one) => (one.id === id ? next : [one]));
}

/** Returns the types that an address names. */
export function typesIn({ types }: Pick<AccountsSearch, "types">): readonly TypeChoice[] {
  const named = new Set((types ?? "").split(","));
  return typeChoices.filter((type) => named.has(type));
}

/** Returns an address's filters with a column's changed; null takes it away. */
export function whereAfter(
  { where }: Pick<AccountsSearch, "where">,
  column: string,
  written: string | null,
): AccountsSearch["where"] {
  const others = Object.entries(where ?? {}).filter(([id]) => id !== column);
  const next = written === null ? others : [...others, [column, written] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

/** Returns whether an address leaves anything out of the table. */
export function isFiltered({ q, types, where }: AccountsSearch): boolean {
  return (q ?? "") !== "" || (types ?? "") !== "" || Object.keys(where ?? {}).length > 0;
}
