import { HTTPException } from "hono/http-exception";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../api/problem.ts";
import { NotAllowed, NotSeen } from "../app/access-faults.ts";
import { Refusal } from "../lib/refusal.ts";

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  409: "Changed by somebody else",
  412: "Changed by somebody else",
  413: "Too large",
  421: "Not this server",
  422: "Refused",
  428: "Say which version you have seen",
  429: "Too many requests",
  500: "An unexpected fault",
};

/** A problem that a handler meets and its caller is to hear of. */
export class ProblemFault extends Error {
  override readonly name = "ProblemFault";
  readonly status: ContentfulStatusCode;
  readonly more: Pick<Problem, "version">;

  constructor(status: ContentfulStatusCode, detail: string, more: Pick<Problem, "version"> = {}) {
    super(detail);
    this.status = status;
    this.more = more;
  }
}

/** Returns a problem as a response. */
export function problemResponse(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  more: Pick<Problem, "version"> = {},
): Response {
  const problem: Problem = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail,
    ...more,
  };
  return context.body(JSON.stringify(problem), status, {
    "content-type": "application/problem+json",
  });
}

/** Maps what a handler throws to a problem; says nothing of the inside of an unexpected fault. */
export function problemOf(error: Error, context: Context, tell: (error: Error) => void): Response {
  if (error instanceof ProblemFault)
    return problemResponse(context, error.status, error.message, error.more);
  if (error instanceof NotSeen) return problemResponse(context, 404, error.message);
  if (error instanceof NotAllowed) return problemResponse(context, 403, error.message);
  if (error instanceof Refusal) return problemResponse(context, 422, error.message);
  if (error instanceof HTTPException) return problemResponse(context, error.status, error.message);
  tell(error);
  return problemResponse(context, 500, "The server met a fault; its log says which.");
}
