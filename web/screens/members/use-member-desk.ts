import { useState } from "react";
import type { Invitation } from "../../../src/api/invitation.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { useInvite, useSignOut } from "./member-acts.ts";
import type { MemberBody } from "./member-entry.ts";
import { membersWords } from "./members-words.ts";

export type Member = WireRecord<"member">;

/** What is open beside the list. */
export type OpenBeside =
  | { readonly kind: "invite" }
  | { readonly kind: "change" | "remove"; readonly member: Member }
  | { readonly kind: "link"; readonly name: string; readonly invitation: Invitation };

/** Returns what can be done about members, what is open beside their list, and what was done last, in words. */
export function useMemberDesk() {
  const say = useSay();
  const desk = useChangeDesk();
  const { mutateAsync: invite, isPending } = useInvite();
  const { mutateAsync: signOut } = useSignOut();
  const [open, setOpen] = useState<OpenBeside | null>(null);
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
  const endSessions = async ({ id, body }: Member) => {
    try {
      await signOut(id);
      setTold(say(membersWords.signed_out, { name: body.name }));
    } catch (error) {
      desk.tellFault(error);
    }
  };
  return { open, setOpen, close, link, write, endSessions, told, isBusy: isPending };
}
