import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import {
  type CostModelPreview,
  type CostModelText,
  previewRequestSchema,
  saveCostModelSchema,
} from "../../api/cost-model.ts";
import { previewCostModel } from "../../app/preview-cost-model.ts";
import { CostModelChanged, readCostModelText, saveCostModel } from "../../app/save-cost-model.ts";
import { costModelPreviewSchema, costModelSchema } from "../../api/cost-model-schema.ts";
import { answers, named } from "../answers.ts";
import { askedLanguage } from "../asked-language.ts";
import { askedWindow } from "../asked-window.ts";
import type { ServerContext, ServerEnv } from "../context.ts";
import { ProblemFault } from "../problems.ts";

const text: z.ZodType<CostModelText> = named("CostModel", costModelSchema);

const read = createRoute({
  method: "get",
  path: "/api/cost-model",
  summary: "The cost model as it stands",
  responses: answers(text, "The text, and the versions that were saved"),
});

const preview = createRoute({
  method: "post",
  path: "/api/cost-model/preview",
  summary: "What a changed cost model makes of the book; nothing is written",
  request: {
    body: { required: true, content: { "application/json": { schema: previewRequestSchema } } },
  },
  responses: answers<z.ZodType<CostModelPreview>>(
    named("CostModelPreview", costModelPreviewSchema),
    "What moves",
  ),
});

const save = createRoute({
  method: "post",
  path: "/api/cost-model",
  summary: "Save the cost model as a new version",
  request: {
    body: { required: true, content: { "application/json": { schema: saveCostModelSchema } } },
  },
  responses: answers(text, "The cost model as it stands now"),
});

/** Adds the cost model: read, tried out, saved. */
export function addCostModel(app: OpenAPIHono<ServerEnv>, { now }: ServerContext): void {
  app.openapi(read, async (context) => {
    const book = context.get("book").whole();
    return context.json(await readCostModelText(book, context.get("journal")), 200);
  });
  app.openapi(preview, async (context) => {
    const { toml, ...window } = context.req.valid("json");
    const question = { toml, window: askedWindow(window) };
    return context.json(await previewCostModel(context.get("book").whole(), question), 200);
  });
  app.openapi(save, async (context) => {
    const author = { by: context.get("user").id, at: now().toISOString() };
    const saved = { ...context.req.valid("json"), ...author, language: askedLanguage(context) };
    try {
      const book = context.get("book").whole();
      const { history, saveCostModel: change } = context.get("journal");
      return context.json(await saveCostModel(book, { history, change }, saved), 200);
    } catch (error) {
      if (error instanceof CostModelChanged) throw new ProblemFault(409, error.sentence);
      throw error;
    }
  });
}
