import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ImportAnswer } from "../../../src/api/uploads.ts";
import { useJob } from "../../api/use-job.ts";
import { JobProgress } from "../../parts/JobProgress.tsx";
import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";
import { isReady, mapOf } from "./brought-file.ts";
import { BringNext } from "./BringNext.tsx";
import { dataWords } from "./data-words.ts";
import { FileDrop } from "./FileDrop.tsx";
import { FileTable } from "./FileTable.tsx";
import { ImportList } from "./ImportList.tsx";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { useBroughtFiles } from "./use-brought-files.ts";

/** Brings files in: chosen, mapped, checked, imported; lists what was brought before. */
export function DataDesk() {
  const say = useSay();
  const client = useQueryClient();
  const { files, bring, remove, map, clear } = useBroughtFiles();
  const { begin, cancel, forget, job, result, fault } = useJob<"import", ImportAnswer>("import");
  const [checked, setChecked] = useState<string | null>(null);
  const isRunning = job?.state === "running";
  const asked = files.map((file) => ({
    id: file.looked?.id ?? "",
    as: null,
    map: mapOf(file),
  }));
  const question = JSON.stringify(asked);
  const isAsked = files.length > 0 && files.every(isReady);
  const isChecked = isAsked && checked === question && result?.dry_run === true;
  const start = (dry_run: boolean) => {
    setChecked(dry_run ? question : null);
    begin({ kind: "import", files: asked, dry_run });
  };
  useEffect(() => {
    if (result === null || result.dry_run) return;
    clear();
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
    // oxlint-disable-next-line react/exhaustive-deps -- once for every import that has come to its end
  }, [result]);
  return (
    <article className="data">
      <h1>{say(shellWords.data)}</h1>
      <p>{say(dataWords.lead)}</p>
      <section>
        <h2>{say(dataWords.bring)}</h2>
        <FileDrop
          onBring={(chosen) => {
            if (!isRunning) forget();
            bring(chosen);
          }}
        />
        {files.length > 0 && <FileTable files={files} onRemove={remove} onMap={map} />}
        {files.map(
          ({ key, looked, mapping }) =>
            looked !== null &&
            mapping !== null && (
              <MappingForm
                key={key}
                looked={looked}
                mapping={mapping}
                onMap={(next) => map(key, next)}
              />
            ),
        )}
        {files.length > 0 && (
          <p className="data-actions">
            <button
              type="button"
              className={isChecked ? undefined : "primary"}
              disabled={!isAsked || isRunning}
              onClick={() => start(true)}
            >
              {say(dataWords.check)}
            </button>
            <button
              type="button"
              className={isChecked ? "primary" : undefined}
              disabled={!isChecked || isRunning}
              onClick={() => start(false)}
            >
              {say(dataWords.import)}
            </button>
            {!isChecked && <span className="soft">{say(dataWords.import_hint)}</span>}
          </p>
        )}
        {job !== null && isRunning && <JobProgress job={job} onCancel={cancel} />}
        {job?.state === "cancelled" && <output>{say(dataWords.cancelled)}</output>}
        {(job?.state === "refused" || job?.state === "failed" || fault !== null) && (
          <div className="data-refusal" role="alert">
            <h3>{say(dataWords.refused)}</h3>
            <p>{fault?.message ?? job?.detail}</p>
          </div>
        )}
      </section>
      {result !== null && <ImportOutcome answer={result} />}
      <BringNext />
      <ImportList />
    </article>
  );
}
