import type { WayQuestion, WaysOfKind } from "../way-out.ts";
import { scaledYear } from "../year.ts";
import { ownHours, payAsToday } from "./keep.ts";

/**
 * Returns the account ended: its margin goes and the avoidable part of its costs; what it owes is at risk. Debts that an
 * account has left behind that buys nothing any more are not saved by it.
 */
export function end(question: WayQuestion): WaysOfKind {
  const { account, terms } = question;
  const { net_sales, bad_debt, hours } = account.today;
  const isIdle = net_sales <= 0;
  if (isIdle && hours.every((each) => each === 0)) return { open: false, because: "no_sales" };
  const nothing = { ...scaledYear(account.today, 0), bad_debt: isIdle ? bad_debt : 0 };
  return {
    open: true,
    ways: [
      {
        kind: "end",
        variant: null,
        after: nothing,
        leaves: 0,
        course: { business: "notice", selling_hours: "notice" },
        pay: payAsToday(account),
        once: { hours: terms["end.talks"], cost: account.open_balance * terms["end.unpaid"] },
        seller_hours: ownHours(question, nothing.hours),
        terms: ["end.unpaid", "end.talks"],
        figures: {},
      },
    ],
  };
}
