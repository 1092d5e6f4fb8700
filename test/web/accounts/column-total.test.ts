import { expect, test } from "vitest";
import { columnTotal } from "../../../web/screens/accounts/column-total.ts";
import { smallColumns, smallTable } from "./small-table.ts";

function totalOf(id: string, rows = [0, 1, 2, 3]) {
  const column = smallColumns.find((one) => one.id === id);
  if (column === undefined) throw new RangeError(id);
  return columnTotal(smallTable, rows, column);
}

test("money adds up to the cent", () => {
  const figures = Array.from({ length: 1000 }, () => 0.1);
  const rows = [...figures.keys()];
  const table = { ...smallTable, figures: { net_sales: figures } };
  const column = smallColumns.find(({ id }) => id === "net_sales");
  expect(column && columnTotal(table, rows, column)).toEqual({ value: 100, unknown: 0 });
});

test("a sum says how many rows it has to leave out", () => {
  expect(totalOf("net_profit")).toEqual({ value: 240.25, unknown: 1 });
  expect(totalOf("gross_profit", [3])).toEqual({ value: null, unknown: 1 });
});

test("a ratio comes from the sums of the rows of which all parts are known", () => {
  // (400.10 + 300.20 − 0.10 − 100.20) ÷ (1000.10 + 2000.20)
  expect(totalOf("margin_realised").value).toBeCloseTo(600 / 3000.3, 12);
  expect(totalOf("margin_realised").unknown).toBe(1);
  // (300.30 − 50.05 − 10) ÷ (2.5 + 10.25 + 1)
  expect(totalOf("net_profit_per_hour").value).toBeCloseTo(240.25 / 13.75, 12);
});

test("what cannot be added up has no total", () => {
  expect(totalOf("days_late")).toEqual({ value: null, unknown: 0 });
  expect(totalOf("range_p5")).toEqual({ value: null, unknown: 0 });
});
