import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { UndoOutcome } from "../../../src/ledger/imports.ts";
import { request } from "../../api/request.ts";
import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import "../../parts/dialog.css";

interface UndoImportProps {
  readonly import_id: number;
  readonly onUndone: (outcome: UndoOutcome) => void;
}

/** Takes an import back, after asking once. */
export function UndoImport({ import_id, onUndone }: UndoImportProps) {
  const say = useSay();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const undo = useMutation({
    mutationFn: () => request<UndoOutcome>(`/api/imports/${import_id}/undo`, { method: "POST" }),
    onSuccess: (outcome) => {
      setOpen(false);
      onUndone(outcome);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
    },
  });
  const title = say(dataWords.undo_named, { id: import_id });
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
      <AlertDialog.Trigger aria-label={title}>{say(dataWords.undo)}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title>{title}</AlertDialog.Title>
          <AlertDialog.Description>{say(dataWords.undo_told)}</AlertDialog.Description>
          {undo.error !== null && <p role="alert">{undo.error.message}</p>}
          <div className="dialog-acts">
            <AlertDialog.Close>{say(dataWords.keep_import)}</AlertDialog.Close>
            <button
              type="button"
              className="primary"
              disabled={undo.isPending}
              onClick={() => undo.mutate()}
            >
              {say(dataWords.undo)}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
