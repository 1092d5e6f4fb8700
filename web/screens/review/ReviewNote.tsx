import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { reviewWords } from "./review-words.ts";
import "./review-note.css";

interface ReviewNoteProps {
  readonly text: string;
  readonly isKept: boolean;
  readonly onWrite: (text: string) => void;
  readonly onSave: () => void;
}

/** A note on a question. */
export function ReviewNote({ text, isKept, onWrite, onSave }: ReviewNoteProps) {
  const say = useSay();
  const { isBusy } = useChangeDesk();
  return (
    <div className="review-note">
      <label htmlFor="review-note">{say(reviewWords.note)}</label>
      <textarea
        id="review-note"
        rows={3}
        maxLength={2000}
        placeholder=" "
        aria-describedby="review-note-told"
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p id="review-note-told" className="soft small">
        {say(reviewWords.note_told)}
      </p>
      {!isKept && (
        <button type="button" disabled={isBusy} onClick={onSave}>
          {say(reviewWords.save_note)}
        </button>
      )}
    </div>
  );
}
