import { expect, test } from "vitest";
import { capacityRate } from "../costing/capacity.ts";
import { casesOrSkip } from "../costing/published-cases.test-support.ts";
import { requiredSales } from "./required-sales.ts";
import { elasticityThrough, responseCurve, salesAt } from "./response-curve.ts";

test("a judgement of sales at half as much effort again fixes the whole curve (ADBUDG)", (context) => {
  const [, { in: judged, out }] = casesOrSkip(context).effort;
  const ends = { none: judged.b, saturation: judged.a };
  const elasticity = elasticityThrough(ends, { effort: 1.5, sales: judged.s_at_1_5 });
  const curve = responseCurve({ ...ends, elasticity });
  expect(elasticity).toBeCloseTo(out.elasticity_at_1, 6);
  expect(curve.d).toBeCloseTo(out.d, 6);
  expect(curve.c).toBeCloseTo(out.c, 6);
  expect(salesAt(curve, 0.5)).toBeCloseTo(out.s_at_0_5, 6);
});

test("the sales that carry a call a month (Merrifield)", (context) => {
  const [, , { in: firm, out }] = casesOrSkip(context).effort;
  const capacity = firm.reps * firm.weeks * firm.calls_per_week;
  const call = capacityRate({ cost: firm.selling_expense, capacity });
  const effort = {
    selling_cost: call * firm.calls_per_a_account,
    selling_share: firm.commission,
    margin: firm.gross_profit_rate,
  };
  expect(call).toBeCloseTo(out.cost_per_call, 4);
  expect(requiredSales({ ...effort, margin: 1 })).toBeCloseTo(out.required_gross_profit, 4);
  expect(requiredSales(effort)).toBeCloseTo(out.required_revenue, 3);
});

test("no sales carry anything where nothing of them is left for selling", () => {
  expect(requiredSales({ selling_cost: 100, selling_share: 0.25, margin: 0 })).toBeNull();
  expect(requiredSales({ selling_cost: 100, selling_share: 0, margin: 0.2 })).toBeNull();
});
