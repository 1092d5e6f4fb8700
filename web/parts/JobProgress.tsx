import type { Job } from "../../src/api/jobs.ts";
import { useSay } from "../words/language-context.ts";
import { doingText } from "./doing-text.ts";
import { jobWords } from "./job-words.ts";
import "./job-progress.css";

interface JobProgressProps {
  readonly job: Job;
  readonly onCancel: () => void;
}

/** How far long work is, and a way to stop it. */
export function JobProgress({ job, onCancel }: JobProgressProps) {
  const say = useSay();
  const doing = doingText(job.doing, say);
  return (
    <div className="job-progress">
      <progress value={job.done} max={1} aria-label={doing} />
      <output className="soft">{doing}</output>
      <button type="button" onClick={onCancel}>
        {say(jobWords.cancel)}
      </button>
    </div>
  );
}
