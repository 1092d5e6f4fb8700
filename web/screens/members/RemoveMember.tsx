import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { membersWords } from "./members-words.ts";
import "../../parts/dialog.css";

interface RemoveMemberProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks once more before somebody is shut out. */
export function RemoveMember({ name, onClose, onRemove }: RemoveMemberProps) {
  const say = useSay();
  const { isBusy } = useChangeDesk();
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title>{say(membersWords.remove_title, { name })}</AlertDialog.Title>
          <AlertDialog.Description>
            {say(membersWords.remove_told, { name })}
          </AlertDialog.Description>
          <div className="dialog-acts">
            <AlertDialog.Close>{say(membersWords.cancel)}</AlertDialog.Close>
            <button type="button" className="primary" disabled={isBusy} onClick={onRemove}>
              {say(membersWords.remove)}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
