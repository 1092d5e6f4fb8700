import type { AccountYear } from "../account-year.ts";
import type { Pay, SellerHours, WayOut, WayQuestion, WaysOfKind } from "../way-out.ts";

/** Returns the account as it is. */
export function keep(question: WayQuestion): WaysOfKind {
  return { open: true, ways: [unchanged(question)] };
}

function unchanged({ account }: WayQuestion): WayOut {
  return {
    kind: "keep",
    variant: null,
    after: account.today,
    leaves: 0,
    course: { business: "at_once", selling_hours: "at_once" },
    pay: payAsToday(account),
    once: { hours: 0, cost: 0 },
    seller_hours: [],
    terms: [],
    figures: {},
  };
}

/** Returns the commission as it is paid today. */
export function payAsToday({ seller, commission_rate }: AccountYear): readonly Pay[] {
  return seller === -1 ? [] : [{ seller, rate: commission_rate, by_year: [1] }];
}

/** Returns the hours of the account's own seller as they become those of `after`. */
export function ownHours(
  { account, firm }: WayQuestion,
  after: readonly number[],
): readonly SellerHours[] {
  const role = firm.sellers[account.seller]?.role ?? -1;
  if (role === -1) return [];
  const hours = { before: account.today.hours[role] ?? 0, after: after[role] ?? 0 };
  return [{ seller: account.seller, ...hours }];
}
