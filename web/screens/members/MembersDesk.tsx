import { useSuspenseQuery } from "@tanstack/react-query";
import type { Session } from "../../../src/api/session.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { useSay } from "../../words/language-context.ts";
import { BesideMembers } from "./BesideMembers.tsx";
import { membersWords } from "./members-words.ts";
import { MemberTable } from "./MemberTable.tsx";
import { useMemberDesk } from "./use-member-desk.ts";

interface MembersDeskProps {
  readonly employees: Session["book"]["employees"];
}

/** The list of members, and what can be done about each. */
export function MembersDesk({ employees }: MembersDeskProps) {
  const say = useSay();
  const { data: members } = useSuspenseQuery(allRecordsQuery("member"));
  const { open, setOpen, close, link, write, endSessions, told, isBusy } = useMemberDesk();
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
        isBusy={isBusy}
        onChange={(member) => setOpen({ kind: "change", member })}
        onLink={({ body }) => void link(body)}
        onSignOut={(member) => void endSessions(member)}
        onRemove={(member) => setOpen({ kind: "remove", member })}
      />
      {open !== null && (
        <BesideMembers
          open={open}
          members={members}
          employees={employees}
          onClose={close}
          onInvite={link}
          onWrite={write}
        />
      )}
    </article>
  );
}
