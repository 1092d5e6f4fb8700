import type { TypeTerms } from "../costing/cost-model.ts";
import { weightedMedianInPlace } from "../lib/order-statistic.ts";
import type { TypeLines } from "./account-type.ts";
import type { AxisColumn, TypeAxes } from "./type-axes.ts";

/** Returns the indexes of accounts that a ratio to net sales can be told of. */
export function accountsWithSales({ net_sales }: TypeAxes): Int32Array {
  return Int32Array.from([...net_sales.keys()].filter((i) => (net_sales[i] ?? 0) > 0));
}

/** Returns the lines that accounts are held against: configured, else medians weighted by net sales. */
export function typeLines(axes: TypeAxes, { margin_line, service_line }: TypeTerms): TypeLines {
  const accounts = accountsWithSales(axes);
  const median = ({ numerator, told }: AxisColumn) =>
    told && accounts.length > 0
      ? weightedMedianInPlace(
          Float64Array.from(accounts, (i) => (numerator[i] ?? 0) / (axes.net_sales[i] ?? 1)),
          Float64Array.from(accounts, (i) => axes.net_sales[i] ?? 0),
        )
      : null;
  return {
    margin_realised: margin_line ?? median(axes.margin),
    service_cost: service_line ?? median(axes.service),
    from: margin_line === null && service_line === null ? "median" : "configured",
  };
}
