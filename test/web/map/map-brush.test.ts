import { expect, test } from "vitest";
import { linearScale } from "../../../web/parts/scale.ts";
import { rangeOfStretch, stretchOfRange } from "../../../web/screens/map/map-brush.ts";
import { mapField, mapPoints, placedPoints, pointAt } from "../../../web/screens/map/map-points.ts";
import { rangeOfRanks, ranksOfRange, whaleRanks } from "../../../web/screens/map/whale-ranks.ts";
import { smallTable } from "../accounts/small-table.ts";

const scale = linearScale([0, 0.5], [0, 500]);

test("a stretch is the range of values under it, whichever end came first", () => {
  expect(rangeOfStretch(scale, [300, 100])).toEqual({
    kind: "range",
    least: 0.1,
    most: 0.3,
    outside: null,
  });
});

test("an end at the edge is open: those beyond the frame stand there", () => {
  expect(rangeOfStretch(scale, [-5, 100])).toMatchObject({ least: null, most: 0.1 });
  expect(rangeOfStretch(scale, [100, 500])).toMatchObject({ least: 0.1, most: null });
});

test("a range lies where its stretch was drawn", () => {
  const [left, right] = stretchOfRange(scale, rangeOfStretch(scale, [100, 300]));
  expect(left).toBeCloseTo(100, 6);
  expect(right).toBeCloseTo(300, 6);
});

const two = {
  ...smallTable,
  figures: {
    ...smallTable.figures,
    margin_realised: [0.4, 0.1, null, 0.3],
    service_cost: [0.05, 0.3, null, null],
  },
};

test("only accounts of which both axes are known are drawn, the largest first", () => {
  expect(mapPoints(two).rows).toEqual([1, 0]);
});

test("a point is found under the pointer and a little beside it, not from afar", () => {
  const points = mapPoints(two);
  const size = { width: 600, height: 400 };
  const placed = placedPoints(points, mapField(points, two.lines), size);
  const [x, y] = [placed.x[1] ?? 0, placed.y[1] ?? 0];
  expect(pointAt(placed, x, y)).toBe(1);
  expect(pointAt(placed, x + (placed.radius[1] ?? 0) + 3, y)).toBe(1);
  expect(pointAt(placed, x + 100, y)).toBe(-1);
});

test("the areas of points are as their net sales are", () => {
  const points = { ...mapPoints(two), net_sales: Float64Array.of(400, 100) };
  const { radius } = placedPoints(points, mapField(points, two.lines), { width: 900, height: 600 });
  expect((radius[0] ?? 0) / (radius[1] ?? 1)).toBeCloseTo(2, 6);
});

test("a stretch of the whale is a range of net profit, and back the same accounts", () => {
  const profits = [50, 30, 30, 10, -5, -20];
  const active = profits.map(() => true);
  const whale = whaleRanks({ ...smallTable, active, figures: { net_profit: profits } });
  if (whale === null) throw new Error("no curve");
  expect(ranksOfRange(whale, rangeOfRanks(whale, 3, 4))).toEqual([3, 5]);
  expect(ranksOfRange(whale, rangeOfRanks(whale, 0, 0))).toEqual([0, 1]);
  // Equals cannot be parted: the other thirty comes with the first.
  expect(ranksOfRange(whale, rangeOfRanks(whale, 1, 1))).toEqual([1, 3]);
});

test("a stretch to an end of the whale is open at that end", () => {
  const profits = [50, 10, -5, -20];
  const active = profits.map(() => true);
  const whale = whaleRanks({ ...smallTable, active, figures: { net_profit: profits } });
  if (whale === null) throw new Error("no curve");
  expect(rangeOfRanks(whale, 0, 1)).toMatchObject({ least: 10, most: null });
  expect(rangeOfRanks(whale, 2, 3)).toMatchObject({ least: null, most: -5 });
});

test("accounts with which nothing happened, and those not known, are no part of the whale", () => {
  const figures = { net_profit: [50, 0, null, -20] };
  const whale = whaleRanks({ ...smallTable, active: [true, false, true, true], figures });
  expect([...(whale?.profits ?? [])]).toEqual([50, -20]);
});
