import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { pageQuery, type WireChange, type WirePage, type WireRecord } from "../../api/records.ts";
import {
  changeMadeSchema,
  changePageSchema,
  changeRequestSchema,
  recordPageSchema,
  recordSchema,
} from "../../api/records-schema.ts";
import type { RecordQuery } from "../../journal/journal.ts";
import { recordKindNames } from "../../record/record-kinds.ts";
import { answers, named } from "../answers.ts";
import { changeMade } from "../change-made.ts";
import type { ServerContext, ServerEnv } from "../context.ts";
import { ProblemFault } from "../problems.ts";
import type { Context } from "hono";

const kindName = z.enum(recordKindNames);
const kind = z.object({ kind: kindName });
const name = kind.extend({ id: z.string().min(1).max(200) });

const recordQuery = pageQuery.extend({ account_id: z.string().optional() });

const list = createRoute({
  method: "get",
  path: "/api/records/{kind}",
  summary: "Records of a kind as they stand",
  request: { params: kind, query: recordQuery },
  responses: answers<z.ZodType<WirePage<WireRecord>>>(
    named("RecordPage", recordPageSchema),
    "A page of records",
  ),
});

const read = createRoute({
  method: "get",
  path: "/api/records/{kind}/{id}",
  summary: "A record as it stands",
  request: { params: name },
  responses: answers<z.ZodType<WireRecord>>(
    named("Record", recordSchema),
    "The record; its ETag is its version",
  ),
});

const makeChange = createRoute({
  method: "post",
  path: "/api/changes",
  summary: "Change records: all of them or none",
  request: {
    body: { required: true, content: { "application/json": { schema: changeRequestSchema } } },
  },
  responses: answers<z.ZodType<WireChange>>(
    named("Change", changeMadeSchema),
    "The change that was made",
  ),
});

const changes = createRoute({
  method: "get",
  path: "/api/changes",
  summary: "Who changed what, the newest first",
  request: { query: recordQuery },
  responses: answers<z.ZodType<WirePage<WireChange>>>(
    named("ChangePage", changePageSchema),
    "A page of the audit trail",
  ),
});

const undo = createRoute({
  method: "post",
  path: "/api/changes/{change_id}/undo",
  summary: "Take a change back",
  request: { params: z.object({ change_id: z.string() }) },
  responses: answers<z.ZodType<WireChange>>(
    named("Change", changeMadeSchema),
    "The change that takes it back",
  ),
});

/** Adds what people decide and say. */
export function addRecords(app: OpenAPIHono<ServerEnv>, { now }: ServerContext): void {
  const author = (context: Context<ServerEnv>) => ({
    by: context.get("user").id,
    at: now().toISOString(),
  });
  app.openapi(list, async (context) => {
    const page = await context
      .get("journal")
      .list(context.req.valid("param").kind, asked(context.req.valid("query")));
    return context.json(page, 200);
  });
  app.openapi(read, async (context) => {
    const { kind: of, id } = context.req.valid("param");
    const record = await context.get("journal").read(of, id);
    if (record === null)
      throw new ProblemFault(404, {
        en: `There is no ${of} ${id}.`,
        pl: `Nie ma takiego wpisu (${of} ${id}).`,
      });
    context.header("etag", `"${record.version}"`);
    return context.json(record, 200);
  });
  app.openapi(makeChange, async (context) => {
    const change = { ...context.req.valid("json"), ...author(context) };
    const outcome = await context.get("journal").change(change);
    return context.json(changeMade(outcome), 200);
  });
  app.openapi(changes, async (context) => {
    return context.json(
      await context.get("journal").changes(asked(context.req.valid("query"))),
      200,
    );
  });
  app.openapi(undo, async (context) => {
    const outcome = await context
      .get("journal")
      .undo(context.req.valid("param").change_id, author(context));
    return context.json(changeMade(outcome), 200);
  });
}

/** Returns a query without what it leaves open. */
function asked({ limit, cursor, account_id }: z.infer<typeof recordQuery>): RecordQuery {
  return {
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
    ...(account_id !== undefined && { account_id }),
  };
}
