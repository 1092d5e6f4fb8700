import { z } from "@hono/zod-openapi";
import { problemSchema } from "../api/problem.ts";

/** Returns the schema of a document whose type is kept by the compiler alone. */
export function documentOf<Document>(description: string) {
  return z.custom<Document>().openapi({ type: "object", description });
}

/** Returns what a route answers when all is well, and the problems that any route may answer with. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: {
      description: "What went wrong",
      content: { "application/problem+json": { schema: problemSchema } },
    },
  } as const;
}
