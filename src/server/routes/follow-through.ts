import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { languages } from "../../lib/language.ts";
import type { FollowThrough } from "../../review/follow-through/follow-through-document.ts";
import { followThroughSchema } from "../../api/follow-through-schema.ts";
import { answers, named } from "../answers.ts";
import type { ServerContext, ServerEnv } from "../context.ts";

const route = createRoute({
  method: "get",
  path: "/api/follow-through",
  summary: "What decisions promised against what they brought",
  request: { query: z.object({ language: z.enum(languages).default("en") }) },
  responses: answers<z.ZodType<FollowThrough>>(
    named("FollowThrough", followThroughSchema),
    "Every decision with its checkpoints",
  ),
});

/** Adds what decisions promised against what they brought. */
export function addFollowThrough(app: OpenAPIHono<ServerEnv>, { now }: ServerContext): void {
  app.openapi(route, async (context) => {
    const { language } = context.req.valid("query");
    const asked = { today: now().toISOString().slice(0, 10), language };
    return context.json(await context.get("book").followThrough(asked, {}), 200);
  });
}
