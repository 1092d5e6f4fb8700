import { expect, test } from "vitest";
import { onlyWay, roundYear, smallQuestion } from "../../small-firm.test-support.ts";
import { orderMinimum } from "./order-minimum.ts";

const small_orders = {
  driver: "order.small",
  hours: [0, 0.1, 0.5],
  charge: 2,
  charge_avoidable: 1,
  count: 40,
  below: 100,
};
const terms = {
  "minimum.size": 0.5,
  "minimum.merged": 0.6,
  "minimum.lost": 0.25,
  "minimum.leaves": 0.03,
};

test("small orders that are put together save the work of an order, and those that are lost their sales too", () => {
  const question = smallQuestion({ account: { small_orders }, terms });
  const { after, leaves, figures } = onlyWay("reprice", question, "order_minimum");
  // 24 of 40 are put together and 10 lost, at 50 each 500 of 100,000: 99.5 % of sales are left, and 34 orders less.
  expect(figures).toEqual({ merged_orders: 24 });
  expect(leaves).toBe(0.03);
  const { commission, ...rest } = after;
  const { commission: _, ...today } = roundYear;
  expect(commission).toBeCloseTo(1990, 9); // a tenth of 19,900
  expect(rest).toEqual({
    ...today,
    net_sales: 99_500,
    cogs: 79_600,
    early_discounts: 497.5,
    bad_debt: 298.5,
    carrying_cost: 1194,
    charges: 932,
    charges_avoidable: 766,
    hours: [50, 20 - 3.4, 100 - 17],
  });
});

test("no work falls below none", () => {
  const today = { ...roundYear, charges: 10, charges_avoidable: 5, hours: [50, 1, 3] };
  const change = orderMinimum(smallQuestion({ account: { small_orders, today }, terms }));
  expect(change?.after).toMatchObject({ charges: 0, charges_avoidable: 0, hours: [50, 0, 0] });
});

test("no more sales are lost than there are", () => {
  const today = { ...roundYear, net_sales: 300 };
  const change = orderMinimum(smallQuestion({ account: { small_orders, today }, terms }));
  expect(change).toMatchObject({ volume: 0, after: { net_sales: 0, cogs: 0 } });
});

test("a handful of small orders is nothing to mend", () => {
  const few = { ...small_orders, count: 5 };
  expect(orderMinimum(smallQuestion({ account: { small_orders: few }, terms }))).toBeNull();
  expect(orderMinimum(smallQuestion({ terms }))).toBeNull();
});
