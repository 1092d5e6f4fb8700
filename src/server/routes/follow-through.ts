import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { followedDecisions } from "../../app/followed-decisions.ts";
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

/** Adds what decisions promised against what they brought; for those who see the whole book, since it looks at untouched accounts. */
export function addFollowThrough(app: OpenAPIHono<ServerEnv>, { now }: ServerContext): void {
  app.openapi(route, async (context) => {
    const { language } = context.req.valid("query");
    const stores = { book: context.get("book").whole(), journal: context.get("journal") };
    const asked = { today: now().toISOString().slice(0, 10), language };
    return context.json(await followedDecisions(stores, asked, {}), 200);
  });
}
