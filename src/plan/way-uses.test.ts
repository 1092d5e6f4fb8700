import { expect, test } from "vitest";
import {
  ann,
  bob,
  inside,
  ivy,
  onlyWay,
  outside,
  service,
  smallFirm,
  smallQuestion,
} from "../decision/small-firm.test-support.ts";
import type { WayOut } from "../decision/way-out.ts";
import { profileOf } from "./plan-profiles.ts";
import { planResources } from "./plan-resources.ts";
import { wayUses } from "./way-uses.ts";

const question = smallQuestion({
  terms: {
    "reassign.loss": 0.1,
    "reassign.leaves": 0,
    "reassign.talks": 8,
    "hand_over.loss": 0.1,
    "hand_over.leaves": 0.5,
    "hand_over.talks": 12,
    "end.talks": 6,
  },
});
const at = planResources(smallFirm);

test("an account that is ended frees its hours with notice, and takes the talks", () => {
  expect(usesOf(onlyWay("end", question))).toEqual({
    [at.role(outside)]: { notice: -12.5, once: 6 },
    [at.role(inside)]: { notice: -5 },
    [at.role(service)]: { notice: -25 },
    [at.seller(ann)]: { notice: -12.5, once: 6 },
  });
});

test("an account that is reassigned frees one seller's hours and takes the other's", () => {
  const uses = usesOf(onlyWay("reassign", question));
  // Ann keeps 6 of 50 hours. Ivy gets 34.2 × 0.9 = 30.78, of which her role has 20 today. Service loses a tenth of 100.
  expect(uses[at.role(outside)]?.notice).toBeCloseTo(-44 / 4, 12);
  expect(uses[at.seller(ann)]?.notice).toBeCloseTo(-44 / 4, 12);
  expect(uses[at.role(inside)]?.notice).toBeCloseTo(10.78 / 4, 12);
  expect(uses[at.seller(ivy)]?.notice).toBeCloseTo(30.78 / 4, 12);
  expect(uses[at.role(service)]?.gradual).toBeCloseTo(-10 / 4, 12);
  expect(uses[at.seller(ann)]?.once).toBe(8);
});

test("a colleague's hours are those of the account if it stays", () => {
  const uses = usesOf(onlyWay("hand_over", question));
  // 45 of 50 hours if it stays, 22.5 by expectation.
  expect(uses[at.seller(bob)]?.notice).toBeCloseTo(22.5 / 4, 12);
  expect(uses[at.seller(ann)]?.notice).toBeCloseTo(-50 / 4, 12);
  expect(uses[at.role(outside)]?.notice).toBeCloseTo((22.5 - 50) / 4, 12);
});

test("an account that is kept uses nothing more", () => {
  expect(usesOf(onlyWay("keep", question))).toEqual({});
});

/** Amounts by resource and course. */
function usesOf(way: WayOut): Record<number, Record<string, number>> {
  const names = ["at_once", "notice", "gradual", "once"] as const;
  const result: Record<number, Record<string, number>> = {};
  for (const { resource, profile, amount } of wayUses(way, question)) {
    const course = names.find((name) => profileOf(name) === profile) ?? "";
    result[resource] = { ...result[resource], [course]: amount };
  }
  return result;
}
