import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import type { Import } from "./use-import.ts";

interface ImportActsProps {
  readonly imported: Import;
}

/** First to see what would happen, then to let it happen. */
export function ImportActs({ imported }: ImportActsProps) {
  const say = useSay();
  const { isAsked, isChecked, isRunning, start } = imported;
  return (
    <p className="data-actions">
      <button
        type="button"
        className={isChecked ? undefined : "primary"}
        disabled={!isAsked || isRunning}
        onClick={() => start({ dry_run: true })}
      >
        {say(dataWords.check)}
      </button>
      <button
        type="button"
        className={isChecked ? "primary" : undefined}
        disabled={!isChecked || isRunning}
        onClick={() => start({ dry_run: false })}
      >
        {say(dataWords.import)}
      </button>
      {!isChecked && <span className="soft">{say(dataWords.import_hint)}</span>}
    </p>
  );
}
