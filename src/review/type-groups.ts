import { statedTypes } from "../account/account-type.ts";
import type { TypeGroup, TypeSumsBefore } from "./review.ts";
import { ofType, type ReviewRow, type ReviewRows, sumOver } from "./review-row.ts";

/** Returns all accounts of each type together; prospects, who bought nothing yet, are in none. */
export function typeGroups({ now, before }: ReviewRows): readonly TypeGroup[] {
  return statedTypes.map((type) => {
    const rows = ofType(now, type);
    return {
      type,
      ...sumsOf(rows),
      ring_fenced: rows.filter((row) => row.ring_fenced).length,
      before: before === null ? null : sumsOf(ofType(before, type)),
    };
  });
}

function sumsOf(rows: readonly ReviewRow[]): TypeSumsBefore {
  const sum = (figure: (row: ReviewRow) => number) => sumOver(rows, figure);
  return {
    accounts: rows.length,
    net_sales: sum((row) => row.net_sales),
    gross_profit: sum((row) => row.gross_profit),
    service: sum((row) => row.service),
    net_profit: sum((row) => row.net_profit),
    hours: sum((row) => row.hours),
    problems: sum((row) => row.problems),
  };
}
