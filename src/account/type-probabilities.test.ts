import { expect, test } from "vitest";
import { defaultTypeTerms } from "../costing/cost-model.ts";
import type { TypeAxes } from "./type-axes.ts";
import { typeProbabilities } from "./type-probabilities.ts";

const lined = { ...defaultTypeTerms, margin_line: 0.25, service_line: 0.1 };
const undrawn = { effects: [], draws: { count: 10, distances: [] } };

/** One account with sales of 100. */
function axes(
  margin: number,
  service: number,
  error: { margin: number; service: number },
): TypeAxes {
  return {
    net_sales: Float64Array.of(100),
    margin: {
      numerator: Float64Array.of(margin),
      told: true,
      error: Float64Array.of(error.margin),
    },
    service: {
      numerator: Float64Array.of(service),
      told: true,
      error: Float64Array.of(error.service),
    },
  };
}

test("one standard error above the margin line, and far below the service line, is a Jones with 0.8413", () => {
  const { Jones, Thrifty, Smith, Demanding } = typeProbabilities(
    axes(30, 5, { margin: 0.05, service: 0.0001 }),
    { ...undrawn, terms: lined },
  );
  expect(Jones[0]).toBeCloseTo(0.8413, 3);
  expect(Thrifty[0]).toBeCloseTo(0.1587, 3);
  expect(Smith[0]).toBeCloseTo(0, 6);
  expect(Demanding[0]).toBeCloseTo(0, 6);
});

test("what nothing tells stands on either side alike", () => {
  const { Jones, Demanding } = typeProbabilities(
    axes(40, 5, { margin: 0.0001, service: Number.POSITIVE_INFINITY }),
    { ...undrawn, terms: lined },
  );
  expect(Jones[0]).toBeCloseTo(0.5, 9);
  expect(Demanding[0]).toBeCloseTo(0.5, 9);
});

test("an account without sales has no probabilities", () => {
  const nothing = { ...axes(0, 5, { margin: 0.1, service: 0.1 }), net_sales: Float64Array.of(0) };
  expect(typeProbabilities(nothing, { ...undrawn, terms: lined }).Jones[0]).toBeNaN();
});

test("draws that move an account across a line count by how often they do", () => {
  const { Smith, Thrifty } = typeProbabilities(axes(10, 9, { margin: 0.0001, service: 0.0001 }), {
    terms: lined,
    effects: [
      {
        parameter: {
          subject: { kind: "annual_rate" },
          estimate: { low: 0, likely: 0, high: 1 },
          set: () => {
            throw new Error("not asked for");
          },
        },
        net_profit: Float64Array.of(-1),
        margin: Float64Array.of(0),
        service: Float64Array.of(1),
      },
    ],
    draws: { count: 10, distances: [Float64Array.of(0, 0, 0, 0, 0, 0, 0, 4, 4, 4)] },
  });
  expect(Smith[0]).toBeCloseTo(0.3, 6);
  expect(Thrifty[0]).toBeCloseTo(0.7, 6);
});
