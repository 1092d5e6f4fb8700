import { expect, test } from "vitest";
import { type MonthOfAxes, samplingErrors } from "./sampling-error.ts";

const months = (sales: readonly number[], service: readonly number[]): readonly MonthOfAxes[] =>
  sales.map((net_sales, i) => ({
    net_sales: Float64Array.of(net_sales),
    margin: Float64Array.of(net_sales * 0.25),
    service: Float64Array.of(service[i] ?? 0),
  }));

test("the error of a ratio comes from how its months scatter about it", () => {
  // ratio 0.2; rests −10, 0, 10, −10, 0, 10: 6/5 × 400 / 600² [Cochran 1977, 6.13]
  const { service, margin } = samplingErrors(
    months([100, 100, 100, 100, 100, 100], [10, 20, 30, 10, 20, 30]),
  );
  expect(service[0]).toBeCloseTo(Math.sqrt(((6 / 5) * 400) / 600 ** 2), 12);
  expect(margin[0]).toBeCloseTo(0, 12);
});

test("months before an account's first do not count", () => {
  const { months: lived } = samplingErrors(months([0, 0, 50, 100], [0, 0, 5, 20]));
  expect(lived[0]).toBe(2);
});

test("an account that never bought has no error to tell", () => {
  const { service, months: lived } = samplingErrors(months([0, 0], [0, 0]));
  expect(lived[0]).toBe(0);
  expect(service[0]).toBeNaN();
});

test("in a window shorter than a long history, the longest histories tell how much a month scatters", () => {
  // ratio 0.2; rests −10, 0, 10: variance (200 / 2) / 100² of both, so that leaning changes nothing
  const month = (service: number): MonthOfAxes => ({
    net_sales: Float64Array.of(100, 100),
    margin: Float64Array.of(25, 25),
    service: Float64Array.of(service, service),
  });
  const { service } = samplingErrors([month(10), month(20), month(30)]);
  expect(service[0]).toBeCloseTo(Math.sqrt(200 / 2 / 100 ** 2 / 3), 12);
});

test("where no account has two months, nothing tells how far chance reaches", () => {
  const { service, margin } = samplingErrors(months([100], [10]));
  expect(service[0]).toBe(Number.POSITIVE_INFINITY);
  expect(margin[0]).toBe(Number.POSITIVE_INFINITY);
});
