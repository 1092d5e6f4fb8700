import { z } from "zod";

/** What went wrong with a request [RFC 9457]. */
export const problemSchema = z.object({
  /** `about:blank` where the status says all. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong, where, and what to do. */
  detail: z.string(),
  /** Of a conflict: the version that stands now. */
  version: z.int().optional(),
});

export type Problem = z.infer<typeof problemSchema>;
