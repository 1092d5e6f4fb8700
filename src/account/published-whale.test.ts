import { expect, test } from "vitest";
import { casesOrSkip } from "../costing/published-cases.test-support.ts";
import { gini, stobachoff } from "./concentration.ts";
import { whaleCurve } from "./whale.ts";

test("the whale curve and its indexes are those of the worked cases", (context) => {
  casesOrSkip(context).whale.forEach(({ in: profits, out }) => {
    const curve = whaleCurve(profits);
    expect(curve.unit).toBe("percent");
    expect(curve.cumulative.map((percent) => Math.round(percent * 100) / 100)).toEqual(
      out.cumulative_percent,
    );
    expect(curve.peak).toBeCloseTo(out.peak_percent, 10);
    expect(curve.peak_at).toBe(out.peak_at ?? profits.length);
    expect(curve.fall).toBeCloseTo(out.peak_percent - 100, 10);
    expect(stobachoff(profits)).toBeCloseTo(out.stobachoff, 6);
    expect(gini(profits)).toBeCloseTo(out.gini, 6);
  });
});
