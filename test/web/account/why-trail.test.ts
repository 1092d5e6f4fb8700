import { expect, test } from "vitest";
import { further, moved, trailFrom } from "../../../web/screens/account/why-trail.ts";

test("one goes back and forth on the way that one came", () => {
  const asked = further(further(trailFrom("net_profit"), "contribution"), "cost_to_serve");
  const back = moved(asked, -1);
  expect(back.lines[back.at]).toBe("contribution");
  expect(moved(back, 1)).toEqual(asked);
});

test("who turns off on the way back forgets what lay ahead", () => {
  const back = moved(further(trailFrom("net_profit"), "contribution"), -1);
  expect(further(back, "commission")).toEqual({ lines: ["net_profit", "commission"], at: 1 });
});

test("the way ends at its ends", () => {
  const trail = trailFrom("cogs");
  expect(moved(trail, -1)).toEqual(trail);
  expect(moved(trail, 1)).toEqual(trail);
});

test("to ask the same again goes nowhere", () => {
  expect(further(trailFrom("cogs"), "cogs")).toEqual(trailFrom("cogs"));
});
