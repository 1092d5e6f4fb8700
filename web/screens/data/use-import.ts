import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Job } from "../../../src/api/jobs.ts";
import type { ImportAnswer } from "../../../src/api/uploads.ts";
import { useJob } from "../../api/use-job.ts";
import { useLanguage } from "../../words/language-context.ts";
import { type BroughtFile, isReady, mapOf } from "./brought-file.ts";

/** The import of the files that were brought. */
export interface Import {
  /** Whether all files can be read as they are mapped. */
  readonly isAsked: boolean;
  /** Whether it has been seen what would happen to just these files, mapped as they are. */
  readonly isChecked: boolean;
  readonly isRunning: boolean;
  /** Sees what would happen, or lets it happen. */
  readonly start: (terms: { readonly dry_run: boolean }) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
  readonly job: Job | null;
  /** What became, or would become, of the files; null until that is known. */
  readonly result: ImportAnswer | null;
  /** Why it was refused or failed; null where it was not. */
  readonly refusal: string | null;
}

/** Returns the import of files; `onImported` is called once for each that has come to its end. */
export function useImport(files: readonly BroughtFile[], onImported: () => void): Import {
  const client = useQueryClient();
  const { language } = useLanguage();
  const { begin, cancel, forget, job, result, fault } = useJob<"import", ImportAnswer>("import");
  const [checked, setChecked] = useState<string | null>(null);
  const asked = files.map((file) => ({ id: file.id ?? "", as: null, map: mapOf(file) }));
  const question = JSON.stringify(asked);
  const isAsked = files.length > 0 && files.every(isReady);
  useEffect(() => {
    if (result === null || result.dry_run) return;
    onImported();
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
    // oxlint-disable-next-line react/exhaustive-deps -- once for every import that has come to its end
  }, [result]);
  const isRefused = job?.state === "refused" || job?.state === "failed";
  return {
    isAsked,
    isChecked: isAsked && checked === question && result?.dry_run === true,
    isRunning: job?.state === "running",
    start: ({ dry_run }) => {
      setChecked(dry_run ? question : null);
      begin({ kind: "import", files: asked, dry_run });
    },
    cancel,
    forget,
    job,
    result,
    refusal: fault?.message ?? (isRefused ? (job.detail?.[language] ?? "") : null),
  };
}
