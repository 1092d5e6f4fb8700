import { profitOver } from "../course.ts";
import type { WayOut } from "../way-out.ts";
import type { CardQuestion, CardState } from "./card-question.ts";

/** A way out with what it brings over the horizon against keeping the account, in currency units. */
export interface WeighedWay {
  readonly way: WayOut;
  /** Change of the firm's profit. */
  readonly profit: number;
  /** That, and what the hours that it frees are worth elsewhere. */
  readonly worth: number;
}

/** Returns what a way brings; `keep` brings nothing and costs nothing. */
export function weighedWay(
  way: WayOut,
  { account, firm }: CardState,
  { horizon_quarters: quarters, hours_worth }: CardQuestion,
): WeighedWay {
  if (way.kind === "keep") return { way, profit: 0, worth: 0 };
  const profit = profitOver(way, { account, firm, quarters });
  return { way, profit, worth: profit + hours_worth(way, account) };
}

/** Returns ways by falling worth; of equals the milder one first. */
export function byWorth(ways: readonly WeighedWay[]): readonly WeighedWay[] {
  return ways.toSorted((a, b) => b.worth - a.worth);
}

/** Returns the first of `byWorth`; null where there are none. */
export function mostWorth(ways: readonly WeighedWay[]): WeighedWay | null {
  return ways.reduce<WeighedWay | null>(
    (most, way) => (most === null || way.worth > most.worth ? way : most),
    null,
  );
}

/** Which way it is, whatever its figures. */
export type WayName = Pick<WayOut, "kind" | "variant">;

export function isSameWay(a: WayName, b: WayName): boolean {
  return a.kind === b.kind && a.variant === b.variant;
}
