import fc from "fast-check";
import { expect, test } from "vitest";
import { dotsOf, fieldOf } from "./quadrant-field.ts";
import { reviewSample } from "./review-sample.test-support.ts";

const lines = { margin_realised: 0.29, service_cost: 0.14 };
const { accounts } = reviewSample({ language: "en" });
const [sample] = dotsOf(accounts);

test("the field holds both lines, and most accounts however far the others lie", () => {
  const place = fc.tuple(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: 0, max: 9, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
      const dots = places.flatMap(([margin, service]) =>
        sample === undefined ? [] : [{ ...sample, margin, service }],
      );
      const { margin, service, isOutside } = fieldOf(dots, lines);
      expect(margin[0] < lines.margin_realised && lines.margin_realised < margin[1]).toBe(true);
      expect(service[0] <= 0 && lines.service_cost < service[1]).toBe(true);
      expect(dots.filter((dot) => isOutside(dot)).length).toBeLessThanOrEqual(dots.length / 5);
    }),
  );
});

test("one account far out does not squeeze the others", () => {
  const far = dotsOf(accounts).map((dot, i) => (i === 0 ? { ...dot, service: 40 } : dot));
  const { service, isOutside } = fieldOf(far, lines);
  expect(service[1]).toBeLessThan(1);
  expect(far.filter((dot) => isOutside(dot)).map(({ service: at }) => at)).toEqual([40]);
});

test("dots come the largest first, without accounts that have no net sales", () => {
  const sales = dotsOf(accounts).map(({ net_sales }) => net_sales);
  expect(sales).toEqual(sales.toSorted((a, b) => b - a));
  expect(sales).toHaveLength(accounts.length - 1);
});
