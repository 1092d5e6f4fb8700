import type { WayOut, WayQuestion, WaysOfKind } from "../way-out.ts";
import { allTerms } from "./reprice/reprice.ts";
import type { Repricing } from "./reprice/repricing.ts";
import { scaledYear, type Year } from "../year.ts";

/** Share of the commission that the former seller keeps, year by year. */
const kept = [0.5, 0.25];

/**
 * Returns the account in the hands of an inside or junior seller, the former one keeping a visit a quarter and, for
 * a time, a part of the commission. Each visit and meal no longer made becomes a call; what else the seller did
 * goes to the successor hour for hour. Some sales are lost, as when a customer's seller changes [Shi et al. 2017].
 * Where the account gives ground for other prices and terms, it may get them at the same time.
 */
export function reassign(question: WayQuestion): WaysOfKind {
  const { account, firm, successor } = question;
  const { face, today, seller } = account;
  if (today.net_sales <= 0) return { open: false, because: "no_sales" };
  const from = firm.sellers[seller]?.role ?? -1;
  const to = firm.sellers[successor.inside]?.role ?? -1;
  if (to === -1 || from === -1 || from === to) return { open: false, because: "nobody_to_take_it" };
  if (face.visit_hours === null || (today.hours[from] ?? 0) === 0)
    return { open: false, because: "no_hours" };
  if (face.visits <= question.terms["reassign.visits"])
    return { open: false, because: "few_visits" };
  const roles = { from, to, visit_hours: face.visit_hours };
  const terms = allTerms(question);
  const plain = reassigned(question, roles);
  return {
    open: true,
    ways: terms === null ? [plain] : [plain, withTerms(question, roles, terms)],
  };
}

/** The terms are asked for by the successor, so the account may leave for either reason. */
function withTerms(question: WayQuestion, roles: Roles, terms: Repricing): WayOut {
  const account = { ...question.account, today: terms.after };
  const way = reassigned({ ...question, account }, roles);
  return {
    ...way,
    variant: "with_terms",
    leaves: 1 - (1 - way.leaves) * (1 - terms.leaves),
    once: { ...way.once, hours: way.once.hours + question.terms["reprice.talks"] },
    seller_hours: way.seller_hours.map((one) =>
      one.seller === question.account.seller
        ? { ...one, before: question.account.today.hours[roles.from] ?? 0 }
        : one,
    ),
    terms: [...terms.terms, "reprice.talks", ...way.terms],
    figures: { ...terms.figures, ...way.figures },
  };
}

interface Roles {
  readonly from: number;
  readonly to: number;
  readonly visit_hours: number;
}

function reassigned(question: WayQuestion, roles: Roles): WayOut {
  const { account, firm, successor, terms } = question;
  const loss = terms["reassign.loss"] * terms["reassign.match"];
  const moved = withMovedHours(question, roles);
  const after = scaledYear(moved, 1 - loss);
  const visiting = moved.hours[roles.from] ?? 0;
  const hours = after.hours.with(roles.from, visiting);
  const rate = firm.sellers[successor.inside]?.commission_rate ?? 0;
  return {
    kind: "reassign",
    variant: null,
    after: { ...after, hours },
    leaves: terms["reassign.leaves"],
    course: { business: "gradual", selling_hours: "notice" },
    pay: [
      { seller: account.seller, rate: account.commission_rate, by_year: kept },
      { seller: successor.inside, rate, by_year: kept.map((share) => 1 - share) },
    ],
    once: { hours: terms["reassign.talks"], cost: 0 },
    seller_hours: [
      { seller: account.seller, before: account.today.hours[roles.from] ?? 0, after: visiting },
      { seller: successor.inside, before: 0, after: hours[roles.to] ?? 0 },
    ],
    terms: [
      "reassign.visits",
      "reassign.loss",
      "reassign.match",
      "reassign.leaves",
      "reassign.talks",
    ],
    figures: { visits: terms["reassign.visits"], successor: successor.inside },
  };
}

/** The year of the same business with the seller's hours moved, before any of it is lost. */
function withMovedHours(
  { account: { face, today }, firm, terms }: WayQuestion,
  { from, to, visit_hours }: Roles,
): Year {
  const before = today.hours[from] ?? 0;
  const visiting = Math.min(before, terms["reassign.visits"] * visit_hours);
  const dropped = face.visits - terms["reassign.visits"] + face.meals;
  const facing = Math.min(before, face.visits * visit_hours + face.meals * face.meal_hours);
  const moving = dropped * (firm.call_hours[to] ?? 0) + (before - facing);
  const hours = today.hours.with(from, visiting).with(to, (today.hours[to] ?? 0) + moving);
  const keptShare = terms["reassign.visits"] / Math.max(1, face.visits + face.meals);
  return { ...today, hours, expenses: today.expenses - face.expenses * (1 - keptShare) };
}
