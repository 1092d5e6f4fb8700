import { HTTPException } from "hono/http-exception";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../api/problem.ts";
import { NotAllowed, NotSeen } from "../app/access-faults.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { askedLanguage } from "./asked-language.ts";

const changed: Sentence = { en: "Changed by somebody else", pl: "Zmienione przez kogoś innego" };

const titles: Readonly<Record<number, Sentence>> = {
  400: { en: "The request cannot be read", pl: "Nie da się odczytać żądania" },
  401: { en: "Not signed in", pl: "Brak zalogowania" },
  403: { en: "Not allowed", pl: "Brak uprawnień" },
  404: { en: "Not found", pl: "Nie znaleziono" },
  409: changed,
  412: changed,
  413: { en: "Too large", pl: "Za duże" },
  421: { en: "Not this server", pl: "To nie ten serwer" },
  422: { en: "Refused", pl: "Odmowa" },
  428: {
    en: "Say which version you have seen",
    pl: "Podaj, którą wersję widzisz",
  },
  429: { en: "Too many requests", pl: "Za dużo żądań" },
  500: { en: "An unexpected fault", pl: "Nieoczekiwany błąd" },
};

const untitled: Sentence = { en: "Error", pl: "Błąd" };

/** What is told of an unexpected fault: nothing of its inside. */
export const unexpectedFault: Sentence = {
  en: "The server met a fault; its log says which.",
  pl: "Na serwerze wystąpił błąd; szczegóły są w jego dzienniku.",
};

/** A problem that a handler meets and its caller is to hear of. */
export class ProblemFault extends Error {
  override readonly name = "ProblemFault";
  readonly status: ContentfulStatusCode;
  readonly detail: Sentence;
  readonly more: Pick<Problem, "version">;

  constructor(status: ContentfulStatusCode, detail: Sentence, more: Pick<Problem, "version"> = {}) {
    super(detail.en);
    this.status = status;
    this.detail = detail;
    this.more = more;
  }
}

/** Returns a problem as a response, in the language that the request asks for. */
export function problemResponse(
  context: Context,
  status: ContentfulStatusCode,
  detail: Sentence,
  more: Pick<Problem, "version"> = {},
): Response {
  const language = askedLanguage(context);
  const problem: Problem = {
    type: "about:blank",
    title: (titles[status] ?? untitled)[language],
    status,
    detail: detail[language],
    ...more,
  };
  return context.body(JSON.stringify(problem), status, {
    "content-type": "application/problem+json",
    "content-language": language,
  });
}

/** Maps what a handler throws to a problem; says nothing of the inside of an unexpected fault. */
export function problemOf(error: Error, context: Context, tell: (error: Error) => void): Response {
  if (error instanceof ProblemFault)
    return problemResponse(context, error.status, error.detail, error.more);
  if (error instanceof NotSeen) return problemResponse(context, 404, error.sentence);
  if (error instanceof NotAllowed) return problemResponse(context, 403, error.sentence);
  if (error instanceof Refusal) return problemResponse(context, 422, error.sentence);
  if (error instanceof HTTPException)
    return problemResponse(context, error.status, {
      en: error.message,
      pl: "Nie da się odczytać tego żądania.",
    });
  tell(error);
  return problemResponse(context, 500, unexpectedFault);
}
