import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { DecisionCard, ShownWay } from "../../../src/decision/card/card.ts";
import type { AgreedWay } from "../../../src/record/agreed-way.ts";
import type { DecisionFields } from "./decision-draft.ts";
import { successorChoices, successorOf } from "./successor-choices.ts";

/** A way of an account, and what it rests on. */
export interface WayToDecide {
  readonly account: AccountStatement;
  readonly card: Pick<DecisionCard, "ways" | "selling_roles">;
  readonly way: ShownWay;
  readonly basis: CardBasis;
}

/** Returns what is agreed on by deciding for a way with what was typed in. */
export function agreedIn(
  { account, card, way, basis }: WayToDecide,
  { begins_on, reason, partner, is_locked }: DecisionFields,
  decided_on: string,
): AgreedWay {
  const { account_id, name, window } = account;
  const successor = way.way === "refer" ? partner.trim() || null : successorOf(way.way, basis);
  const taker = successorChoices(way.way, basis).find((one) => one.employee_id === successor);
  return {
    account_id,
    account_name: name,
    window,
    card,
    way,
    seller: basis.firm.sellers[basis.account.seller]?.employee_id ?? null,
    successor,
    successor_name: taker?.name ?? successor,
    decided_on,
    begins_on,
    reason: reason.trim() || null,
    is_locked,
  };
}
