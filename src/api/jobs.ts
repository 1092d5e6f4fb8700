import { z } from "zod";
import { languages } from "../lib/language.ts";
import { sentenceSchema } from "./sentence.ts";
import { tableNames } from "../ledger/tables.ts";
import { wayKinds } from "../decision/way-out.ts";

export const windowQuery = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const planJobSchema = windowQuery.extend({
  kind: z.literal("plan"),
  language: z.enum(languages),
  /** `firm`, `sellers`, `frontier`, or the id of a seller. */
  objective: z.string().default("firm"),
  max_changes: z.int().min(0).nullable().default(null),
  horizon_quarters: z.int().min(1).max(20).nullable().default(null),
  /** Beside those that the journal holds. */
  locks: z.array(z.object({ account_id: z.string(), way: z.enum(wayKinds) })).default([]),
});

/** Long work that can be asked for. */
export const jobRequestSchema = z.discriminatedUnion("kind", [
  planJobSchema,
  z.object({
    kind: z.literal("import"),
    /** Uploaded files, each with its table or the text of its mapping where it does not tell itself. */
    files: z
      .array(
        z.object({
          id: z.uuid(),
          as: z.enum(tableNames).nullable().default(null),
          map: z.string().max(1_000_000).nullable().default(null),
        }),
      )
      .min(1)
      .max(100),
    dry_run: z.boolean().default(true),
  }),
]);

export type JobRequest = z.infer<typeof jobRequestSchema>;

/** How far a job is. */
export const jobSchema = z.object({
  id: z.string(),
  kind: z.enum(["plan", "import"]),
  state: z.enum(["running", "done", "refused", "failed", "cancelled"]),
  /** What is being done, and the share of it that is. */
  doing: z.string().nullable(),
  done: z.number().min(0).max(1),
  /** Why it was refused or failed. */
  detail: sentenceSchema.nullable(),
  started_at: z.string(),
});

export type Job = z.infer<typeof jobSchema>;
