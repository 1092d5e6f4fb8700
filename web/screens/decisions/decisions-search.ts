import { z } from "zod";

export const decisionParts = [
  "promises",
  "tasks",
  "locks",
  "not_pursued",
  "asks",
  "trail",
] as const;

export type DecisionPart = (typeof decisionParts)[number];

/** What the address of the decisions says: which part is looked at. */
export const decisionsSearch = z.object({
  part: z.enum(decisionParts).optional().catch(undefined),
});
