import { expect, test } from "vitest";
import { ann, bob, ivy, smallFirm } from "./small-firm.test-support.ts";
import { successorsIn } from "./successors.ts";

test("accounts go from the road to the desk, and to the other on the road", () => {
  const successors = successorsIn(smallFirm);
  expect(successors(ann, 0)).toEqual({ inside: ivy, colleague: bob });
  expect(successors(bob, 0)).toEqual({ inside: ivy, colleague: ann });
});

test("nobody is cheaper than the desk, and Ivy has no colleague", () => {
  expect(successorsIn(smallFirm)(ivy, 0)).toEqual({ inside: -1, colleague: -1 });
});

test("the people of the desk take turns", () => {
  const sellers = [ann, ivy, ivy].flatMap(people);
  const successors = successorsIn({ ...smallFirm, sellers });
  expect([0, 1, 2].map((turn) => successors(0, turn).inside)).toEqual([1, 2, 1]);
});

test("of the colleagues the one with most hours to spare is named", () => {
  const used = [1300, 1450, 200];
  const sellers = [ann, bob, bob]
    .flatMap(people)
    .map((one, i) => ({ ...one, used_hours: used[i] ?? 0 }));
  expect(successorsIn({ ...smallFirm, sellers })(0, 0).colleague).toBe(2);
});

test("an account that is nobody's has no successor, nor has that of a seller outside the cost model", () => {
  const sellers = smallFirm.sellers.map((one) => ({ ...one, role: -1 }));
  const nobody = { inside: -1, colleague: -1 };
  expect(successorsIn(smallFirm)(-1, 0)).toEqual(nobody);
  expect(successorsIn({ ...smallFirm, sellers })(0, 0)).toEqual(nobody);
});

function people(seller: number) {
  return smallFirm.sellers.slice(seller, seller + 1);
}
