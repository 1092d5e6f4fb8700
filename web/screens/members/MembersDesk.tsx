import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Invitation } from "../../../src/api/invitation.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import type { Session } from "../../../src/api/session.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { InvitationLink } from "./InvitationLink.tsx";
import { MemberDialog } from "./MemberDialog.tsx";
import { useInvite, useSignOut } from "./member-acts.ts";
import { entryOf, type MemberBody, newMember } from "./member-entry.ts";
import { membersWords } from "./members-words.ts";
import { MemberTable } from "./MemberTable.tsx";
import { RemoveMember } from "./RemoveMember.tsx";

interface MembersDeskProps {
  readonly employees: Session["book"]["employees"];
}

type Member = WireRecord<"member">;

/** What is open beside the list. */
type Open =
  | { readonly kind: "invite" }
  | { readonly kind: "change" | "remove"; readonly member: Member }
  | { readonly kind: "link"; readonly name: string; readonly invitation: Invitation };

/** The list of members, and what can be done about each. */
export function MembersDesk({ employees }: MembersDeskProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const { data: members } = useSuspenseQuery(allRecordsQuery("member"));
  const { mutateAsync: invite, isPending } = useInvite();
  const { mutateAsync: signOut } = useSignOut();
  const [open, setOpen] = useState<Open | null>(null);
  const [told, setTold] = useState("");
  const close = () => setOpen(null);
  const link = async (body: MemberBody) => {
    try {
      setOpen({ kind: "link", name: body.name, invitation: await invite(body) });
    } catch (error) {
      close();
      desk.tellFault(error);
    }
  };
  const write = async ({ id, version }: Member, body: MemberBody | null, name: string) => {
    const [what, done] =
      body === null
        ? [membersWords.what_remove, membersWords.removed]
        : [membersWords.what_change, membersWords.saved];
    const writes = [{ kind: "member", id, seen: version, body }] as const;
    const made = await desk.make({ what: say(what), told: null, writes });
    setTold(made === null ? "" : say(done, { name }));
    close();
  };
  const end = async ({ id, body }: Member) => {
    try {
      await signOut(id);
      setTold(say(membersWords.signed_out, { name: body.name }));
    } catch (error) {
      desk.tellFault(error);
    }
  };
  return (
    <article className="members">
      <header className="members-head">
        <div>
          <h1>{say(membersWords.title)}</h1>
          <p>{say(membersWords.lead)}</p>
        </div>
        <button type="button" className="primary" onClick={() => setOpen({ kind: "invite" })}>
          {say(membersWords.invite)}
        </button>
      </header>
      <output>{told}</output>
      <MemberTable
        members={members}
        employees={employees}
        isBusy={isPending}
        onChange={(member) => setOpen({ kind: "change", member })}
        onLink={({ body }) => void link(body)}
        onSignOut={(member) => void end(member)}
        onRemove={(member) => setOpen({ kind: "remove", member })}
      />
      {open?.kind === "invite" && (
        <MemberDialog
          title={say(membersWords.invite)}
          first={newMember}
          taken={members.map(({ body }) => body.email.toLowerCase())}
          employees={employees}
          onClose={close}
          onDone={link}
        />
      )}
      {open?.kind === "change" && (
        <MemberDialog
          title={say(membersWords.change_of, { name: open.member.body.name })}
          first={entryOf(open.member.body)}
          taken={null}
          employees={employees}
          onClose={close}
          onDone={(body) => write(open.member, body, body.name)}
        />
      )}
      {open?.kind === "remove" && (
        <RemoveMember
          name={open.member.body.name}
          onClose={close}
          onRemove={() => void write(open.member, null, open.member.body.name)}
        />
      )}
      {open?.kind === "link" && (
        <InvitationLink name={open.name} invitation={open.invitation} onClose={close} />
      )}
    </article>
  );
}
