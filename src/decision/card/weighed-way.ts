import { type Course, courseOf } from "../course.ts";
import type { WayOut } from "../way-out.ts";
import type { CardQuestion, CardState } from "./card-question.ts";

/** A way out with what it brings over the horizon against keeping the account, in currency units. */
export interface WeighedWay {
  readonly way: WayOut;
  readonly course: Course;
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
  const course = courseOf(way, { account, firm, quarters });
  const profit = course.profit.reduce((sum, quarter) => sum + quarter, 0);
  if (way.kind === "keep") return { way, course, profit: 0, worth: 0 };
  return { way, course, profit, worth: profit + hours_worth(way, account) };
}

/** Returns ways by falling worth; of equals the milder one first. */
export function byWorth(ways: readonly WeighedWay[]): readonly WeighedWay[] {
  return ways.toSorted((a, b) => b.worth - a.worth);
}

/** Which way it is, whatever its figures. */
export type WayName = Pick<WayOut, "kind" | "variant">;

export function isSameWay(a: WayName, b: WayName): boolean {
  return a.kind === b.kind && a.variant === b.variant;
}
