import { useState } from "react";
import { useSay } from "../../words/language-context.ts";
import type { Mark } from "./lock-writes.ts";
import { planWords } from "./plan-words.ts";

interface MarkBarProps {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly isBusy: boolean;
  readonly onSave: (reason: string | null, makesAgain: boolean) => void;
  readonly onDrop: () => void;
}

/** What is marked and not saved yet, as one change with its reason. */
export function MarkBar({ marks, isBusy, onSave, onDrop }: MarkBarProps) {
  const say = useSay();
  const [reason, setReason] = useState("");
  const said = [...marks.values()];
  const accepted = said.filter((mark) => mark === "accept").length;
  const save = (makesAgain: boolean) =>
    onSave(reason.trim() === "" ? null : reason.trim(), makesAgain);
  return (
    <form
      className="mark-bar"
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
    >
      <output>{say(planWords.marked, { accepted, rejected: said.length - accepted })}</output>
      <label>
        <span className="visually-hidden">{say(planWords.reason_optional)}</span>
        <input
          value={reason}
          maxLength={2000}
          placeholder={say(planWords.reason_optional)}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={isBusy}>
        {say(planWords.save_and_make)}
      </button>
      <button type="button" disabled={isBusy} onClick={() => save(false)}>
        {say(planWords.save_marks)}
      </button>
      <button type="button" onClick={onDrop}>
        {say(planWords.drop_marks)}
      </button>
    </form>
  );
}
