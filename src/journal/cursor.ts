import { Refusal } from "../lib/refusal.ts";
import type { Page, PageQuery } from "./journal.ts";

/** Where something stands in the journal: its change, and its place among that change's writes. */
export interface Position {
  readonly seq: number;
  readonly place: number;
}

const usual = 100;
const most = 1000;

/** Behind the newest change that there can be. */
export const afterAll: Position = { seq: 2 ** 31 - 1, place: 0 };

/** Returns how many items a page has at most; throws for a number out of bounds. */
export function limitOf({ limit = usual }: PageQuery): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new RangeError(`a page has 1 to ${most} items, not ${limit}`);
}

/** Returns the position behind which a page begins: `start` for the first page. */
export function positionOf({ cursor }: PageQuery, start: Position): Position {
  if (cursor === undefined) return start;
  const [, seq, place] = /^(\d{1,9})\.(\d{1,9})$/.exec(cursor) ?? [];
  if (seq !== undefined && place !== undefined) return { seq: Number(seq), place: Number(place) };
  throw new Refusal({
    en: `"${cursor}" is not where a page begins: give the cursor that came with the page before`,
    pl: `„${cursor}” nie jest początkiem strony: podaj kursor, który przyszedł z poprzednią stroną.`,
  });
}

/** Returns a page of rows that were read to one more than the limit. */
export function pageOf<Row extends Position, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return { items: shown.map(itemOf), next: isLast ? null : `${last.seq}.${last.place}` };
}
