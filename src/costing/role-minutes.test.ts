import { expect, test } from "vitest";
import { factsSample, type SampleCell } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { parsedModel } from "./cost-model.test-support.ts";
import { roleMinutes } from "./role-minutes.ts";

const model = parsedModel(`
currency = "USD"
[roles.inside]
cost = 1
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 1
[roles.outside]
cost = 1
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 1
[[time]]
role = "inside"
per = "order"
minutes = 10
[[time]]
role = "inside"
per = "order.edi"
minutes = -6
[[time]]
role = "inside"
per = "call"
minutes = { likely = 6, low = 1, high = 9 }
[[time]]
role = "outside"
per = "call"
minutes = 2
`);

test("a driver that nothing counts is no minutes", () => {
  expect(minutes({})).toEqual({ inside: 0, outside: 0, measured: 0, estimated: 0, unplaced: 0 });
});

test("rows of one role are added up, and a row may take minutes off", () => {
  expect(minutes({ drivers: { order: 5, "order.edi": 2 } }).inside).toBe(38); // 5 × 10 − 2 × 6
});

test("a touch with minutes of its own counts those instead of its kind's", () => {
  const told = {
    drivers: { call: 3, "call.minutes": 20 },
    untimed: { call: 1 },
    minutes_by_role: { inside: 20 },
  };
  expect(minutes(told)).toEqual({
    inside: 26,
    outside: 2,
    measured: 20,
    estimated: 8,
    unplaced: 0,
  });
});

test("a kind whose touches all have minutes is not counted again", () => {
  const told = { drivers: { call: 3, "call.minutes": 20 }, minutes_by_role: { inside: 20 } };
  expect(minutes(told)).toEqual({
    inside: 20,
    outside: 0,
    measured: 20,
    estimated: 0,
    unplaced: 0,
  });
});

test("minutes without a role go to the roles that do such work, in proportion", () => {
  expect(minutes({ minutes_without_role: { call: 40 } })).toEqual({
    inside: 30, // 6 of 8
    outside: 10,
    measured: 40,
    estimated: 0,
    unplaced: 0,
  });
});

test("minutes without a role and without anybody who does such work are unplaced, not lost", () => {
  expect(minutes({ minutes_without_role: { lunch: 40 } }).unplaced).toBe(40);
});

test("minutes of a role without a price are kept apart", () => {
  const { outside } = roleMinutes(tallied({ minutes_by_role: { courier: 15 } }), model);
  expect([...(outside.courier ?? [])]).toEqual([15]);
});

test("a kind of touch may bear any name", () => {
  expect(minutes({ drivers: { constructor: 3 }, untimed: { toString: 3 } }).inside).toBe(0);
});

function minutes(told: Omit<SampleCell, "account" | "month">) {
  const { by_role, measured, estimated, unplaced } = roleMinutes(tallied(told), model);
  return {
    inside: by_role.inside?.[0],
    outside: by_role.outside?.[0],
    measured: measured[0],
    estimated: estimated[0],
    unplaced: unplaced[0],
  };
}

function tallied(told: Omit<SampleCell, "account" | "month">) {
  const cells = [{ account: "smith", month: "2026-01", ...told }];
  return tally(factsSample({ from: "2026-01-01", to: "2026-02-01", cells }));
}
