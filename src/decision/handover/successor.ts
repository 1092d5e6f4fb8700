import type { Colleague } from "../../ledger/dossier.ts";

/** Who takes an account over: one of us, or another firm. */
export interface Successor {
  readonly kind: "colleague" | "partner";
  readonly name: string;
  /** A colleague's; null for a partner. */
  readonly role: string | null;
}

/** Returns the colleague whose id or name a text is, whatever the case; any other text is the name of a partner firm. */
export function successorNamed(staff: readonly Colleague[], text: string): Successor {
  const wanted = text.trim();
  const own = staff.find(({ employee_id }) => employee_id === wanted) ?? called(staff, wanted);
  if (own === undefined) return { kind: "partner", name: wanted, role: null };
  return { kind: "colleague", name: own.name, role: own.role };
}

/** Returns what an employee of that id is called; the text itself where it is nobody's id. */
export function nameOf(staff: readonly Colleague[], employee: string): string {
  return staff.find(({ employee_id }) => employee_id === employee)?.name ?? employee;
}

function called(staff: readonly Colleague[], wanted: string): Colleague | undefined {
  const text = wanted.toLowerCase();
  return staff.find(
    ({ employee_id, name }) => name.toLowerCase() === text || employee_id.toLowerCase() === text,
  );
}
