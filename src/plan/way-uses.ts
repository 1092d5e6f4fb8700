import type { AccountYear } from "../decision/account-year.ts";
import { expectedYear } from "../decision/course.ts";
import type { Firm } from "../decision/firm.ts";
import type { CourseName, WayOut } from "../decision/way-out.ts";
import { profileOf } from "./plan-profiles.ts";
import { planResources } from "./plan-resources.ts";

/** A use of one resource along a course, in hours a quarter. */
export interface WayUse {
  readonly resource: number;
  readonly profile: number;
  readonly amount: number;
}

/** Less than so many hours a quarter is none. */
const leastHours = 1e-6;

/** Returns what a way uses and frees of every role's hours and of the hours of each seller that it touches. */
export function wayUses(
  way: WayOut,
  { account, firm }: { readonly account: AccountYear; readonly firm: Firm },
): readonly WayUse[] {
  const at = planResources(firm);
  const expected = expectedYear(way);
  const uses: WayUse[] = [];
  const use = (resource: number, course: CourseName | "once", amount: number) => {
    if (Math.abs(amount) >= leastHours) uses.push({ resource, profile: profileOf(course), amount });
  };
  firm.roles.forEach(({ selling }, role) => {
    const change = (expected.hours[role] ?? 0) - (account.today.hours[role] ?? 0);
    use(at.role(role), selling ? way.course.selling_hours : way.course.business, change / 4);
  });
  for (const { seller, before, after } of way.seller_hours)
    use(at.seller(seller), way.course.selling_hours, ((1 - way.leaves) * after - before) / 4);
  const role = firm.sellers[account.seller]?.role ?? -1;
  if (role !== -1) {
    use(at.role(role), "once", way.once.hours);
    use(at.seller(account.seller), "once", way.once.hours);
  }
  return uses;
}
