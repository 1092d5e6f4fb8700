import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Job, JobRequest } from "../../src/api/jobs.ts";
import { request } from "./request.ts";

/** What is asked for, with what may be left open left open. */
export type AskedJob<Kind extends JobRequest["kind"]> = Pick<JobRequest, "kind"> & {
  readonly kind: Kind;
} & Partial<Extract<JobRequest, { kind: Kind }>>;

/** Long work that the server does for the page. */
export interface UsedJob<Kind extends JobRequest["kind"], Result> {
  readonly begin: (asked: AskedJob<Kind>) => void;
  readonly cancel: () => void;
  /** How far it is; null before it has begun. */
  readonly job: Job | null;
  /** What it came to; null until then. */
  readonly result: Result | null;
  /** Why it could not even begin. */
  readonly fault: Error | null;
}

/** Returns a job that is begun from the page, watched by server-sent events and can be cancelled. */
export function useJob<Kind extends JobRequest["kind"], Result>(): UsedJob<Kind, Result> {
  const [job, setJob] = useState<Job | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const begin = useMutation({
    mutationFn: (asked: AskedJob<Kind>) =>
      request<Job>("/api/jobs", { method: "POST", body: asked }),
    onSuccess: (begun) => {
      setResult(null);
      setJob(begun);
    },
  });
  const id = job?.id ?? null;
  useEffect(() => {
    if (id === null) return undefined;
    const events = new EventSource(`/api/jobs/${id}/events`);
    events.addEventListener("job", (event: MessageEvent<string>) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's event
      const now = JSON.parse(event.data) as Job;
      setJob(now);
      if (now.state !== "running") events.close();
      if (now.state === "done") void request<Result>(`/api/jobs/${id}/result`).then(setResult);
    });
    return () => events.close();
  }, [id]);
  const cancel = () => {
    if (id !== null) void request<Job>(`/api/jobs/${id}`, { method: "DELETE" });
  };
  return { begin: begin.mutate, cancel, job, result, fault: begin.error };
}
