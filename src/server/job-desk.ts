import { randomUUID } from "node:crypto";
import type { JobResult } from "../api/job-result.ts";
import type { Job, JobRequest } from "../api/jobs.ts";
import type { Steering } from "../engine/engine.ts";
import { Refusal } from "../lib/refusal.ts";
import { unexpectedFault } from "./problems.ts";

/** Long work that goes on while its user does something else. */
export interface JobDesk {
  /**
   * Begins a job of a user's; its work is told to stop by the steering's signal. The same key finds the job that it began. Null
   * where so many of the user's are going on that the rest would have to wait.
   */
  begin(job: NewJob): Job | null;
  /** Null where the user has no such job. */
  find(id: string, user: string): RunningJob | null;
  /** Stops all jobs and waits for them. */
  close(): Promise<void>;
}

export interface NewJob {
  readonly kind: JobRequest["kind"];
  readonly user: string;
  /** What the user knows the request by; null where it may be made again and again. */
  readonly key: string | null;
  readonly work: (steering: Steering) => Promise<JobResult>;
}

export interface RunningJob {
  readonly job: () => Job;
  /** What the work came to; null until it is done. */
  readonly result: () => JobResult | null;
  readonly cancel: () => void;
  /** Resolves when the job has gone on, or ended. */
  readonly changed: () => Promise<void>;
}

interface Held extends RunningJob {
  readonly user: string;
  readonly key: string | null;
  readonly ended: Promise<void>;
}

const mostJobs = 200;
const mostOfOne = 4;

/** Returns a desk without jobs; the last two hundred are remembered. */
export function jobDesk(now: () => Date): JobDesk {
  const jobs = new Map<string, Held>();
  return {
    begin: (asked) => {
      const own = [...jobs.values()].filter(({ user }) => user === asked.user);
      const same = own.find(({ key }) => key !== null && key === asked.key);
      if (same !== undefined) return same.job();
      if (own.filter((one) => one.job().state === "running").length >= mostOfOne) return null;
      const held = started(asked, now);
      jobs.set(held.job().id, held);
      for (const id of [...jobs.keys()].slice(0, Math.max(0, jobs.size - mostJobs)))
        jobs.delete(id);
      return held.job();
    },
    find: (id, user) => {
      const held = jobs.get(id);
      return held?.user === user ? held : null;
    },
    close: async () => {
      for (const held of jobs.values()) held.cancel();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

function started({ kind, user, key, work }: NewJob, now: () => Date): Held {
  const controller = new AbortController();
  let wake = Promise.withResolvers<void>();
  let result: JobResult | null = null;
  let job: Job = {
    id: randomUUID(),
    kind,
    state: "running",
    doing: null,
    done: 0,
    detail: null,
    started_at: now().toISOString(),
  };
  const become = (news: Partial<Job>) => {
    job = { ...job, ...news };
    const woken = wake;
    wake = Promise.withResolvers();
    woken.resolve();
  };
  const steering: Steering = {
    signal: controller.signal,
    progress: ({ doing, done }) => become({ doing, done: Math.min(1, Math.max(job.done, done)) }),
  };
  const ended = work(steering).then(
    (value) => {
      result = value;
      become({ state: "done", done: 1 });
    },
    (error: unknown) => become(endOf(error, controller.signal)),
  );
  return {
    user,
    key,
    ended,
    job: () => job,
    result: () => result,
    cancel: () => controller.abort(),
    changed: () => wake.promise,
  };
}

function endOf(error: unknown, signal: AbortSignal): Partial<Job> {
  if (signal.aborted) return { state: "cancelled" };
  if (error instanceof Refusal) return { state: "refused", detail: error.sentence };
  return { state: "failed", detail: unexpectedFault };
}
