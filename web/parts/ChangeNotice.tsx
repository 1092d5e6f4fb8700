import { useSay } from "../words/language-context.ts";
import { changeDeskWords } from "./change-desk-words.ts";
import "./change-notice.css";

export type Notice =
  | { readonly kind: "done"; readonly told: string; readonly change_id: string | null }
  | { readonly kind: "fault"; readonly told: string };

interface ChangeNoticeProps {
  readonly notice: Notice | null;
  readonly onUndo: (change_id: string) => void;
  readonly onClose: () => void;
}

/** Tells what was just changed, or why it was not; stays a while with the way back. */
export function ChangeNotice({ notice, onUndo, onClose }: ChangeNoticeProps) {
  const say = useSay();
  const undoes = notice?.kind === "done" ? notice.change_id : null;
  return (
    <div className="change-notices">
      <output>{notice?.kind === "done" && <p>{notice.told}</p>}</output>
      <div role="alert">{notice?.kind === "fault" && <p>{notice.told}</p>}</div>
      {notice !== null && (
        <div className="change-notice-acts">
          {undoes !== null && (
            <button type="button" onClick={() => onUndo(undoes)}>
              {say(changeDeskWords.undo)}
            </button>
          )}
          <button type="button" aria-label={say(changeDeskWords.close)} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
