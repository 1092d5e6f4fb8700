import { z } from "zod";
import type { AccountTable } from "./account-table.ts";
import {
  missingLineSchema,
  ringFenceSchema,
  statedTypeSchema,
  toldSchema,
  typeLinesSchema,
  windowSchema,
} from "./figures-schema.ts";

/** Every account of a book column by column, one entry per account in each. */
export const accountTableSchema = z.strictObject({
  book: z.string(),
  window: windowSchema,
  before: windowSchema.nullable(),
  currency: z.string(),
  lines: typeLinesSchema,
  told: toldSchema,
  missing: z.array(missingLineSchema),
  account_id: z.array(z.string()),
  name: z.array(z.string().nullable()),
  owner: z.array(z.string().nullable()),
  active: z.array(z.boolean()),
  type: z.array(statedTypeSchema.nullable()),
  ring_fence: z.array(ringFenceSchema.nullable()),
  roles: z.array(z.string()),
  charges: z.array(z.string()),
  figures: z.record(z.string(), z.array(z.number().nullable())),
}) satisfies z.ZodType<AccountTable>;
