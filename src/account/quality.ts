import { clamp, ratio } from "../lib/ratio.ts";
import type { Reader } from "./memo.ts";
import type { Statement } from "./statement.ts";

type Evidence = "measured" | "missing";

/** How well the figures of a statement are known. Shares add up to 1; null where there is nothing to share. */
export interface Quality {
  /** Shares of net sales by where the cost of the goods comes from. */
  readonly cost_of_goods: CostOfGoodsQuality | null;
  /** Share of the invoiced amount that names a list price. */
  readonly list_prices: number | null;
  readonly time: TimeQuality | null;
  /** Missing where the cost model has no roles. */
  readonly cost_to_serve: "costed" | "missing";
  readonly carrying_cost: "costed" | "missing";
  /** Whether the cost model still holds the starter's example figures. */
  readonly cost_model: "own" | "illustrative";
  readonly payments: Evidence;
  readonly due_dates: Evidence;
  readonly touches: Evidence;
}

export interface CostOfGoodsQuality {
  readonly measured: number;
  /** From the product's unit cost. */
  readonly standard: number;
  /** From the family's margin. */
  readonly estimated: number;
  /** Without a cost: counts as all profit. */
  readonly missing: number;
}

export interface TimeQuality {
  readonly measured: number;
  readonly estimated: number;
  /** The part of `measured` whose role the cost model does not price. */
  readonly unpriced: number;
}

/** Returns the quality of whatever `read` takes out of the columns. */
export function quality(statement: Statement, read: Reader): Quality {
  const { coverage } = statement.tally;
  const costed = (line: "cost_to_serve" | "carrying_cost") =>
    statement.missing.includes(line) ? "missing" : "costed";
  return {
    cost_of_goods: costOfGoods(statement, read),
    list_prices: listPrices(statement, read),
    time: timeQuality(statement, read),
    cost_to_serve: costed("cost_to_serve"),
    carrying_cost: costed("carrying_cost"),
    cost_model: statement.model.illustrative ? "illustrative" : "own",
    payments: evidence(coverage.payments),
    due_dates: evidence(coverage.due_dates),
    touches: evidence(coverage.touches),
  };
}

function evidence(isThere: boolean): Evidence {
  return isThere ? "measured" : "missing";
}

/** Net sales with a cost are split as the cost itself is; parts that credits turn negative, of the one or the other, count as none. */
function costOfGoods({ tally, goods }: Statement, read: Reader): CostOfGoodsQuality | null {
  const { sums } = tally;
  const uncosted = read(sums.uncosted_net);
  const estimated = Math.max(0, read(goods.estimated_net));
  const missing = Math.max(0, uncosted - read(goods.estimated_net));
  const costed = Math.max(0, read(sums.invoiced) - read(sums.credits) - uncosted);
  const standardShare = ratio(read(sums.standard_cost), read(sums.cogs)) ?? 0;
  const standard = costed * clamp(standardShare, 0, 1);
  const all = estimated + missing + costed;
  if (all === 0) return null;
  return {
    measured: (costed - standard) / all,
    standard: standard / all,
    estimated: estimated / all,
    missing: missing / all,
  };
}

function listPrices({ tally }: Statement, read: Reader): number | null {
  const unlisted = ratio(read(tally.sums.unlisted_net), read(tally.sums.invoiced));
  return unlisted === null ? null : 1 - unlisted;
}

function timeQuality({ service, all_minutes }: Statement, read: Reader): TimeQuality | null {
  const { outside, unplaced, estimated } = service.minutes;
  const all = read(all_minutes);
  if (all === 0) return null;
  const share = read(estimated) / all;
  const unpriced = [...Object.values(outside), unplaced].reduce(
    (sum, column) => sum + read(column),
    0,
  );
  return { measured: 1 - share, estimated: share, unpriced: unpriced / all };
}
