import { isoOf } from "../lib/day.ts";
import { normal, type Random } from "../lib/random.ts";
import { demoWindow } from "./calendar.ts";
import type { DemoRow } from "./demo-row.ts";

const start = 1.09;
const pull = 0.02;
const dailyMove = 0.004;

/** Returns a price of the euro for every day, as rows of the table `rates`. */
export function drawRateRows(random: Random): readonly DemoRow[] {
  let rate = start;
  return Array.from({ length: demoWindow.to - demoWindow.from }, (_, index) => {
    rate += pull * (start - rate) + normal(random, 0, dailyMove);
    return { currency: "EUR", on: isoOf(demoWindow.from + index), rate: Number(rate.toFixed(4)) };
  });
}
