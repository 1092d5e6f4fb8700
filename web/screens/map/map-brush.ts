import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { whereAfter } from "../accounts/accounts-search.ts";
import { type NumberCondition, readCondition, writtenCondition } from "../accounts/condition.ts";
import type { Scale } from "../../parts/scale.ts";

/** A stretch of a drawing, its ends in no order. */
export type Stretch = readonly [number, number];

/** Returns the range of values in a stretch; an end at the edge of the field is open, because outliers stand there. */
export function rangeOfStretch(scale: Scale, stretch: Stretch): NumberCondition {
  const [low, high] = ordered([scale.of(stretch[0]), scale.of(stretch[1])]);
  const [from, to] = ordered(scale.domain);
  const grain = (to - from) / 500;
  return {
    kind: "range",
    least: low <= from + grain ? null : rounded(low, grain),
    most: high >= to - grain ? null : rounded(high, grain),
    outside: null,
  };
}

/** Returns where a range stands in a drawing. */
export function stretchOfRange(scale: Scale, { least, most }: NumberCondition): Stretch {
  const [from, to] = ordered(scale.domain);
  const place = (value: number | null, edge: number) =>
    scale.at(Math.min(Math.max(value ?? edge, from), to));
  return [place(least, from), place(most, to)];
}

/** Returns an address's filters with one column's range changed; a range without ends takes the filter away. */
export function whereWithRange(
  search: Pick<AccountsSearch, "where">,
  column: string,
  range: NumberCondition | null,
): AccountsSearch["where"] {
  const written = range === null ? "" : writtenCondition(range);
  return whereAfter(search, column, written === "" ? null : written);
}

/** Returns the range by which an address filters a column; null where it does not. */
export function rangeIn(
  { where }: Pick<AccountsSearch, "where">,
  column: string,
): NumberCondition | null {
  const written = where?.[column];
  const condition = written === undefined ? null : readCondition(written, "share");
  return condition?.kind === "range" ? condition : null;
}

function ordered([a, b]: readonly [number, number]): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** Ends finer than the drawing would only be long to read. */
function rounded(value: number, grain: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(grain)));
  return Number(value.toFixed(Math.min(digits, 8)));
}
