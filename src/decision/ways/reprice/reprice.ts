import { repricings, type WayOut, type WayQuestion, type WaysOfKind } from "../../way-out.ts";
import { ownHours, payAsToday } from "../keep.ts";
import { fees } from "./fees.ts";
import { orderMinimum } from "./order-minimum.ts";
import { paymentTerms } from "./payment-terms.ts";
import { price } from "./price.ts";
import { type Repricing, together } from "./repricing.ts";

const parts = { price, order_minimum: orderMinimum, fees, payment_terms: paymentTerms } as const;

/** Returns other prices and terms, each alone and all together, as far as the account gives ground for them. */
export function reprice(question: WayQuestion): WaysOfKind {
  if (question.account.today.net_sales <= 0) return { open: false, because: "no_sales" };
  const single = repricings.flatMap((variant) => {
    const change = parts[variant](question);
    return change === null ? [] : [wayOf(question, variant, change)];
  });
  if (single.length === 0) return { open: false, because: "no_ground" };
  const all = single.length > 1 ? allTerms(question) : null;
  return {
    open: true,
    ways: all === null ? single : [...single, wayOf(question, "together", all)],
  };
}

/** Returns all changes of price and terms that an account gives ground for, made at once; null where there are none. */
export function allTerms(question: WayQuestion): Repricing | null {
  return together(
    question,
    repricings.map((variant) => parts[variant]),
  );
}

function wayOf(
  question: WayQuestion,
  variant: WayOut["variant"],
  { after, leaves, terms, figures }: Repricing,
): WayOut {
  return {
    kind: "reprice",
    variant,
    after,
    leaves,
    course: { business: "notice", selling_hours: "notice" },
    pay: payAsToday(question.account),
    once: { hours: question.terms["reprice.talks"], cost: 0 },
    seller_hours: ownHours(question, after.hours),
    terms: [...terms, "reprice.talks"],
    figures,
  };
}
