import type { WayKind } from "../../../src/decision/way-out.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";

/** Somebody who could take an account over. */
export interface SuccessorChoice {
  readonly employee_id: string;
  readonly name: string;
}

/** Returns who of the firm's sellers could take the account over by a way: of another role to inside sales, of its seller's own else. */
export function successorChoices(
  way: WayKind,
  { firm, account }: Pick<CardBasis, "firm" | "account">,
): readonly SuccessorChoice[] {
  if (way !== "reassign" && way !== "hand_over") return [];
  const own = firm.sellers[account.seller]?.role ?? -1;
  return firm.sellers
    .filter(({ role }, i) => i !== account.seller && (role === own) === (way === "hand_over"))
    .map(({ employee_id, name }) => ({ employee_id, name: name ?? employee_id }));
}

/** Returns who takes it over by a way as it is worked out; null where nobody does. */
export function successorOf(way: WayKind, { firm, successor }: CardBasis): string | null {
  if (way !== "reassign" && way !== "hand_over") return null;
  const index = way === "reassign" ? successor.inside : successor.colleague;
  return firm.sellers[index]?.employee_id ?? null;
}
