import type { WayQuestion, WaysOfKind } from "../way-out.ts";
import { scaledYear } from "../year.ts";
import { ownHours, payAsToday } from "./keep.ts";

/** Returns the account with a partner firm that wants such accounts and pays a fee on what it buys. */
export function refer(question: WayQuestion): WaysOfKind {
  const { account, terms } = question;
  const fee = account.today.net_sales * terms["refer.fee"];
  if (account.today.net_sales <= 0) return { open: false, because: "no_sales" };
  const nothing = scaledYear(account.today, 0);
  return {
    open: true,
    ways: [
      {
        kind: "refer",
        variant: null,
        after: { ...nothing, fees: fee },
        leaves: 0,
        course: { business: "notice", selling_hours: "notice" },
        pay: payAsToday(account),
        once: {
          hours: terms["refer.talks"],
          cost: account.open_balance * terms["refer.unpaid"],
        },
        seller_hours: ownHours(question, nothing.hours),
        terms: ["refer.fee", "refer.unpaid", "refer.talks"],
        figures: { partner_fee: fee },
      },
    ],
  };
}
