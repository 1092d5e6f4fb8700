import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { pageQuery, type WireChange, type WirePage, type WireRecord } from "../../api/records.ts";
import type { RecordQuery, RecordWrite } from "../../journal/journal.ts";
import { recordKindNames, writtenKinds } from "../../record/record-kinds.ts";
import { answers, documentOf } from "../answers.ts";
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
  responses: answers(documentOf<WirePage<WireRecord>>("A page of records"), "The records"),
});

const read = createRoute({
  method: "get",
  path: "/api/records/{kind}/{id}",
  summary: "A record as it stands",
  request: { params: name },
  responses: answers(documentOf<WireRecord>("A record; its ETag is its version"), "The record"),
});

/** One change of one or more records; all of them or none. */
export const changeSchema = z.object({
  change_id: z.uuid(),
  what: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2000).nullable().default(null),
  writes: z
    .array(
      z.object({
        kind: kindName,
        id: z.string().min(1).max(200),
        seen: z.int().min(0),
        body: z.unknown(),
      }),
    )
    .min(1)
    .max(2000),
});

const makeChange = createRoute({
  method: "post",
  path: "/api/changes",
  summary: "Change records: all of them or none",
  request: { body: { required: true, content: { "application/json": { schema: changeSchema } } } },
  responses: answers(documentOf<WireChange>("The change that was made"), "The change"),
});

const changes = createRoute({
  method: "get",
  path: "/api/changes",
  summary: "Who changed what, the newest first",
  request: { query: recordQuery },
  responses: answers(documentOf<WirePage<WireChange>>("A page of changes"), "The audit trail"),
});

const undo = createRoute({
  method: "post",
  path: "/api/changes/{change_id}/undo",
  summary: "Take a change back",
  request: { params: z.object({ change_id: z.string() }) },
  responses: answers(documentOf<WireChange>("The change that takes it back"), "The change"),
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
    if (record === null) throw new ProblemFault(404, `There is no ${of} ${id}.`);
    context.header("etag", `"${record.version}"`);
    return context.json(record, 200);
  });
  app.openapi(makeChange, async (context) => {
    const { writes, ...change } = context.req.valid("json");
    const parsed = writes.map(parsedWrite);
    const outcome = await context
      .get("journal")
      .change({ ...change, ...author(context), writes: parsed });
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

function parsedWrite({ kind: of, id, seen, body }: z.infer<typeof changeSchema>["writes"][number]) {
  if (body === null && seen === 0)
    throw new ProblemFault(400, `${of} ${id}: what has not been seen cannot be removed`);
  const parsed = writtenKinds[of].nullable().safeParse(body);
  if (!parsed.success) throw new ProblemFault(400, `${of} ${id}: ${z.prettifyError(parsed.error)}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the body was parsed by the schema of its kind
  return { kind: of, id, seen, body: parsed.data } as RecordWrite;
}

/** Returns a query without what it leaves open. */
function asked({ limit, cursor, account_id }: z.infer<typeof recordQuery>): RecordQuery {
  return {
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
    ...(account_id !== undefined && { account_id }),
  };
}
