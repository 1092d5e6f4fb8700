import { z } from "zod";
import type { AccountsStatement, StatedAccount } from "./accounts-statement.ts";
import {
  capacitySchema,
  missingLineSchema,
  rangeSchema,
  shownFigures,
  statedTypeSchema,
  toldSchema,
  typeLinesSchema,
  typingSchema,
  whaleSchema,
  windowSchema,
} from "./figures-schema.ts";

/** The fields of an account in a list of all, and of its own document. */
export const statedAccount = {
  account_id: z.string(),
  name: z.string().nullable(),
  ...shownFigures,
  active: z.boolean(),
  type: statedTypeSchema.nullable(),
  type_probability: z.number().min(0).max(1).nullable(),
  ring_fenced: z.boolean().nullable(),
  typing: typingSchema.nullable(),
  range: rangeSchema.nullable(),
} as const;

const statedAccountSchema = z.strictObject(statedAccount) satisfies z.ZodType<StatedAccount>;

/** What every account of a book earns in a window. */
export const accountsSchema = z.strictObject({
  book: z.string(),
  window: windowSchema,
  currency: z.string(),
  accounts: z.array(statedAccountSchema),
  lines: typeLinesSchema,
  told: toldSchema,
  totals: z.strictObject(shownFigures),
  capacity: z.array(capacitySchema),
  whale: whaleSchema,
  sellers: z.array(
    z.strictObject({
      employee_id: z.string().nullable(),
      name: z.string().nullable(),
      net_sales: z.number(),
      gross_profit: z.number(),
      commission: z.number(),
    }),
  ),
  missing: z.array(missingLineSchema),
}) satisfies z.ZodType<AccountsStatement>;
