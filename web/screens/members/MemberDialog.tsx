import { Dialog } from "@base-ui/react/dialog";
import { useState } from "react";
import type { Session } from "../../../src/api/session.ts";
import { useSay } from "../../words/language-context.ts";
import { MemberFields } from "./MemberFields.tsx";
import { type MemberBody, type MemberEntry, memberOf } from "./member-entry.ts";
import { membersWords } from "./members-words.ts";
import "../../parts/dialog.css";

interface MemberDialogProps {
  readonly title: string;
  readonly first: MemberEntry;
  /** Addresses that are members' already; null where the address is not to be written. */
  readonly taken: readonly string[] | null;
  readonly employees: Session["book"]["employees"];
  readonly onClose: () => void;
  readonly onDone: (member: MemberBody) => Promise<void>;
}

/** Asks who a member is and what the member may do. */
export function MemberDialog(props: MemberDialogProps) {
  const { title, first, taken, employees, onClose, onDone } = props;
  const say = useSay();
  const [entry, setEntry] = useState(first);
  const [isBusy, setIsBusy] = useState(false);
  const member = memberOf(entry);
  const isTaken = taken?.includes(member.email) === true;
  const done = async () => {
    setIsBusy(true);
    await onDone(member);
    setIsBusy(false);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          <form
            className="member-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isTaken) void done();
            }}
          >
            <MemberFields
              entry={entry}
              isNew={taken !== null}
              employees={employees}
              onWrite={setEntry}
            />
            <p role="alert" className="loss">
              {isTaken && say(membersWords.known)}
            </p>
            <div className="dialog-acts">
              <button type="button" onClick={onClose}>
                {say(membersWords.cancel)}
              </button>
              <button type="submit" className="primary" disabled={isBusy || isTaken}>
                {say(taken === null ? membersWords.save : membersWords.invite_done)}
              </button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
