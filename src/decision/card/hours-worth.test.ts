import { expect, test } from "vitest";
import { onlyWay, roundAccount, smallFirm, smallQuestion } from "../small-firm.test-support.ts";
import { hoursWorthAt } from "./hours-worth.ts";

const question = smallQuestion({ terms: { "end.talks": 6, "end.unpaid": 0 } });

test("freed hours are worth their price from half of the first quarter on, less the talks", () => {
  const worthOf = hoursWorthAt({ firm: smallFirm, prices: [40, 10, 0], quarters: 8 });
  // 50 × 40 + 20 × 10 = 2,200 a year, for 7.5 of 8 quarters; 6 hours of Ann's once.
  expect(worthOf(onlyWay("end", question), roundAccount)).toBeCloseTo(2200 * (7.5 / 4) - 240, 9);
});

test("hours that a way takes count against it from the first day", () => {
  const worthOf = hoursWorthAt({ firm: smallFirm, prices: [40, 10, 0], quarters: 4 });
  const doubled = onlyWay("grow", question, "effort_200");
  expect(worthOf(doubled, roundAccount)).toBeCloseTo(-(50 * 40 + 20 * 10), 9);
});

test("to keep the account frees nothing", () => {
  const worthOf = hoursWorthAt({ firm: smallFirm, prices: [40, 10, 5], quarters: 8 });
  expect(worthOf(onlyWay("keep", question), roundAccount)).toBe(0);
});
