import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import type { AccountTable } from "../../api/account-table.ts";
import { accountsExportSchema } from "../../api/exports.ts";
import { accountTableSchema } from "../../api/account-table-schema.ts";
import { windowQuery } from "../../api/jobs.ts";
import { exportAccounts } from "../../app/export-accounts.ts";
import { answers, named } from "../answers.ts";
import { askedWindow } from "../asked-window.ts";
import type { ServerEnv } from "../context.ts";

const table = createRoute({
  method: "get",
  path: "/api/account-table",
  summary: "Every account, column by column",
  request: { query: windowQuery },
  responses: answers<z.ZodType<AccountTable>>(
    named("AccountTable", accountTableSchema),
    "The columns of the table",
  ),
});

const exported = createRoute({
  method: "post",
  path: "/api/exports/accounts",
  summary: "Rows of the table of accounts as a file",
  request: {
    body: { required: true, content: { "application/json": { schema: accountsExportSchema } } },
  },
  responses: { 200: { description: "A CSV file or a workbook" } },
});

/** Adds the table of accounts and the files that are made of it. */
export function addExports(app: OpenAPIHono<ServerEnv>): void {
  app.openapi(table, async (context) =>
    context.json(await context.get("book").table(askedWindow(context.req.valid("query")), {}), 200),
  );
  app.openapi(exported, async (context) => {
    const asked = context.req.valid("json");
    const { name, media_type, content } = exportAccounts(
      await context.get("book").table(askedWindow(asked), {}),
      asked,
    );
    return new Response(content, {
      headers: {
        "content-type": media_type,
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
