import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { type JobRequest, jobRequestSchema, jobSchema } from "../../api/jobs.ts";
import type { BookUser } from "../../app/access.ts";
import { importUploads } from "../../app/import-uploads.ts";
import type { Steering } from "../../engine/engine.ts";
import { type JobResult, jobResultSchema } from "../../api/job-result.ts";
import { answers, named } from "../answers.ts";
import type { SeenBook } from "../../app/seen-book.ts";
import type { ServerContext, ServerEnv } from "../context.ts";
import type { RunningJob } from "../job-desk.ts";
import { ProblemFault } from "../problems.ts";

const id = z.object({ id: z.uuid() });

const begin = createRoute({
  method: "post",
  path: "/api/jobs",
  summary: "Begin long work: a plan, an import",
  request: {
    body: { required: true, content: { "application/json": { schema: jobRequestSchema } } },
  },
  responses: answers(named("Job", jobSchema), "The job, which has begun"),
});

const look = createRoute({
  method: "get",
  path: "/api/jobs/{id}",
  summary: "How far a job is",
  request: { params: id },
  responses: answers(named("Job", jobSchema), "The job"),
});

const result = createRoute({
  method: "get",
  path: "/api/jobs/{id}/result",
  summary: "What a job came to",
  request: { params: id },
  responses: answers<z.ZodType<JobResult>>(
    named("JobResult", jobResultSchema),
    "The document of the job's kind",
  ),
});

const cancel = createRoute({
  method: "delete",
  path: "/api/jobs/{id}",
  summary: "Stop a job",
  request: { params: id },
  responses: answers(named("Job", jobSchema), "The job, which has been told to stop"),
});

/** Adds long work, watched by server-sent events. */
export function addJobs(app: OpenAPIHono<ServerEnv>, { jobs, now }: ServerContext): void {
  const jobOf = (jobId: string, user: string): RunningJob => {
    const job = jobs.find(jobId, user);
    if (job === null)
      throw new ProblemFault(404, {
        en: "There is no such job of yours.",
        pl: "Nie masz takiego zadania.",
      });
    return job;
  };
  app.openapi(begin, async (context) => {
    const asked = context.req.valid("json");
    const user = jobOwner(context.get("user"));
    const book = context.get("book");
    const key = context.req.header("idempotency-key")?.slice(0, 200) ?? null;
    const work = (steering: Steering) => workOf({ asked, book, now }, steering);
    const begun = jobs.begin({ kind: asked.kind, user, key, work });
    if (begun === null)
      throw new ProblemFault(429, {
        en: "Several of your jobs are still going on; wait for one, or stop it.",
        pl: "Kilka Twoich zadań jeszcze trwa; poczekaj na jedno z nich albo je zatrzymaj.",
      });
    return context.json(begun, 200);
  });
  app.openapi(look, (context) => {
    const { id: jobId } = context.req.valid("param");
    return context.json(jobOf(jobId, jobOwner(context.get("user"))).job(), 200);
  });
  app.openapi(result, (context) => {
    const { id: jobId } = context.req.valid("param");
    const job = jobOf(jobId, jobOwner(context.get("user")));
    const found = job.result();
    if (found === null)
      throw new ProblemFault(409, {
        en: "The job has come to nothing yet.",
        pl: "Zadanie nie ma jeszcze wyniku.",
      });
    return context.json(found, 200);
  });
  app.openapi(cancel, (context) => {
    const { id: jobId } = context.req.valid("param");
    const job = jobOf(jobId, jobOwner(context.get("user")));
    job.cancel();
    return context.json(job.job(), 200);
  });
  app.get("/api/jobs/:id/events", (context) => {
    const job = jobOf(context.req.param("id"), jobOwner(context.get("user")));
    return streamSSE(context, async (stream) => {
      while (!stream.aborted) {
        const changed = job.changed();
        const standing = job.job();
        await stream.writeSSE({ event: "job", data: JSON.stringify(standing) });
        if (standing.state !== "running") return;
        await changed;
      }
    });
  });
}

/** What somebody has begun is not shown to the same person with another role. */
function jobOwner(user: BookUser): string {
  return JSON.stringify(user);
}

interface Asked {
  readonly asked: JobRequest;
  readonly book: SeenBook;
  readonly now: () => Date;
}

async function workOf({ asked, book, now }: Asked, steering: Steering): Promise<JobResult> {
  switch (asked.kind) {
    case "plan":
      return book.plan(asked, steering);
    case "import":
      return importUploads(book.whole(), { asked, at: now().toISOString() }, steering);
    default:
      return asked satisfies never;
  }
}
