import type { Problem } from "../../src/api/problem.ts";
import { lostConnection, strangeAnswer } from "./lost-connection.ts";
import { pageLanguage } from "../words/page-language.ts";

/** What the server would not do, and why, in a sentence that can be shown. */
export class RequestFault extends Error {
  override readonly name = "RequestFault";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export interface RequestTerms {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Returns what the server answers. Page and server are of one version and one source, so the compiler vouches for the type of
 * the answer; throws a `RequestFault` for a problem.
 */
export async function request<Answer>(path: string, terms: RequestTerms = {}): Promise<Answer> {
  const { method = "GET", body, signal } = terms;
  const response = await answerOf(path, {
    method,
    headers: {
      "accept-language": pageLanguage(),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw new RequestFault(await problemIn(response));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return (await response.json()) as Answer;
}

/** What did not arrive may arrive the next time, so that it is no `RequestFault`. */
async function answerOf(path: string, terms: RequestInit): Promise<Response> {
  try {
    return await fetch(path, terms);
  } catch (error) {
    if (terms.signal?.aborted === true) throw error;
    throw new Error(lostConnection().detail, { cause: error });
  }
}

async function problemIn(response: Response): Promise<Problem> {
  const isProblem = response.headers.get("content-type")?.includes("problem+json") ?? false;
  if (!isProblem) return strangeAnswer(response.status);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as its content type says
  return (await response.json()) as Problem;
}

/** Returns a path with those of the parameters that are given. */
export function pathWith(
  path: string,
  parameters: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
