import { expect, test } from "vitest";
import { readToml } from "../../../src/costing/read-toml.ts";
import { demoCostModel } from "../../../src/demo/cost-model.ts";
import { modelForm, pointsText } from "../../../web/screens/cost-model/model-form.ts";

test("the demo's model is a form of its figures", () => {
  const read = readToml(demoCostModel);
  const form = modelForm(read.ok ? read.value : null);
  expect(form.roles[0]).toEqual({
    name: "outside_sales",
    fields: {
      cost: 600_000,
      people: 4,
      minutes_per_person: 103_200,
      practical: 0.8,
      avoidable: 0.5,
    },
  });
  expect(form.time[0]).toEqual({
    role: "outside_sales",
    per: "visit",
    minutes: { likely: 95, low: 70, high: 140 },
  });
  expect(form.charges.map(({ amount }) => amount.likely)).toEqual([46, 24]);
  expect(form.commission).toEqual({
    rate: 0.08,
    basis: "gross_profit",
    paid_on: "cash",
    has_tiers: false,
  });
});

test("a document that is no cost model is an empty form", () => {
  const form = modelForm({ roles: 7, time: "none" });
  expect([form.roles, form.time, form.charges, form.commission]).toEqual([[], [], [], null]);
});

test("equal points are one number", () => {
  expect(pointsText({ likely: 5, low: 5, high: 5 })).toBe("5");
  expect(pointsText({ likely: 5, low: 4, high: 7 })).toBe("{ likely = 5, low = 4, high = 7 }");
});
