import { unassigned } from "../ledger/tables.ts";
import { ratio } from "../lib/ratio.ts";
import { sumOf } from "../lib/column.ts";
import { marginAxes } from "./margin-axes.ts";
import type { SamplingErrors } from "./sampling-error.ts";
import type { Statement } from "./statement.ts";

/**
 * Where every account stands on the two axes, and how uncertain that is apart from the cost model:
 * numerators in ten-thousandths, errors as shares of net sales.
 */
export interface TypeAxes {
  /** Zero for documents that name no account: nobody is held against them. */
  readonly net_sales: Float64Array;
  readonly margin: AxisColumn;
  readonly service: AxisColumn;
}

export interface AxisColumn {
  readonly numerator: Float64Array;
  /** Standard error of the ratio; Infinity where nothing tells. */
  readonly error: Float64Array;
}

/** Gross margin that is supposed of sales without a cost, in a book that has next to none with one. */
export const supposedMargin = 0.3;
/** How far such a margin may be off, one standard deviation. */
export const supposedMarginError = 0.15;
/** What early discounts and late payment may move where no payments are known, as a share of net sales. */
export const unknownPaymentError = 0.01;
/** What talks and visits that nobody recorded may move, as a share of the service cost that documents tell. */
export const unknownTouchesShare = 0.5;

const enoughCosted = 0.2;

/** Returns the axes with what is missing supposed, and its doubt added to that of chance. */
export function typeAxes(statement: Statement, errors: SamplingErrors): TypeAxes {
  const { margin, service } = marginAxes(statement);
  const { id } = statement.tally.accounts;
  return {
    net_sales: statement.lines.net_sales.map((net, i) => (id[i] === unassigned ? 0 : net)),
    margin: withSupposedCost(statement, margin, errors.margin),
    service: { numerator: service, error: serviceError(statement, service, errors.service) },
  };
}

/** Sales without a cost count as all profit in the statement; a type must not rest on that. */
function withSupposedCost(
  { lines, tally, goods }: Statement,
  numerator: Float64Array,
  error: Float64Array,
): AxisColumn {
  const missing = tally.sums.uncosted_net.map((net, i) =>
    Math.max(0, net - (goods.estimated_net[i] ?? 0)),
  );
  const supposed = bookMargin(sumOf(lines.net_sales), sumOf(lines.gross_profit), sumOf(missing));
  const payment = tally.coverage.payments ? 0 : unknownPaymentError;
  return {
    numerator: numerator.map((value, i) => value - (missing[i] ?? 0) * (1 - supposed)),
    error: error.map((own, i) => {
      const share = Math.min(1, ratio(missing[i] ?? 0, lines.net_sales[i] ?? 0) ?? 0);
      return Math.hypot(own, share * supposedMarginError, payment);
    }),
  };
}

/** The margin of the book's sales whose cost is known, where these are enough to tell. */
function bookMargin(netSales: number, grossProfit: number, missing: number): number {
  const costed = netSales - missing;
  if (costed <= enoughCosted * netSales) return supposedMargin;
  return (grossProfit - missing) / costed;
}

function serviceError(
  { lines, tally }: Statement,
  service: Float64Array,
  error: Float64Array,
): Float64Array {
  if (service.every((value) => value === 0)) return error.map(() => Number.POSITIVE_INFINITY);
  if (tally.coverage.touches) return error;
  return error.map((own, i) => {
    const told = ratio(service[i] ?? 0, lines.net_sales[i] ?? 0) ?? 0;
    return Math.hypot(own, told * unknownTouchesShare);
  });
}
