import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { sessionSchema } from "../../api/session.ts";
import { bookSession } from "../../app/book-session.ts";
import { languages } from "../../lib/language.ts";
import { answers } from "../answers.ts";
import type { ServerContext, ServerEnv } from "../context.ts";

const route = createRoute({
  method: "get",
  path: "/api/session",
  summary: "Who is asking, of which book",
  responses: answers(sessionSchema, "The session"),
});

/** Adds the route that a page asks first. */
export function addSession(app: OpenAPIHono<ServerEnv>, { book, mode, now }: ServerContext): void {
  app.openapi(route, async (context) =>
    context.json(
      {
        mode,
        user: context.get("user"),
        book: await bookSession(book),
        today: now().toISOString().slice(0, 10),
        languages: [...languages],
      },
      200,
    ),
  );
}
