import { z } from "zod";
import { tableNames } from "../ledger/tables.ts";
import type { Explanation } from "./explanation.ts";
import { windowSchema } from "./figures-schema.ts";

const explainedRow = z.strictObject({
  table: z.enum(tableNames),
  record: z.string(),
  on: z.iso.date(),
  amount: z.number(),
  days: z.number().optional(),
  file: z.string(),
  row: z.int(),
  import_id: z.int(),
});

/** Why a figure is what it is, down to the rows of the files. */
export const explanationSchema = z.strictObject({
  book: z.string(),
  window: windowSchema,
  currency: z.string(),
  account_id: z.string(),
  name: z.string().nullable(),
  line: z.string(),
  figure: z.number(),
  terms: z.array(
    z.strictObject({
      amount: z.number(),
      label: z.string(),
      product: z
        .strictObject({
          of: z.enum(["driver", "minutes", "money", "money_days"]),
          count: z.number(),
          minutes: z.number().nullable(),
          rate: z.number(),
        })
        .nullable(),
      ask: z.string().nullable(),
      rows: z
        .strictObject({
          unit: z.enum(["money", "count"]),
          total: z.number(),
          rows: z.array(explainedRow),
        })
        .nullable(),
    }),
  ),
}) satisfies z.ZodType<Explanation>;
