import { expect, test } from "vitest";
import { ann, ivy, smallFirm } from "../decision/small-firm.test-support.ts";
import { planLimits, planPeriods, planResources } from "./plan-resources.ts";
import { smallPlan, tenProspects } from "./small-plan.test-support.ts";

test("roles come first, then sellers, then the prospects of each", () => {
  const at = planResources(smallFirm);
  expect(at.count).toBe(9);
  expect([at.role(2), at.seller(ann), at.seller(ivy), at.prospects(ann)]).toEqual([2, 3, 5, 6]);
});

test("changes begin within a year, and what comes later is one stretch of time", () => {
  const periodsOf = (horizon_quarters: number) => planPeriods(smallPlan({ horizon_quarters }));
  expect(periodsOf(8)).toEqual({ starts: 4, periods: 5, quarters: 8 });
  expect(periodsOf(4)).toEqual({ starts: 4, periods: 4, quarters: 4 });
  expect(periodsOf(1)).toEqual({ starts: 1, periods: 1, quarters: 1 });
});

test("what may be used is what is left of each quarter's hours", () => {
  const limits = planLimits(smallPlan({ horizon_quarters: 5 }));
  const at = planResources(smallFirm);
  const of = (resource: number) => [...limits.subarray(resource * 5, resource * 5 + 5)];
  expect(of(at.role(0))).toEqual([150, 150, 150, 150, 150]); // (3,000 − 2,400) ÷ 4
  expect(of(at.role(2))).toEqual([0, 0, 0, 0, 0]); // 4,400 of 4,000 are used
  expect(of(at.seller(ann))).toEqual([50, 50, 50, 50, 50]); // (1,500 − 1,300) ÷ 4
  expect(of(at.prospects(ann))).toEqual([0, 0, 0, 0, Infinity]);
});

test("prospects are there to be asked once a quarter, less those that are asked today", () => {
  const limits = planLimits(smallPlan({ prospecting: tenProspects }));
  const at = planResources(smallFirm).prospects(ann) * 5;
  // 100 hours of 5 are 20 asks a year, 5 a quarter; after the first year nobody begins to ask.
  expect([...limits.subarray(at, at + 5)]).toEqual([5, 5, 5, 5, Infinity]);
});

test("the hours of a seller outside the cost model are not known, so they limit nothing", () => {
  const sellers = smallFirm.sellers.map((seller) => ({ ...seller, role: -1 }));
  const limits = planLimits(smallPlan({ firm: { ...smallFirm, sellers } }));
  expect(limits[planResources(smallFirm).seller(ann) * 5]).toBe(Infinity);
});
