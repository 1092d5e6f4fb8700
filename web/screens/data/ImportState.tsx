import { JobProgress } from "../../parts/JobProgress.tsx";
import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import type { Import } from "./use-import.ts";

interface ImportStateProps {
  readonly imported: Import;
}

/** How far an import is, that it was stopped, or why it was refused. */
export function ImportState({ imported }: ImportStateProps) {
  const say = useSay();
  const { job, isRunning, cancel, refusal } = imported;
  return (
    <>
      {job !== null && isRunning && <JobProgress job={job} onCancel={cancel} />}
      {job?.state === "cancelled" && <output>{say(dataWords.cancelled)}</output>}
      {refusal !== null && (
        <div className="data-refusal" role="alert">
          <h3>{say(dataWords.refused)}</h3>
          <p>{refusal}</p>
        </div>
      )}
    </>
  );
}
