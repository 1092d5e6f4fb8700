import type { Session } from "../../../src/api/session.ts";
import { useSay } from "../../words/language-context.ts";
import { InvitationLink } from "./InvitationLink.tsx";
import { MemberDialog } from "./MemberDialog.tsx";
import { entryOf, type MemberBody, newMember } from "./member-entry.ts";
import { membersWords } from "./members-words.ts";
import { RemoveMember } from "./RemoveMember.tsx";
import type { Member, OpenBeside } from "./use-member-desk.ts";

interface BesideMembersProps {
  readonly open: OpenBeside;
  readonly members: readonly Member[];
  readonly employees: Session["book"]["employees"];
  readonly onClose: () => void;
  readonly onInvite: (body: MemberBody) => Promise<void>;
  /** Null to remove the member. */
  readonly onWrite: (member: Member, body: MemberBody | null, name: string) => Promise<void>;
}

/** What is asked of one member, or of a new one, beside the list. */
export function BesideMembers(props: BesideMembersProps) {
  const { open, members, employees, onClose, onInvite, onWrite } = props;
  const say = useSay();
  switch (open.kind) {
    case "invite":
      return (
        <MemberDialog
          title={say(membersWords.invite)}
          first={newMember}
          taken={members.map(({ body }) => body.email.toLowerCase())}
          employees={employees}
          onClose={onClose}
          onDone={onInvite}
        />
      );
    case "change":
      return (
        <MemberDialog
          title={say(membersWords.change_of, { name: open.member.body.name })}
          first={entryOf(open.member.body)}
          taken={null}
          employees={employees}
          onClose={onClose}
          onDone={(body) => onWrite(open.member, body, body.name)}
        />
      );
    case "remove":
      return (
        <RemoveMember
          name={open.member.body.name}
          onClose={onClose}
          onRemove={() => void onWrite(open.member, null, open.member.body.name)}
        />
      );
    case "link":
      return <InvitationLink name={open.name} invitation={open.invitation} onClose={onClose} />;
    default:
      return open satisfies never;
  }
}
