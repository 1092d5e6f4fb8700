import { z } from "zod";
import type { AccountStatement, BookShares } from "./account-statement.ts";
import { statedAccount } from "./accounts-schema.ts";
import { decisionCardSchema } from "./decision-card-schema.ts";
import {
  accountTypeSchema,
  missingLineSchema,
  shownFigures,
  statedTypeSchema,
  toldSchema,
  typeLinesSchema,
  windowSchema,
} from "./figures-schema.ts";
import { judged } from "./judgement-schema.ts";
import { parameterSubjectSchema } from "./way-schema.ts";

const share = z.number().nullable();

const sharesSchema = z.strictObject({
  net_sales: share,
  gross_profit: share,
  cost_to_serve: share,
  net_profit: share,
  hours: share,
  problems: share,
}) satisfies z.ZodType<BookShares>;

const flip = {
  subject: parameterSubjectSchema,
  from: z.number(),
  to: z.number(),
  change: z.number(),
} as const;

/** One account: statement, judgement, ways out. */
export const accountSchema = z.strictObject({
  book: z.string(),
  window: windowSchema,
  currency: z.string(),
  ...statedAccount,
  lines: typeLinesSchema,
  told: toldSchema,
  ...judged,
  flip_points: z.strictObject({
    type: z.strictObject({ ...flip, becomes: accountTypeSchema }).nullable(),
    profit: z.strictObject(flip).nullable(),
    sentences: z.array(z.string()),
  }),
  decision: decisionCardSchema.nullable(),
  previous: z
    .strictObject({ window: windowSchema, type: statedTypeSchema.nullable(), ...shownFigures })
    .nullable(),
  share_of_book: sharesSchema,
  rank: z.strictObject({ net_sales: z.int(), net_profit: z.int(), of: z.int() }).nullable(),
  missing: z.array(missingLineSchema),
}) satisfies z.ZodType<AccountStatement>;
