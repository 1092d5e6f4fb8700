import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { changeMadeSchema } from "../../api/records-schema.ts";
import { windowQuery } from "../../api/jobs.ts";
import type { WireChange } from "../../api/records.ts";
import { type AccountsToAsk, accountsToAskSchema, signRequestSchema } from "../../api/reviews.ts";
import { signReview } from "../../app/sign-review.ts";
import { answers, named } from "../answers.ts";
import { askedWindow } from "../asked-window.ts";
import { changeMade } from "../change-made.ts";
import type { ServerContext, ServerEnv } from "../context.ts";

const toAsk = createRoute({
  method: "get",
  path: "/api/reviews/accounts-to-ask",
  summary: "Whom a seller is asked about before any figure is shown",
  request: { query: windowQuery },
  responses: answers<z.ZodType<AccountsToAsk>>(
    named("AccountsToAsk", accountsToAskSchema),
    "Names alone, in no telling order",
  ),
});

const sign = createRoute({
  method: "post",
  path: "/api/reviews/{id}/sign",
  summary: "Sign a review off, with its figures as the ledger has them now",
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    body: { required: true, content: { "application/json": { schema: signRequestSchema } } },
  },
  responses: answers<z.ZodType<WireChange>>(
    named("Change", changeMadeSchema),
    "The change that signed it",
  ),
});

/** Adds what a review asks before its figures and keeps after them. */
export function addReviews(app: OpenAPIHono<ServerEnv>, { now }: ServerContext): void {
  app.openapi(toAsk, async (context) => {
    const window = askedWindow(context.req.valid("query"));
    return context.json(await context.get("book").toAsk(window, {}), 200);
  });
  app.openapi(sign, async (context) => {
    const { id } = context.req.valid("param");
    const author = { by: context.get("user").id, at: now().toISOString() };
    const signature = { ...context.req.valid("json"), ...author, review_id: id };
    const { read, signOff } = context.get("journal");
    const stores = { book: context.get("book").whole(), journal: { read, change: signOff } };
    return context.json(changeMade(await signReview(stores, signature, {})), 200);
  });
}
