import { expect, test } from "vitest";
import { onlyWay, roundYear, smallQuestion } from "../../small-firm.test-support.ts";
import { paymentTerms } from "./payment-terms.ts";

const terms = { "payment.cured": 0.4, "payment.leaves": 0.03 };

test("a part of late payment ends, and with it reminders", () => {
  const { after, leaves } = onlyWay("reprice", smallQuestion({ terms }), "payment_terms");
  expect(leaves).toBe(0.03);
  expect(after).toEqual({
    ...roundYear,
    carrying_cost: 960, // less 40 % of the half that is late
    charges: 1000 - 3.2, // 40 % of 8 reminders, 1 each
    charges_avoidable: 800 - 3.2,
    hours: [50, 20, 100 - 1.6],
  });
});

test("late payment that costs less than two in a thousand of sales is nothing to mend", () => {
  const with_late = (late_share: number) =>
    paymentTerms(smallQuestion({ account: { late_share } }));
  expect(with_late(0.16)).toBeNull(); // 192 of 100,000
  expect(with_late(0.17)).not.toBeNull(); // 204
});
