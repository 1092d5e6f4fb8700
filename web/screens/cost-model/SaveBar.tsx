import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import type { CostModelDraft } from "./use-cost-model-draft.ts";
import { useSaveModel } from "./use-save-model.ts";

interface SaveBarProps {
  readonly draft: CostModelDraft;
  /** Whether the draft is a cost model at all. */
  readonly isRight: boolean;
}

/** Saves what is changed as a version with its reason, or drops it. */
export function SaveBar({ draft, isRight }: SaveBarProps) {
  const say = useSay();
  const { reason, isChanged, explain, drop } = draft;
  const { save, isPending, isSaved, fault, lookAgain } = useSaveModel(draft);
  if (!isChanged) return isSaved ? <output>{say(costModelWords.is_saved)}</output> : null;
  return (
    <form
      className="save-bar"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <strong>{say(costModelWords.unsaved)}</strong>
      <label>
        {say(costModelWords.reason)}
        <input
          required
          maxLength={2000}
          value={reason}
          onChange={({ target }) => explain(target.value)}
        />
      </label>
      <button
        type="submit"
        className="primary"
        disabled={!isRight || isPending || reason.trim() === ""}
      >
        {say(costModelWords.save)}
      </button>
      <button type="button" onClick={drop}>
        {say(costModelWords.drop)}
      </button>
      {fault !== null && (
        <p role="alert">
          {fault}{" "}
          <button type="button" onClick={() => void lookAgain()}>
            {say(costModelWords.look_again)}
          </button>
        </p>
      )}
    </form>
  );
}
