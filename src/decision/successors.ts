import type { Firm } from "./firm.ts";
import type { Successors } from "./way-out.ts";

/**
 * Returns who would take an account over from its seller: the people of the cheapest selling role below the seller's
 * take turns, and of the colleagues the one with most hours to spare; −1 where there is nobody.
 */
export function successorsIn(firm: Firm): (seller: number, turn: number) => Successors {
  const inside = firm.sellers.map((_, seller) => insideOf(firm, seller));
  const colleague = firm.sellers.map((_, seller) => colleagueOf(firm, seller));
  return (seller, turn) => {
    const people = inside[seller] ?? [];
    return {
      inside: people[turn % Math.max(1, people.length)] ?? -1,
      colleague: colleague[seller] ?? -1,
    };
  };
}

/**
 * Returns the successors with one whom somebody has named, by employee id: a person of the seller's own role takes the
 * whole account over, anybody else takes it as an inside seller does. Null, or nobody of the firm's sellers, changes nothing.
 */
export function withSuccessor(
  found: Successors,
  named: string | null,
  { firm: { sellers }, seller }: { readonly firm: Firm; readonly seller: number },
): Successors {
  const successor = sellers.findIndex(({ employee_id }) => employee_id === named);
  if (successor === -1) return found;
  const isColleague = sellers[successor]?.role === sellers[seller]?.role;
  return isColleague ? { ...found, colleague: successor } : { ...found, inside: successor };
}

function insideOf({ roles, sellers }: Firm, seller: number): readonly number[] {
  const own = roles[sellers[seller]?.role ?? -1];
  if (own === undefined) return [];
  const cheaper = roles
    .map((role, i) => ({ role, i }))
    .filter(({ role, i }) => role.selling && role.rate < own.rate && hasPeople(sellers, i));
  const [cheapest] = cheaper.toSorted((a, b) => a.role.rate - b.role.rate);
  return cheapest === undefined ? [] : peopleOf(sellers, cheapest.i);
}

function hasPeople(sellers: Firm["sellers"], role: number): boolean {
  return sellers.some((seller) => seller.role === role);
}

function peopleOf(sellers: Firm["sellers"], role: number): readonly number[] {
  return [...sellers.keys()].filter((i) => sellers[i]?.role === role);
}

function colleagueOf({ sellers }: Firm, seller: number): number {
  const role = sellers[seller]?.role ?? -1;
  if (role === -1) return -1;
  const spare = (i: number) => (sellers[i]?.supplied_hours ?? 0) - (sellers[i]?.used_hours ?? 0);
  const others = peopleOf(sellers, role).filter((i) => i !== seller);
  const [most = -1] = others.toSorted((a, b) => spare(b) - spare(a));
  return most;
}
