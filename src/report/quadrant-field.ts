import type { StatedType } from "../account/account-type.ts";
import { reach } from "../lib/reach.ts";
import type { ReviewedAccount } from "../review/review.ts";

/** An account as a dot; `place` is its place in the review. */
export interface Dot {
  readonly place: number;
  readonly name: string;
  readonly type: StatedType;
  readonly isFenced: boolean;
  readonly margin: number;
  readonly service: number;
  readonly net_sales: number;
  readonly net_profit: number;
}

/** The lines of a book that can tell both. */
export type KnownLines = Readonly<Record<"margin_realised" | "service_cost", number>>;

/** What of the plane is drawn; accounts outside stand on its edge. */
export interface Field {
  readonly margin: readonly [number, number];
  readonly service: readonly [number, number];
  readonly lines: KnownLines;
  readonly isOutside: (dot: Dot) => boolean;
}

/** Returns the dots, the largest first, so that small ones are drawn over large ones. */
export function dotsOf(accounts: readonly ReviewedAccount[]): readonly Dot[] {
  const dots = accounts.flatMap(({ name, account_id, typing, economics }, place) => {
    const { margin_realised: margin, service_cost: service, type, ring_fenced: isFenced } = typing;
    if (margin === null || service === null) return [];
    const { net_sales, net_profit } = economics;
    return [
      {
        place,
        name: name ?? account_id,
        type,
        isFenced,
        margin,
        service,
        net_sales: net_sales ?? 0,
        net_profit: net_profit ?? 0,
      },
    ];
  });
  return dots.toSorted((a, b) => b.net_sales - a.net_sales);
}

/** Returns the field that holds the lines and all accounts but far outliers (half as far again as nine accounts in ten reach). */
export function fieldOf(dots: readonly Dot[], lines: KnownLines): Field {
  const margin = reach(
    dots.map((dot) => dot.margin),
    lines.margin_realised,
  );
  const [low, high] = reach(
    dots.map((dot) => dot.service),
    lines.service_cost,
  );
  const service: readonly [number, number] = [dots.some((dot) => dot.service < 0) ? low : 0, high];
  const isIn = (value: number, [from, to]: readonly [number, number]) =>
    value >= from && value <= to;
  return {
    margin,
    service,
    lines,
    isOutside: (dot) => !isIn(dot.margin, margin) || !isIn(dot.service, service),
  };
}
