import type { Tally } from "../ledger/tally.ts";
import { columnNamed, sumOf } from "../lib/column.ts";
import { ratio } from "../lib/ratio.ts";
import type { Speech } from "../lib/speech.ts";
import type { Statement } from "./statement.ts";
import { substanceSentence } from "./substance-sentence.ts";
import type { Delivered, Sold } from "./work-done.ts";

/** Quality delivered beside the selling done; a part that the book cannot tell is null. */
export interface Substance {
  readonly delivered: Delivered;
  readonly sold: Sold;
  readonly sentence: string;
}

/** What one account was asked for in a window. */
export interface AskCounts {
  readonly asked: number;
  /** Those of `asked` that were answered with a yes. */
  readonly yes: number;
}

/**
 * Returns what tells, one account after the other, what was delivered and what was done to sell; `asks` has an
 * entry per account and is null where the book has none.
 */
export function substance(
  { tally }: Statement,
  { asks }: { readonly asks: readonly AskCounts[] | null },
  speech: Speech,
): (account: number) => Substance {
  const areProblemsKnown = tally.coverage.touches && sumOf(tally.sums.problems) > 0;
  return (account) => {
    const delivered = deliveredTo(tally, account, areProblemsKnown);
    const touched = touchesOf(tally, account);
    const sold = {
      asks: asks?.[account]?.asked ?? null,
      yes: asks?.[account]?.yes ?? null,
      visits: touched("visit"),
      meals: touched("meal"),
      proposals: touched("quote"),
    };
    return { delivered, sold, sentence: substanceSentence(delivered, sold, speech) };
  };
}

function deliveredTo(tally: Tally, account: number, areProblemsKnown: boolean): Delivered {
  const { touches } = tally.coverage;
  const counted = countsOf(tally, account);
  const orders = counted("order") ?? 0;
  const returned = touches ? counted("return") : null;
  const credited = counted("credit_note");
  return {
    orders,
    complaints: touchesOf(tally, account)("complaint"),
    returns: returned ?? credited,
    returns_from: returned !== null ? "touches" : credited !== null ? "credit_notes" : null,
    disputes: counted("dispute"),
    problems_per_100_orders: areProblemsKnown
      ? ratio((tally.sums.problems[account] ?? 0) * 100, orders)
      : null,
    on_time: null,
  };
}

function touchesOf(tally: Tally, account: number): (kind: string) => number | null {
  return tally.coverage.touches ? countsOf(tally, account) : () => null;
}

/** A kind that nobody recorded in the window is not known, rather than none. */
function countsOf({ drivers }: Tally, account: number): (driver: string) => number | null {
  return (driver) => columnNamed(drivers, driver)?.[account] ?? null;
}
