import { Dialog } from "@base-ui/react/dialog";
import { useSay } from "../../words/language-context.ts";
import { decisionWords } from "./decision-words.ts";
import { DecideForm, type DecideFormProps } from "./DecideForm.tsx";
import "../../parts/dialog.css";
import "./decide-dialog.css";

interface DecideDialogProps extends DecideFormProps {
  readonly isOpen: boolean;
}

/** Asks what a decision needs, shows what it promises and what is then to be done, and makes it. */
export function DecideDialog({ isOpen, ...props }: DecideDialogProps) {
  const say = useSay();
  const { onClose, toDecide } = props;
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog decide-dialog">
          <Dialog.Title>
            {say(decisionWords.dialog_title, { way: toDecide.way.title })}
          </Dialog.Title>
          <DecideForm {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
