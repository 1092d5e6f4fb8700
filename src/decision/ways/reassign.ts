import type { TermName } from "../terms.ts";
import type { AccountYear } from "../account-year.ts";
import type { SellerHours, WayOut, WayQuestion, WaysOfKind } from "../way-out.ts";
import { scaledYear, type Year } from "../year.ts";
import { allTerms } from "./reprice/reprice.ts";
import type { Repricing } from "./reprice/repricing.ts";

const supposed: readonly TermName[] = [
  "reassign.visits",
  "reassign.loss",
  "reassign.match",
  "reassign.leaves",
  "reassign.kept",
  "reassign.kept_later",
  "reassign.talks",
];

/**
 * Returns the account in the hands of an inside or junior seller, the former one keeping a visit a quarter and, for
 * a time, a part of the commission. Each visit and meal no longer made becomes a call; what else the seller did
 * goes to the successor hour for hour. Some sales are lost, as when a customer's seller changes [Shi et al. 2017].
 * Where the account gives ground for other prices and terms, it may get them at the same time.
 */
export function reassign(question: WayQuestion): WaysOfKind {
  const { account, firm, successor, terms } = question;
  const { face, today, seller } = account;
  if (today.net_sales <= 0) return { open: false, because: "no_sales" };
  const from = firm.sellers[seller]?.role ?? -1;
  const to = firm.sellers[successor.inside]?.role ?? -1;
  if (to === -1 || from === -1 || from === to) return { open: false, because: "nobody_to_take_it" };
  if (face.visit_hours === null || (today.hours[from] ?? 0) === 0)
    return { open: false, because: "no_hours" };
  if (face.visits <= terms["reassign.visits"]) return { open: false, because: "few_visits" };
  const roles = { from, to, visit_hours: face.visit_hours };
  const others = allTerms(question);
  const plain = reassigned(question, roles);
  return {
    open: true,
    ways: others === null ? [plain] : [plain, withTerms(question, roles, others)],
  };
}

interface Roles {
  readonly from: number;
  readonly to: number;
  readonly visit_hours: number;
}

function reassigned(question: WayQuestion, roles: Roles): WayOut {
  const { account, firm, successor, terms } = question;
  const after = reassignedYear(question, roles);
  const rate = firm.sellers[successor.inside]?.commission_rate ?? 0;
  const kept = [terms["reassign.kept"], terms["reassign.kept_later"]];
  return {
    kind: "reassign",
    variant: null,
    after,
    leaves: terms["reassign.leaves"],
    course: { business: "gradual", selling_hours: "notice" },
    pay: [
      { seller: account.seller, rate: account.commission_rate, by_year: kept },
      { seller: successor.inside, rate, by_year: kept.map((share) => 1 - share) },
    ],
    once: { hours: terms["reassign.talks"], cost: 0 },
    seller_hours: hoursOf(question, after, roles),
    terms: supposed,
    figures: { visits: terms["reassign.visits"], successor: successor.inside },
  };
}

/** A part of the business is lost, but no visit: those that are kept are made, and paid for, all the same. */
function reassignedYear(question: WayQuestion, { from, to, visit_hours }: Roles): Year {
  const { account, firm, terms } = question;
  const { face, today } = account;
  const left = 1 - terms["reassign.loss"] * terms["reassign.match"];
  const visits = terms["reassign.visits"];
  const before = today.hours[from] ?? 0;
  const facing = Math.min(before, face.visits * visit_hours + face.meals * face.meal_hours);
  const calls = (face.visits - visits + face.meals) * (firm.call_hours[to] ?? 0);
  const taken = (today.hours[to] ?? 0) + calls + (before - facing);
  const year = scaledYear({ ...today, hours: today.hours.with(to, taken) }, left);
  const other = today.expenses - face.expenses;
  return {
    ...year,
    hours: year.hours.with(from, Math.min(before, visits * visit_hours)),
    expenses: other * left + (face.expenses * visits) / (face.visits + face.meals),
  };
}

function hoursOf(
  { account, successor }: WayQuestion,
  after: Year,
  { from, to }: Roles,
): readonly SellerHours[] {
  const before = account.today.hours[from] ?? 0;
  return [
    { seller: account.seller, before, after: after.hours[from] ?? 0 },
    { seller: successor.inside, before: 0, after: after.hours[to] ?? 0 },
  ];
}

/** Expenses of visits and meals move with all others. */
function repriced(account: AccountYear, after: Year): AccountYear {
  const { face, today } = account;
  const share = today.expenses === 0 ? 1 : after.expenses / today.expenses;
  return { ...account, today: after, face: { ...face, expenses: face.expenses * share } };
}

/** The terms are asked for by the successor, so the account may leave for either reason. */
function withTerms(question: WayQuestion, roles: Roles, others: Repricing): WayOut {
  const way = reassigned({ ...question, account: repriced(question.account, others.after) }, roles);
  return {
    ...way,
    variant: "with_terms",
    leaves: 1 - (1 - way.leaves) * (1 - others.leaves),
    once: { ...way.once, hours: way.once.hours + question.terms["reprice.talks"] },
    seller_hours: hoursOf(question, way.after, roles),
    terms: [...others.terms, "reprice.talks", ...way.terms],
    figures: { ...others.figures, ...way.figures },
  };
}
