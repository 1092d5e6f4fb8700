import { rowsOfSeller } from "../ledger/sales-tally.ts";
import type { Tally } from "../ledger/tally.ts";
import { unassigned } from "../ledger/tables.ts";
import type { RecordBody } from "../record/record-kinds.ts";

/** Somebody who uses a book. */
export interface BookUser extends Pick<RecordBody<"member">, "name" | "role" | "employee_id"> {
  /** What the user's changes are signed with; nobody else has it. */
  readonly id: string;
  /** Employee ids of a manager's team. */
  readonly team: readonly string[];
}

/** What a user sees of a book: all of it, or some accounts and what some employees earn. */
export type Access = { readonly kind: "whole" } | PartAccess;

export interface PartAccess {
  readonly kind: "part";
  readonly accounts: ReadonlySet<string>;
  readonly employees: ReadonlySet<string>;
}

/** Returns the employees whose accounts a user sees; null for everybody's. */
export function employeesSeen({ role, employee_id, team }: BookUser): ReadonlySet<string> | null {
  switch (role) {
    case "owner":
    case "controller":
      return null;
    case "manager":
      return new Set([...own(employee_id), ...team]);
    case "seller":
      return new Set(own(employee_id));
    default:
      return role satisfies never;
  }
}

function own(employee_id: string | null): readonly string[] {
  return employee_id === null || employee_id === "" ? [] : [employee_id];
}

/** Accounts by the employee whose they are. */
export type Ownership = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns whose accounts are whose: an employee's own are those that the ledger says so of, and those that the employee sold
 * anything to in the tally's window. Documents that name no account are nobody's.
 */
export function ownership({ accounts, sales }: Pick<Tally, "accounts" | "sales">): Ownership {
  const owned = new Map<string, Set<string>>();
  const add = (employee: string | null | undefined, account_id: string | undefined) => {
    if (!employee || account_id === undefined || account_id === unassigned) return;
    owned.set(employee, (owned.get(employee) ?? new Set()).add(account_id));
  };
  accounts.id.forEach((id, i) => add(accounts.owner[i], id));
  for (const [seller, employee] of sales.sellers.id.entries()) {
    const { first, end } = rowsOfSeller(sales, seller);
    for (let row = first; row < end; row += 1)
      if (sales.rows.net_sales[row] !== 0)
        add(employee, accounts.id[sales.rows.account[row] ?? -1]);
  }
  return owned;
}

/** Returns the accounts of any of the employees. */
export function accountsOf(owned: Ownership, employees: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...employees].flatMap((employee) => [...(owned.get(employee) ?? [])]));
}

export function seesAccount(access: Access, account_id: string): boolean {
  return access.kind === "whole" || access.accounts.has(account_id);
}

export function seesEmployee(access: Access, employee_id: string): boolean {
  return access.kind === "whole" || access.employees.has(employee_id);
}
