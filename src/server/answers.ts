import type { z } from "@hono/zod-openapi";
import { problemSchema } from "../api/problem.ts";

/** Returns a schema under a name of its own in the description. Only schemas made after the library of routes was loaded take one. */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return schema.clone().openapi(name);
}

const problem = named("Problem", problemSchema);

/** What a route answers when something is wrong. */
export const problemAnswer = {
  description: "What went wrong",
  content: { "application/problem+json": { schema: problem } },
} as const;

/** Returns what a route answers when all is well, and the problems that any route may answer with. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: problemAnswer,
  } as const;
}
