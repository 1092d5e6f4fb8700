import { randomUUID } from "node:crypto";
import type { BookUser } from "../../app/access.ts";
import type { Journal, JournalRecord } from "../../journal/journal.ts";
import type { Language, Sentence } from "../../lib/language.ts";
import type { RecordBody } from "../../record/record-kinds.ts";
import type { SignIn } from "./sign-in.ts";

export type Member = JournalRecord<"member">;

/** Returns the members of a team. */
export async function membersOf(journal: Pick<Journal, "list">): Promise<readonly Member[]> {
  return (await journal.list("member", { limit: 1000 })).items;
}

/** Returns the member with an address, whatever its case. */
export async function memberWith(
  journal: Pick<Journal, "list">,
  email: string,
): Promise<Member | null> {
  const wanted = email.toLowerCase();
  const members = await membersOf(journal);
  return members.find(({ body }) => body.email.toLowerCase() === wanted) ?? null;
}

/** Returns whether anybody can sign in as an owner; a restored book may have owners without a password. */
export async function hasOwner(
  journal: Pick<Journal, "list">,
  { hasPassword }: Pick<SignIn, "hasPassword">,
): Promise<boolean> {
  const owners = (await membersOf(journal)).filter(({ body }) => body.role === "owner");
  const known = await Promise.all(owners.map(({ body }) => hasPassword(body.email)));
  return known.some(Boolean);
}

/** Returns a member as a user of the book; changes are signed with the address. */
export function userOf({ body }: Member): BookUser {
  const { email, name, role, employee_id, team } = body;
  return { id: email.toLowerCase(), name, role, employee_id, team };
}

interface FirstOwner extends Pick<RecordBody<"member">, "email" | "name"> {
  readonly at: string;
  /** Of what the journal keeps in words. */
  readonly language: Language;
}

const firstOwner: Sentence = { en: "become the first owner", pl: "pierwszy właściciel" };

/** Makes the first member of a team, who is its owner. */
export async function addFirstOwner(
  journal: Journal,
  { email, name, at, language }: FirstOwner,
): Promise<void> {
  await journal.change({
    change_id: randomUUID(),
    by: email,
    at,
    what: firstOwner[language],
    reason: null,
    writes: [
      {
        kind: "member",
        id: randomUUID(),
        seen: 0,
        body: { email, name, role: "owner", employee_id: null, team: [] },
      },
    ],
  });
}
