import { Dialog } from "@base-ui/react/dialog";
import { useState } from "react";
import type { Invitation } from "../../../src/api/invitation.ts";
import { useSpeech } from "../../words/language-context.ts";
import { membersWords } from "./members-words.ts";
import "../../parts/dialog.css";

interface InvitationLinkProps {
  readonly name: string;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** Shows a link by which somebody chooses a password; it is not shown again. */
export function InvitationLink({ name, invitation, onClose }: InvitationLinkProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(invitation.link).then(() => setIsCopied(true));
  const date = speech.date(invitation.expires_at.slice(0, 10));
  const title = say(membersWords.invitation, { name });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Description>{say(membersWords.invitation_told, { date })}</Dialog.Description>
          <div className="invitation-link">
            <input
              readOnly
              aria-label={title}
              value={invitation.link}
              onFocus={({ target }) => target.select()}
            />
            {"clipboard" in navigator && (
              <button type="button" onClick={copy}>
                {say(isCopied ? membersWords.copied : membersWords.copy)}
              </button>
            )}
          </div>
          <div className="dialog-acts">
            <Dialog.Close className="primary">{say(membersWords.close)}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
