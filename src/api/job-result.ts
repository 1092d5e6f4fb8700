import { z } from "zod";
import { importAnswerSchema } from "./imports-schema.ts";
import type { PlanAnswer } from "./plan-answer.ts";
import { planAnswerSchema, seenPlanAnswerSchema } from "./plan-schema.ts";
import type { SeenPlanAnswer } from "./seen-plan.ts";
import type { ImportAnswer } from "./uploads.ts";

/** What a job comes to: a plan, as its user sees it, or what became of an import. */
export type JobResult = PlanAnswer | SeenPlanAnswer | ImportAnswer;

export const jobResultSchema = z.union([
  planAnswerSchema,
  seenPlanAnswerSchema,
  importAnswerSchema,
]) satisfies z.ZodType<JobResult>;
