import type { RecordBody } from "../../../src/record/record-kinds.ts";

export type MemberBody = RecordBody<"member">;
export type Role = MemberBody["role"];

/** What is written in the form of a member. */
export interface MemberEntry extends Omit<MemberBody, "employee_id"> {
  /** Empty where nobody has said which employee it is. */
  readonly employee_id: string;
}

/** A form for somebody who is to be invited. */
export const newMember: MemberEntry = {
  email: "",
  name: "",
  role: "seller",
  employee_id: "",
  team: [],
};

/** Returns the form of a member as it stands. */
export function entryOf({ email, name, role, employee_id, team }: MemberBody): MemberEntry {
  return { email, name, role, employee_id: employee_id ?? "", team };
}

/** Returns the member that a form describes; only who leads a team has one. */
export function memberOf({ email, name, role, employee_id, team }: MemberEntry): MemberBody {
  return {
    email: email.trim().toLowerCase(),
    name: name.trim(),
    role,
    employee_id: employee_id === "" ? null : employee_id,
    team: role === "manager" ? team : [],
  };
}

/** Returns the form with an employee taken into the team, or out of it. */
export function withTeamMember(entry: MemberEntry, employee_id: string): MemberEntry {
  const { team } = entry;
  const isIn = team.includes(employee_id);
  return {
    ...entry,
    team: isIn ? team.filter((one) => one !== employee_id) : [...team, employee_id],
  };
}

/** Whose accounts a member sees: everybody's, or those of so many employees. */
export type Sight =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly employees: number };

/** Returns what a member sees of the book. */
export function sightOf({ role, employee_id, team }: MemberBody): Sight {
  if (role === "owner" || role === "controller") return { kind: "whole" };
  const own = employee_id === null ? [] : [employee_id];
  const seen = new Set(role === "manager" ? [...own, ...team] : own);
  return { kind: "part", employees: seen.size };
}
