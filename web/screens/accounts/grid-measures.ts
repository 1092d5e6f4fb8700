import type { AccountColumn } from "../../../src/api/account-columns.ts";

/** Pixels. */
export const rowHeight = 36;

/** Title and filter above the rows, the sum below: rows behind them cannot be seen. */
export const hiddenHeight = 88 + 40;

/** Returns how wide a column is. */
export function columnWidth({ id, unit }: Pick<AccountColumn, "id" | "unit">): string {
  return `var(--col-${id === "name" ? id : unit})`;
}

/** Returns how wide columns are together: a width of their own, whatever rows are in sight. */
export function widthOf(columns: readonly AccountColumn[]): string {
  return `calc(${columns.map(columnWidth).join(" + ")})`;
}

/** Returns the heights of the rows that are out of sight, above and below those that are drawn. */
export function roomAround(
  whole: number,
  drawn: readonly { readonly index: number }[],
): readonly [number, number] {
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  return [first * rowHeight, Math.max(0, whole - (last + 1) * rowHeight)];
}

/** Brings a column from behind the first one, or from beyond the edge, into sight. */
export function revealColumn(scroller: HTMLElement | null, column: number): void {
  const heads = scroller?.querySelectorAll<HTMLElement>("thead th");
  const [first, head] = [heads?.[0], heads?.[column]];
  if (scroller === null || first === undefined || head === undefined || column === 0) return;
  const left = head.offsetLeft - first.offsetWidth;
  const right = head.offsetLeft + head.offsetWidth - scroller.clientWidth;
  if (scroller.scrollLeft > left) scroller.scrollLeft = left;
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right;
}
