import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Job, JobRequest } from "../../src/api/jobs.ts";
import { request, RequestFault } from "./request.ts";

/** What is asked for, with what may be left open left open. */
export type AskedJob<Kind extends JobRequest["kind"]> = Pick<JobRequest, "kind"> & {
  readonly kind: Kind;
} & Partial<Extract<JobRequest, { kind: Kind }>>;

/** Long work that the server does for the page. */
export interface UsedJob<Kind extends JobRequest["kind"], Result> {
  readonly begin: (asked: AskedJob<Kind>) => void;
  readonly cancel: () => void;
  /** Forgets the job and what it came to. */
  readonly forget: () => void;
  /** How far it is; null before it has begun. */
  readonly job: Job | null;
  /** Whether what was asked for last is on its way: not yet begun, running, or done and not yet here. */
  readonly isPending: boolean;
  /** What it came to; null until then. */
  readonly result: Result | null;
  /** The same, and what the job before came to while this one is not done. */
  readonly latest: Result | null;
  /** Why it could not even begin. */
  readonly fault: Error | null;
}

/**
 * Returns a job that is begun from the page, watched by server-sent events and can be cancelled. With a `name` the tab
 * remembers it, so that a page that is loaded again finds it as it is by then.
 */
export function useJob<Kind extends JobRequest["kind"], Result>(
  name: string | null = null,
): UsedJob<Kind, Result> {
  const [id, setId] = useState(() => rememberedJob(name));
  const [job, setJob] = useState<Job | null>(null);
  const take = useCallback(
    (next: string | null) => {
      rememberJob(name, next);
      setId(next);
    },
    [name],
  );
  const begin = useMutation({
    mutationFn: (asked: AskedJob<Kind>) =>
      request<Job>("/api/jobs", { method: "POST", body: asked }),
    onSuccess: (begun) => {
      setJob(begun);
      take(begun.id);
    },
  });
  useJobEvents(id, { onJob: setJob, onGone: () => take(null) });
  const isDone = job?.id === id && job?.state === "done";
  const result = useQuery({
    queryKey: ["job", id],
    queryFn: ({ signal }) => request<Result>(`/api/jobs/${id}/result`, { signal }),
    enabled: id !== null && isDone,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return {
    begin: begin.mutate,
    cancel: () => {
      if (id !== null) void request<Job>(`/api/jobs/${id}`, { method: "DELETE" });
    },
    forget: () => {
      setJob(null);
      take(null);
    },
    job,
    isPending: begin.isPending || job?.state === "running" || (isDone && result.isFetching),
    result: result.isPlaceholderData ? null : (result.data ?? null),
    latest: result.data ?? null,
    fault: begin.error ?? result.error,
  };
}

interface JobEvents {
  readonly onJob: (job: Job) => void;
  readonly onGone: () => void;
}

/** Tells how far a job is, as the server says it, until it is at its end. */
function useJobEvents(id: string | null, events: JobEvents): void {
  const told = useEffectEvent((job: Job) => events.onJob(job));
  const failed = useEffectEvent((fault: unknown) => {
    if (isGone(fault)) events.onGone();
  });
  useEffect(() => {
    if (id === null) return undefined;
    const source = new EventSource(`/api/jobs/${id}/events`);
    source.addEventListener("job", (event: MessageEvent<string>) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's event
      const now = JSON.parse(event.data) as Job;
      told(now);
      if (now.state !== "running") source.close();
    });
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED)
        request<Job>(`/api/jobs/${id}`).then(told, failed);
    });
    return () => source.close();
  }, [id]);
}

/** A server that was started anew knows nothing of the jobs before. */
function isGone(fault: unknown): boolean {
  return fault instanceof RequestFault && fault.problem.status === 404;
}

function rememberedJob(name: string | null): string | null {
  return name === null ? null : sessionStorage.getItem(`warto.job.${name}`);
}

function rememberJob(name: string | null, id: string | null): void {
  if (name === null) return;
  if (id === null) sessionStorage.removeItem(`warto.job.${name}`);
  else sessionStorage.setItem(`warto.job.${name}`, id);
}
