import { z } from "zod";
import { byName } from "../lib/by-name.ts";
import {
  type CostModelPreview,
  type CostModelText,
  type MovedBook,
  movedLines,
} from "./cost-model.ts";
import { money, statedTypeSchema, windowSchema } from "./figures-schema.ts";
import { sentenceSchema } from "./sentence.ts";

/** The cost model as it stands, and its versions. */
export const costModelSchema = z.strictObject({
  toml: z.string(),
  versions: z.array(
    z.strictObject({
      version: z.int(),
      toml: z.string(),
      reason: z.string(),
      saved_at: z.string(),
      saved_by: z.string(),
    }),
  ),
}) satisfies z.ZodType<CostModelText>;

const use = z
  .strictObject({
    supplied_minutes: z.number(),
    used_minutes: z.number(),
    unused_minutes: z.number(),
    unused_cost: z.number(),
  })
  .nullable();

const movedBook = z.strictObject({
  window: windowSchema,
  currency: z.string(),
  totals: z.strictObject(
    byName(movedLines, () => z.strictObject({ saved: money, changed: money })),
  ),
  capacity: z.array(z.strictObject({ role: z.string(), saved: use, changed: use })),
  types_changed: z.int(),
  accounts: z.array(
    z.strictObject({
      account_id: z.string(),
      name: z.string().nullable(),
      type_saved: statedTypeSchema.nullable(),
      type_changed: statedTypeSchema.nullable(),
      net_profit_saved: z.number(),
      net_profit_changed: z.number(),
    }),
  ),
  computed_in: z.number(),
}) satisfies z.ZodType<MovedBook>;

/** What a changed cost model makes of the book. */
export const costModelPreviewSchema = z.strictObject({
  problems: z.array(sentenceSchema),
  moved: movedBook.nullable(),
}) satisfies z.ZodType<CostModelPreview>;
