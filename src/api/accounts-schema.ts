import { z } from "zod";
import { lineNames } from "../account/lines.ts";
import type { AccountsStatement, StatedAccount } from "./accounts-statement.ts";
import {
  rangeSchema,
  shownFigures,
  statedTypeSchema,
  typingSchema,
  windowSchema,
} from "./figures-schema.ts";

export const statedAccountSchema = z.strictObject({
  account_id: z.string(),
  name: z.string().nullable(),
  ...shownFigures,
  active: z.boolean(),
  type: statedTypeSchema.nullable(),
  type_probability: z.number().min(0).max(1).nullable(),
  ring_fenced: z.boolean().nullable(),
  typing: typingSchema.nullable(),
  range: rangeSchema.nullable(),
}) satisfies z.ZodType<StatedAccount>;

/** What every account of a book earns in a window. */
export const accountsSchema = z.strictObject({
  book: z.string(),
  window: windowSchema,
  currency: z.string(),
  accounts: z.array(statedAccountSchema),
  lines: z.strictObject({
    margin_realised: z.number().nullable(),
    service_cost: z.number().nullable(),
    from: z.enum(["median", "configured"]),
  }),
  told: z.strictObject({ goods: z.boolean(), service: z.boolean() }),
  totals: z.strictObject(shownFigures),
  capacity: z.array(
    z.strictObject({
      role: z.string(),
      supplied_minutes: z.number(),
      used_minutes: z.number(),
      unused_minutes: z.number(),
      rate: z.number(),
      supplied_cost: z.number(),
      assigned_cost: z.number(),
      unused_cost: z.number(),
    }),
  ),
  whale: z.strictObject({
    peak_percent: z.number().nullable(),
    peak_at: z.int(),
    fall_percent: z.number().nullable(),
    gini: z.number(),
    hhi: z.number().nullable(),
    stobachoff: z.number().nullable(),
    top_1: z.number().nullable(),
    top_5: z.number().nullable(),
  }),
  sellers: z.array(
    z.strictObject({
      employee_id: z.string().nullable(),
      name: z.string().nullable(),
      net_sales: z.number(),
      gross_profit: z.number(),
      commission: z.number(),
    }),
  ),
  missing: z.array(z.strictObject({ line: z.enum(lineNames), reason: z.string() })),
}) satisfies z.ZodType<AccountsStatement>;
