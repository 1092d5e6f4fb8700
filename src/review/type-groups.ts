import { statedTypes } from "../account/account-type.ts";
import type { TypeGroup, TypeSums } from "./review.ts";
import { ofType, type ReviewRow, type ReviewRows, sumOver } from "./review-row.ts";

/** Returns all accounts of each type together; prospects, who bought nothing yet, are in none. */
export function typeGroups({ now, before }: ReviewRows): readonly TypeGroup[] {
  return statedTypes.map((type) => ({
    type,
    ...sumsOf(ofType(now, type)),
    before: before === null ? null : sumsOf(ofType(before, type)),
  }));
}

function sumsOf(rows: readonly ReviewRow[]): TypeSums {
  const sum = (figure: (row: ReviewRow) => number) => Math.round(sumOver(rows, figure) * 100) / 100;
  return {
    accounts: rows.length,
    ring_fenced: rows.filter((row) => row.ring_fenced).length,
    net_sales: sum((row) => row.net_sales),
    gross_profit: sum((row) => row.gross_profit),
    service: sum((row) => row.service),
    net_profit: sum((row) => row.net_profit),
    hours: sum((row) => row.hours),
    problems: sum((row) => row.problems),
  };
}
