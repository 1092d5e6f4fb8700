import { z } from "zod";
import { tableNames } from "../ledger/tables.ts";
import type { AccountTimeline } from "./account-timeline.ts";
import { windowSchema } from "./figures-schema.ts";

/** Touches, invoices and payments of an account by date. */
export const accountTimelineSchema = z.strictObject({
  account_id: z.string(),
  window: windowSchema,
  currency: z.string(),
  touches: z.array(z.strictObject({ kind: z.string(), days: z.array(z.iso.date()) })).nullable(),
  open_before: z.number().nullable(),
  balance: z
    .array(
      z.strictObject({
        table: z.enum(tableNames),
        record: z.string(),
        on: z.iso.date(),
        amount: z.number(),
      }),
    )
    .nullable(),
}) satisfies z.ZodType<AccountTimeline>;
