import { expect, test } from "vitest";
import { ann, outside, service, smallFirm } from "../decision/small-firm.test-support.ts";
import { planResources } from "./plan-resources.ts";
import { roundCourse, roundItem } from "./round-items.ts";
import { smallPlan, tenProspects } from "./small-plan.test-support.ts";

/** Ten asks of five hours of which two win. */
const round = { seller: ann, round: 0, asks: 10, hours: 50, wins: 2 };
const prospecting = tenProspects;
const question = smallPlan({ prospecting });

test("a round costs its hours at once and brings its accounts over a year from the next quarter on", () => {
  const { firm, seller } = roundCourse(round, { question, prospecting });
  // A new account earns a tenth of 9,900, its commission of 200 taken off; two of them 495 a quarter in the end.
  // Fifty hours cost 50 × 30.
  const grown = [0, 0.25, 0.5, 0.75, 1, 1, 1, 1];
  firm.forEach((value, i) =>
    expect(value).toBeCloseTo(495 * (grown[i] ?? 0) - (i === 0 ? 1500 : 0), 9),
  );
  seller.forEach((value, i) => expect(value).toBeCloseTo(100 * (grown[i] ?? 0), 9));
});

test("the seller who asks is paid at their own rate", () => {
  const bobs = roundCourse({ ...round, seller: 1 }, { question, prospecting });
  expect(bobs.seller[7]).toBeCloseTo(80, 9); // 8 % of 2,000, twice, a quarter of it
  expect(bobs.firm[7]).toBeCloseTo(495 + 20, 9);
});

test("a round takes prospects and hours now, and hours of all roles later", () => {
  const gain = new Float64Array(4);
  const item = roundItem(round, { question, prospecting, gain });
  const at = planResources(smallFirm);
  const used = (start: number, resource: number) =>
    Array.from({ length: 5 }, (_, period) => {
      const slot = resource * 5 + period;
      return item.uses[start]?.find((use) => use.slot === slot)?.amount ?? 0;
    });
  // Two accounts take 2 × 5 hours of the road a year, 2.5 a quarter, and 2 × 10 of service, 5 a quarter.
  expect(used(0, at.prospects(ann))).toEqual([10, 0, 0, 0, 0]);
  expect(used(0, at.seller(ann))).toEqual([50, 0.625, 1.25, 1.875, 2.5]);
  expect(used(0, at.role(outside))).toEqual([50, 0.625, 1.25, 1.875, 2.5]);
  expect(used(0, at.role(service))).toEqual([0, 1.25, 2.5, 3.75, 5]);
  // Done in the fourth quarter, they grow over the second year: 25, 50, 75 and 100 % of 5 hours.
  expect(used(3, at.role(service))).toEqual([0, 0, 0, 0, 5 * 0.625]);
  expect(item.gain).toBe(gain);
});

test("the hours of a seller outside the cost model cost nothing that anybody knows", () => {
  const sellers = smallFirm.sellers.map((seller) => ({ ...seller, role: -1 }));
  const unknown = smallPlan({ prospecting, firm: { ...smallFirm, sellers } });
  const { firm } = roundCourse(round, { question: unknown, prospecting });
  expect(firm[0]).toBe(0);
});
