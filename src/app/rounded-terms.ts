import type { ExplainedTerm } from "../api/explanation.ts";
import { roundToTotal } from "../lib/round-to-total.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import type { DraftTerm } from "./draft-term.ts";

/**
 * Returns the terms in cents that add up to `figure`. What they leave over beyond rounding is a term
 * of its own, so that nothing hides in it.
 */
export function roundedTerms(
  drafts: readonly DraftTerm[],
  figure: number,
): readonly ExplainedTerm[] {
  const left = inTenThousandths(figure) - drafts.reduce((sum, { exact }) => sum + exact, 0);
  const all = Math.abs(left) > 100 ? [...drafts, restOf(left)] : drafts;
  const cents = roundToTotal(
    Float64Array.from(all, ({ exact }) => exact / 100),
    Math.round(figure * 100),
  );
  return all.map(({ label, product, ask, rows }, i) => ({
    label,
    product,
    ask,
    rows,
    amount: (cents[i] ?? 0) / 100,
  }));
}

function restOf(exact: number): DraftTerm {
  return { label: "not told by rows", product: null, ask: null, rows: null, exact };
}
