import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { sessionSchema } from "../../api/session.ts";
import { languages } from "../../lib/language.ts";
import { answers, named } from "../answers.ts";
import type { ServerContext, ServerEnv } from "../context.ts";

const route = createRoute({
  method: "get",
  path: "/api/session",
  summary: "Who is asking, of which book",
  responses: answers(named("Session", sessionSchema), "The session"),
});

/** Adds the route that a page asks first. */
export function addSession(app: OpenAPIHono<ServerEnv>, { mode, now }: ServerContext): void {
  app.openapi(route, async (context) => {
    const { id, name, role, employee_id } = context.get("user");
    return context.json(
      {
        mode,
        user: { id, name, role, employee_id },
        book: await context.get("book").session(),
        today: now().toISOString().slice(0, 10),
        languages: [...languages],
      },
      200,
    );
  });
}
