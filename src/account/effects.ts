import type { Estimate } from "../costing/cost-model.ts";
import type { Parameter } from "../costing/parameters.ts";
import { less, scaled } from "../lib/column.ts";
import { type MarginAxes, marginAxes } from "./margin-axes.ts";
import { type Statement, statement } from "./statement.ts";

/** What one more unit of a figure of the cost model does to every account, in ten-thousandths. */
export interface Effect {
  readonly parameter: Parameter;
  readonly net_profit: Float64Array;
  /** On the numerators of the two axes. */
  readonly margin: Float64Array;
  readonly service: Float64Array;
}

/**
 * Returns the effects of figures on a statement, by stating it once more with each figure at the
 * other end of its range. The statement is linear in all of them but for tiers of commission and a
 * share of cost held within 0 and 1, where this is the mean slope over the range.
 */
export function effects(base: Statement, of: readonly Parameter[]): readonly Effect[] {
  const axes = marginAxes(base);
  return of.map((parameter) => effectOf(base, axes, parameter));
}

function effectOf(base: Statement, axes: MarginAxes, parameter: Parameter): Effect {
  const { likely } = parameter.estimate;
  const value = otherEnd(parameter.estimate);
  const moved = statement(base.tally, parameter.set(value), {
    hour_values: null,
    based_on: base,
  });
  const movedAxes = marginAxes(moved);
  const slope = (to: Float64Array, from: Float64Array) =>
    scaled(less(to, from), 1 / (value - likely));
  return {
    parameter,
    net_profit: slope(moved.lines.net_profit, base.lines.net_profit),
    margin: slope(movedAxes.margin, axes.margin),
    service: slope(movedAxes.service, axes.service),
  };
}

function otherEnd({ likely, low, high }: Estimate): number {
  if (high > likely) return high;
  if (low < likely) return low;
  return likely === 0 ? 1 : likely + Math.abs(likely) / 10;
}
