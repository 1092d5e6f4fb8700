import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AccountBasis } from "../../api/account-basis.ts";
import type { AccountTimeline } from "../../api/account-timeline.ts";
import { accountBasisSchema } from "../../api/account-basis-schema.ts";
import { accountTimelineSchema } from "../../api/account-timeline-schema.ts";
import { windowQuery } from "../../api/jobs.ts";
import { accountTimeline } from "../../app/account-timeline.ts";
import { handover } from "../../app/handover.ts";
import { languages } from "../../lib/language.ts";
import { handoverPage } from "../../report/handover-page.ts";
import { answers, named, problemAnswer } from "../answers.ts";
import { askedWindow } from "../asked-window.ts";
import type { ServerEnv } from "../context.ts";

const account = z.object({ account_id: z.string() });

const basis = createRoute({
  method: "get",
  path: "/api/accounts/{account_id}/basis",
  summary: "What an account's decision card is made from",
  request: { params: account, query: windowQuery },
  responses: answers<z.ZodType<AccountBasis>>(
    named("AccountBasis", accountBasisSchema),
    "Plain inputs of the card",
  ),
});

const timeline = createRoute({
  method: "get",
  path: "/api/accounts/{account_id}/timeline",
  summary: "Touches, invoices and payments of an account by date",
  request: { params: account, query: windowQuery },
  responses: answers<z.ZodType<AccountTimeline>>(
    named("AccountTimeline", accountTimelineSchema),
    "What happened, by date",
  ),
});

const brief = createRoute({
  method: "get",
  path: "/api/accounts/{account_id}/handover",
  summary: "The hand-over brief as a page, as warto handover --out",
  request: {
    params: account,
    query: windowQuery.extend({
      language: z.enum(languages).default("en"),
      successor: z.string().trim().min(1).max(200).optional(),
    }),
  },
  responses: {
    200: { description: "The page", content: { "text/html": { schema: z.string() } } },
    default: problemAnswer,
  },
});

/** Adds what the screen of one account asks beside its statement. */
export function addAccountParts(app: OpenAPIHono<ServerEnv>): void {
  app.openapi(basis, async (context) => {
    const question = {
      account: context.req.valid("param").account_id,
      window: askedWindow(context.req.valid("query")),
    };
    return context.json(await context.get("book").basis(question, {}), 200);
  });
  app.openapi(timeline, async (context) => {
    const question = {
      account: context.req.valid("param").account_id,
      window: askedWindow(context.req.valid("query")),
    };
    const answer = await context
      .get("book")
      .ofAccount(question.account, (book) => accountTimeline(book, question, {}));
    return context.json(answer, 200);
  });
  app.openapi(brief, async (context) => {
    const { language, successor = null, ...window } = context.req.valid("query");
    const { account_id } = context.req.valid("param");
    const question = { account: account_id, successor, window: askedWindow(window), language };
    const told = await context
      .get("book")
      .ofAccount(account_id, (book) => handover(book, question, {}));
    return context.html(handoverPage(told), 200);
  });
}
