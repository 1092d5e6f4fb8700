import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { readFile } from "node:fs/promises";
import { type LookedAt, type Upload, uploadQuery } from "../../api/uploads.ts";
import { rejectionsPath } from "../../app/import-uploads.ts";
import { lookAtUpload } from "../../app/look-at-upload.ts";
import {
  dropUpload,
  takeUpload,
  TooLarge,
  tooLarge,
  TooSlow,
  type UploadLimits,
} from "../../app/uploads.ts";
import type { ImportRecord, UndoOutcome } from "../../ledger/imports.ts";
import {
  importsSchema,
  lookedAtSchema,
  undoneImportSchema,
  uploadSchema,
} from "../../api/imports-schema.ts";
import { answers, named } from "../answers.ts";
import type { ServerContext, ServerEnv } from "../context.ts";
import { ProblemFault } from "../problems.ts";

const id = z.object({ id: z.uuid() });

const upload = createRoute({
  method: "post",
  path: "/api/uploads",
  summary: "Bring a file; its bytes are the body of the request",
  request: { query: uploadQuery },
  responses: answers<z.ZodType<Upload>>(
    named("Upload", uploadSchema),
    "The file, which waits to be imported",
  ),
});

const look = createRoute({
  method: "get",
  path: "/api/uploads/{id}",
  summary: "What an uploaded file is",
  request: { params: id },
  responses: answers<z.ZodType<LookedAt>>(
    named("LookedAtFile", lookedAtSchema),
    "Columns, first rows, table",
  ),
});

const drop = createRoute({
  method: "delete",
  path: "/api/uploads/{id}",
  summary: "Forget an uploaded file",
  request: { params: id },
  responses: answers(z.object({ id: z.string() }), "The id"),
});

const rejections = createRoute({
  method: "get",
  path: "/api/uploads/{id}/rejections",
  summary: "The rejected rows of an import",
  request: { params: id },
  responses: { 200: { description: "A CSV file" } },
});

const imports = createRoute({
  method: "get",
  path: "/api/imports",
  summary: "What was imported",
  responses: answers<z.ZodType<readonly ImportRecord[]>>(
    named("Imports", importsSchema),
    "The imports, the oldest first",
  ),
});

const undo = createRoute({
  method: "post",
  path: "/api/imports/{import_id}/undo",
  summary: "Take an import back",
  request: { params: z.object({ import_id: z.coerce.number().int().min(1) }) },
  responses: answers<z.ZodType<UndoOutcome>>(
    named("UndoneImport", undoneImportSchema),
    "What was removed and restored",
  ),
});

/** Adds files on their way into the ledger, and what was imported. */
export function addImports(app: OpenAPIHono<ServerEnv>, { uploads }: ServerContext): void {
  app.openapi(upload, async (context) => {
    const book = context.get("book").whole();
    const { name } = context.req.valid("query");
    const content = context.req.raw.body;
    if (content === null)
      throw new ProblemFault(400, {
        en: `${name} is empty: there is nothing to read.`,
        pl: `Plik ${name} jest pusty: nie ma czego wczytać.`,
      });
    try {
      requireSize(name, Number(context.req.header("content-length") ?? 0), uploads);
      return context.json(await takeUpload(book, { name, content }, uploads), 200);
    } catch (error) {
      throw problemOf(error);
    }
  });
  app.openapi(look, async (context) => {
    const book = context.get("book").whole();
    const looked = await lookAtUpload(book, context.req.valid("param").id, context.req.raw.signal);
    return context.json(looked, 200);
  });
  app.openapi(drop, async (context) => {
    const { id: dropped } = context.req.valid("param");
    await dropUpload(context.get("book").whole(), dropped);
    return context.json({ id: dropped }, 200);
  });
  app.openapi(rejections, async (context) => {
    const book = context.get("book").whole();
    const path = rejectionsPath(book, context.req.valid("param").id);
    const content = await readFile(path).catch(() => null);
    if (content === null)
      throw new ProblemFault(404, {
        en: "The list of rejected rows is not there any more.",
        pl: "Listy odrzuconych wierszy już nie ma.",
      });
    return new Response(content, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="rejected-rows.csv"',
      },
    });
  });
  app.openapi(imports, async (context) =>
    context.json(await context.get("book").whole().engine.imports(), 200),
  );
  app.openapi(undo, async (context) => {
    const { import_id } = context.req.valid("param");
    return context.json(await context.get("book").whole().engine.undo(import_id, {}), 200);
  });
}

/** What says that it is too large need not be sent first. */
function requireSize(name: string, bytes: number, { most_bytes }: UploadLimits): void {
  if (bytes > most_bytes) throw tooLarge(name, most_bytes);
}

function problemOf(error: unknown): unknown {
  if (error instanceof TooLarge) return new ProblemFault(413, error.sentence);
  if (error instanceof TooSlow) return new ProblemFault(408, error.sentence);
  return error;
}
