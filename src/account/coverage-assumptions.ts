import { costToServe } from "../costing/cost-to-serve.ts";
import { type Columns, sumOf, totalOf } from "../lib/column.ts";
import { clamp, ratio } from "../lib/ratio.ts";
import type { Statement } from "./statement.ts";

/** Margins between which goods without a cost are taken to lie where the book itself does not tell. */
const marginUnknown: Span = { low: 0.15, high: 0.45 };

/** Share of net sales that must have a cost before the book's own margin stands in for the rest. */
const costedEnough = 0.2;

/** By how much the margin of goods without a cost may lie off the book's own. */
const marginAround = 0.1;

/** By how much a family's margin in the cost model may be off. */
export const familyMarginOff = 0.05;

/** Days from invoice to payment where the book has no payments. */
export const daysUnpaid: Span = { low: 30, high: 60 };

/** Yearly cost of capital where the cost model has none. */
const capitalRate = 0.1;

/** By how much the cost of minutes that time equations give may be off, as a share of it. */
export const timeOff = 0.25;

/** Cost of talks and visits for each unit of the cost of handling documents, where none are on record. */
export const talkPerHandling = 1;

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a statement's accounts share when it is told by how much their figures could differ. */
export interface CoverageAssumptions {
  /** Margins of goods without a cost. */
  readonly margin: Span;
  /** What an invoiced amount costs if it stays open for `daysUnpaid`, as a share of it. */
  readonly carrying: Span;
  /** Cost of the minutes that rest on time equations, by account, in ten-thousandths. */
  readonly estimated_time_cost: Float64Array;
}

/** Returns the assumptions that hold for all accounts of a statement. */
export function coverageAssumptions(statement: Statement): CoverageAssumptions {
  return {
    margin: marginOfUncosted(statement),
    carrying: carryingShares(statement),
    estimated_time_cost: estimatedTimeCost(statement),
  };
}

function marginOfUncosted({ tally, lines }: Statement): Span {
  const { uncosted_net, cogs } = tally.sums;
  const net = sumOf(lines.net_sales);
  const costed = net - sumOf(uncosted_net);
  const own = ratio(costed - sumOf(cogs), costed);
  if (own === null || costed <= 0 || costed < costedEnough * net) return marginUnknown;
  return { low: clamp(own - marginAround, -1, 1), high: clamp(own + marginAround, -1, 1) };
}

function carryingShares({ model }: Statement): Span {
  const { annual_rate, days_in_year } = model.capital ?? {
    annual_rate: capitalRate,
    days_in_year: 365,
  };
  const perDay = annual_rate / days_in_year;
  return { low: perDay * daysUnpaid.low, high: perDay * daysUnpaid.high };
}

/** The cost to serve of the same book without its recorded minutes. */
function estimatedTimeCost({ tally, model }: Statement): Float64Array {
  const none: Columns = {};
  const unrecorded = { ...tally, minutes_by_role: none, minutes_without_role: none };
  const { by_role } = costToServe(unrecorded, model);
  return totalOf(Object.values(by_role), tally.accounts.id.length);
}
