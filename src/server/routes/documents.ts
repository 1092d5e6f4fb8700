import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AccountStatement } from "../../api/account-statement.ts";
import type { AccountsStatement } from "../../api/accounts-statement.ts";
import type { Explanation } from "../../api/explanation.ts";
import { accountsSchema } from "../../api/accounts-schema.ts";
import { explanationSchema } from "../../api/explanation-schema.ts";
import { accountSchema } from "../../api/account-schema.ts";
import { reviewInBriefSchema, reviewSchema } from "../../api/review-schema.ts";
import { windowQuery } from "../../api/jobs.ts";
import { languages } from "../../lib/language.ts";
import type { Review, ReviewInBrief } from "../../review/review.ts";
import { answers, named } from "../answers.ts";
import { askedWindow } from "../asked-window.ts";
import type { ServerEnv } from "../context.ts";

const languageQuery = windowQuery.extend({ language: z.enum(languages).default("en") });
const account = z.object({ account_id: z.string() });

const review = createRoute({
  method: "get",
  path: "/api/review",
  summary: "The review of the book",
  request: { query: languageQuery },
  responses: answers<z.ZodType<Review>>(named("Review", reviewSchema), "As warto review --json"),
});

const reviewInBrief = createRoute({
  method: "get",
  path: "/api/review/brief",
  summary: "The review of the book, of each account its type and figures alone",
  request: { query: languageQuery },
  responses: answers<z.ZodType<ReviewInBrief>>(
    named("ReviewInBrief", reviewInBriefSchema),
    "The review with accounts in brief",
  ),
});

const accounts = createRoute({
  method: "get",
  path: "/api/accounts",
  summary: "What every account earns",
  request: { query: windowQuery },
  responses: answers<z.ZodType<AccountsStatement>>(
    named("Accounts", accountsSchema),
    "As warto accounts --json",
  ),
});

const oneAccount = createRoute({
  method: "get",
  path: "/api/accounts/{account_id}",
  summary: "One account: statement, traits, ways out",
  request: { params: account, query: languageQuery },
  responses: answers<z.ZodType<AccountStatement>>(
    named("Account", accountSchema),
    "As warto account --json",
  ),
});

const why = createRoute({
  method: "get",
  path: "/api/accounts/{account_id}/why/{line}",
  summary: "Why a figure is what it is, down to the rows of the files",
  request: { params: account.extend({ line: z.string() }), query: windowQuery },
  responses: answers<z.ZodType<Explanation>>(
    named("Explanation", explanationSchema),
    "As warto account --why --json",
  ),
});

/** Adds the documents that are read from the ledger. */
export function addDocuments(app: OpenAPIHono<ServerEnv>): void {
  app.openapi(review, async (context) => {
    const { language, ...window } = context.req.valid("query");
    const asked = { window: askedWindow(window), language };
    return context.json(await context.get("book").review(asked, {}), 200);
  });
  app.openapi(reviewInBrief, async (context) => {
    const { language, ...window } = context.req.valid("query");
    const asked = { window: askedWindow(window), language };
    return context.json(await context.get("book").reviewInBrief(asked, {}), 200);
  });
  app.openapi(accounts, async (context) => {
    const window = askedWindow(context.req.valid("query"));
    return context.json(await context.get("book").accounts(window, {}), 200);
  });
  app.openapi(oneAccount, async (context) => {
    const { language, ...window } = context.req.valid("query");
    const { account_id } = context.req.valid("param");
    const question = { account: account_id, window: askedWindow(window), language };
    return context.json(await context.get("book").account(question, {}), 200);
  });
  app.openapi(why, async (context) => {
    const { account_id, line } = context.req.valid("param");
    const window = askedWindow(context.req.valid("query"));
    const question = { account: account_id, line, window };
    return context.json(await context.get("book").why(question, {}), 200);
  });
}
