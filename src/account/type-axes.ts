import { unassigned } from "../ledger/tables.ts";
import type { Tally } from "../ledger/tally.ts";
import { ratio } from "../lib/ratio.ts";
import { sumOf } from "../lib/column.ts";
import { marginAxes } from "./margin-axes.ts";
import type { SamplingErrors } from "./sampling-error.ts";
import type { Statement } from "./statement.ts";
import { toldBy, uncostedNet } from "./told.ts";

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
  /** Whether the book can tell this axis at all. */
  readonly told: boolean;
  /** Standard error of the ratio; Infinity where nothing tells. */
  readonly error: Float64Array;
}

/** Gross margin that is supposed of sales without a cost where no cost is on record. */
const supposedMargin = 0.3;
/** How far the margin of sales without a cost may be from the book's, one standard deviation. */
const supposedMarginError = 0.15;
/** What early discounts and late payment may move where no payments are known, as a share of net sales. */
const unknownPaymentError = 0.01;
/** What talks and visits that nobody recorded may move, as a share of the service cost that documents tell. */
const unknownTouchesShare = 0.5;

/** Returns the axes with what is missing supposed, and its doubt added to that of chance. */
export function typeAxes(statement: Statement, errors: SamplingErrors): TypeAxes {
  const { margin, service } = marginAxes(statement);
  const { id } = statement.tally.accounts;
  const tells = toldBy(statement);
  return {
    net_sales: statement.lines.net_sales.map((net, i) => (id[i] === unassigned ? 0 : net)),
    margin: axis(tells.goods, withSupposedCost(statement, margin, errors.margin)),
    service: axis(tells.service, {
      numerator: service,
      error: serviceError(statement, service, errors.service),
    }),
  };
}

/** An axis that the book cannot tell leaves every account on either side alike. */
function axis(isTold: boolean, { numerator, error }: Omit<AxisColumn, "told">): AxisColumn {
  return {
    numerator,
    told: isTold,
    error: isTold ? error : error.map(() => Number.POSITIVE_INFINITY),
  };
}

/** Sales without a cost count as all profit in the statement; a type must not rest on that. */
function withSupposedCost(
  statement: Statement,
  numerator: Float64Array,
  error: Float64Array,
): Omit<AxisColumn, "told"> {
  const { lines, tally } = statement;
  const missing = uncostedNet(statement);
  const supposed = recordedMargin(tally);
  const payment = tally.coverage.payments ? 0 : unknownPaymentError;
  return {
    numerator: numerator.map((value, i) => value - (missing[i] ?? 0) * (1 - supposed)),
    error: error.map((own, i) => {
      const share = Math.min(1, ratio(missing[i] ?? 0, lines.net_sales[i] ?? 0) ?? 0);
      return Math.hypot(own, share * supposedMarginError, payment);
    }),
  };
}

/** The margin of the book's sales whose cost is on record; a family's estimated margin is none. */
function recordedMargin({ sums }: Tally): number {
  const net = sumOf(sums.invoiced) - sumOf(sums.credits) - sumOf(sums.uncosted_net);
  return net > 0 ? (net - sumOf(sums.cogs)) / net : supposedMargin;
}

function serviceError(
  { lines, tally }: Statement,
  service: Float64Array,
  error: Float64Array,
): Float64Array {
  if (tally.coverage.touches) return error;
  return error.map((own, i) => {
    const told = ratio(service[i] ?? 0, lines.net_sales[i] ?? 0) ?? 0;
    return Math.hypot(own, told * unknownTouchesShare);
  });
}
