import type { StatedType } from "../../account/account-type.ts";
import { speech } from "../../lib/speech.ts";
import type { ReviewRow, ReviewRows } from "../review-row.ts";

export const english = speech("en", "USD");
export const polish = speech("pl", "USD");

export const everything = {
  touches: true,
  sales: true,
  goods: true,
  service: true,
  payments: true,
  time: true,
  types: true,
  starts: true,
};

const nothing: Omit<ReviewRow, "account_id" | "type"> = {
  name: null,
  ring_fenced: false,
  low_margin: null,
  prospect: false,
  won: false,
  net_sales: 0,
  gross_profit: 0,
  service: 0,
  payment_cost: 0,
  net_profit: 0,
  hours: 0,
  seller_hours: 0,
  opportunity_cost: 0,
  problems: 0,
  complaints: 0,
};

/** Returns an account of a type, with nothing but what is said of it. */
export function row(
  account_id: string,
  type: StatedType | null,
  of: Partial<ReviewRow> = {},
): ReviewRow {
  return { ...nothing, account_id, type, ...of };
}

export const smith = row("S", "Smith", {
  name: "Smith Manufacturing",
  net_sales: 600,
  gross_profit: 120,
  service: 130,
  payment_cost: 10,
  net_profit: -20,
  hours: 60,
  seller_hours: 30,
  opportunity_cost: 240,
  problems: 9,
  complaints: 4,
});
export const jones = row("J", "Jones", {
  net_sales: 300,
  gross_profit: 150,
  service: 20,
  net_profit: 130,
  hours: 10,
  seller_hours: 2,
  opportunity_cost: 16,
  problems: 1,
});
export const thrifty = row("T", "Thrifty", {
  net_sales: 100,
  gross_profit: 30,
  net_profit: 25,
  hours: 5,
});
export const prospect = row("P", null, {
  prospect: true,
  net_profit: -5,
  hours: 5,
  seller_hours: 4,
  opportunity_cost: 32,
  service: 5,
});

/** A book that can tell everything, without a window before. */
export const book: ReviewRows = {
  now: [smith, jones, thrifty, prospect],
  before: null,
  knows: everything,
  knew: null,
};
/** Types hang on goods and service. */
/** Returns that book, able to tell less. */
export const knowing = (less: Partial<ReviewRows["knows"]>): ReviewRows => ({
  ...book,
  knows: {
    ...everything,
    types: (less.goods ?? true) && (less.service ?? true),
    ...less,
  },
});
