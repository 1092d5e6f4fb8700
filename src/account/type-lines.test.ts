import { expect, test } from "vitest";
import { defaultTypeTerms } from "../costing/cost-model.ts";
import type { TypeAxes } from "./type-axes.ts";
import { typeLines } from "./type-lines.ts";

function axes(net: readonly number[], margin: readonly number[]): TypeAxes {
  const column = (values: readonly number[]) => ({
    numerator: Float64Array.from(values),
    told: true,
    error: new Float64Array(values.length),
  });
  return {
    net_sales: Float64Array.from(net),
    margin: column(margin),
    service: column(margin.map(() => 0)),
  };
}

test("a line is the median, weighted by net sales, of the accounts that have any", () => {
  // margins 0.1, 0.2 and 0.6 of sales of 100, 100 and 300: half of 500 is reached at 0.6
  const lines = typeLines(axes([100, 100, 300, -50], [10, 20, 180, -50]), defaultTypeTerms);
  expect(lines).toEqual({ margin_realised: 0.6, service_cost: 0, from: "median" });
});

test("where nobody has net sales there is no median", () => {
  const lines = typeLines(axes([0, -100], [0, -40]), defaultTypeTerms);
  expect(lines).toEqual({ margin_realised: null, service_cost: null, from: "median" });
});
