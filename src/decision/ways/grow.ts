import { responseCurve, salesAt } from "../response-curve.ts";
import type { TermName, TermValues } from "../terms.ts";
import type { WayOut, WayQuestion, WaysOfKind, WayVariant } from "../way-out.ts";
import { netProfit, scaledYear } from "../year.ts";
import { ownHours, payAsToday } from "./keep.ts";

const efforts: readonly (readonly [WayVariant, number])[] = [
  ["effort_125", 1.25],
  ["effort_150", 1.5],
  ["effort_200", 2],
];

const supposed: readonly TermName[] = ["grow.none", "grow.saturation", "grow.elasticity"];

/**
 * Returns more selling effort at three levels. Sales answer by a response curve [Little 1970; Lodish 1971] and not
 * beyond what the account buys from everybody. What visits and meals cost grows with effort, all other hours and costs
 * with sales.
 */
export function grow(question: WayQuestion): WaysOfKind {
  const { account, firm } = question;
  const { today } = account;
  if (today.net_sales <= 0) return { open: false, because: "no_sales" };
  if (sellingHours(question) === 0) return { open: false, because: "no_hours" };
  if (netProfit(today, firm) < 0) return { open: false, because: "loses_money" };
  return { open: true, ways: efforts.map(([variant, effort]) => grown(question, variant, effort)) };
}

function sellingHours({ account, firm }: WayQuestion): number {
  return firm.roles.reduce(
    (sum, { selling }, role) => sum + (selling ? (account.today.hours[role] ?? 0) : 0),
    0,
  );
}

function grown(question: WayQuestion, variant: WayVariant, effort: number): WayOut {
  const { account, firm, terms } = question;
  const { face } = account;
  const sales = Math.min(salesBy(terms, effort), roomIn(question));
  const more = scaledYear(account.today, sales);
  const hours = more.hours.map((value, role) =>
    firm.roles[role]?.selling === true ? (account.today.hours[role] ?? 0) * effort : value,
  );
  return {
    kind: "grow",
    variant,
    after: { ...more, hours, expenses: more.expenses + face.expenses * (effort - sales) },
    leaves: 0,
    course: { business: "gradual", selling_hours: "at_once" },
    pay: payAsToday(account),
    once: { hours: 0, cost: 0 },
    seller_hours: ownHours(question, hours),
    terms: supposed,
    figures: { effort, sales },
  };
}

function salesBy(terms: TermValues, effort: number): number {
  const curve = responseCurve({
    none: terms["grow.none"],
    saturation: terms["grow.saturation"],
    elasticity: terms["grow.elasticity"],
  });
  return salesAt(curve, effort);
}

/** How far sales can grow, as a multiple of today's. */
function roomIn({ account: { wallet, today } }: WayQuestion): number {
  return wallet === null ? Infinity : Math.max(1, wallet / today.net_sales);
}
