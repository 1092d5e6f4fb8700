import type { TermName } from "../terms.ts";
import type { WayOut, WayQuestion, WaysOfKind } from "../way-out.ts";
import { scaledYear } from "../year.ts";

const supposed: readonly TermName[] = [
  "hand_over.loss",
  "hand_over.match",
  "hand_over.leaves",
  "hand_over.kept",
  "hand_over.talks",
];

/**
 * Returns the whole account in the hands of a colleague of the same role. Some sales are lost, as when a customer's
 * seller changes [Shi et al. 2017].
 */
export function handOver(question: WayQuestion): WaysOfKind {
  const { account, successor } = question;
  if (account.today.net_sales <= 0) return { open: false, because: "no_sales" };
  const isSomebody = account.seller !== -1 && successor.colleague !== -1;
  if (!isSomebody || successor.colleague === account.seller)
    return { open: false, because: "nobody_to_take_it" };
  return { open: true, ways: [handedOver(question)] };
}

function handedOver({ account, firm, terms, successor: { colleague } }: WayQuestion): WayOut {
  const loss = terms["hand_over.loss"] * terms["hand_over.match"];
  const after = scaledYear(account.today, 1 - loss);
  const role = firm.sellers[account.seller]?.role ?? -1;
  const rate = firm.sellers[colleague]?.commission_rate ?? 0;
  const kept = [terms["hand_over.kept"], 0];
  return {
    kind: "hand_over",
    variant: null,
    after,
    leaves: terms["hand_over.leaves"],
    course: { business: "gradual", selling_hours: "notice" },
    pay: [
      { seller: account.seller, rate: account.commission_rate, by_year: kept },
      { seller: colleague, rate, by_year: kept.map((share) => 1 - share) },
    ],
    once: { hours: terms["hand_over.talks"], cost: 0 },
    seller_hours: [
      { seller: account.seller, before: account.today.hours[role] ?? 0, after: 0 },
      { seller: colleague, before: 0, after: after.hours[role] ?? 0 },
    ],
    terms: supposed,
    figures: { successor: colleague },
  };
}
