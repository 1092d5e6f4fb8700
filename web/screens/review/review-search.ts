import { z } from "zod";
import { reviewSteps } from "./review-steps.ts";

/** What the address of the review says: the window of a new review, which review is looked at, and where in it. */
export const reviewSearch = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  review: z.string().optional().catch(undefined),
  step: z.enum(reviewSteps).optional().catch(undefined),
});

export type ReviewSearch = z.infer<typeof reviewSearch>;
