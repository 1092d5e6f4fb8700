import { z } from "zod";
import { languages } from "../lib/language.ts";
import {
  type AccountInBrief,
  type Question,
  questionIds,
  type Review,
  type ReviewedAccount,
  type ReviewInBrief,
} from "../review/review.ts";
import {
  economicsSchema,
  capacitySchema,
  rangeSchema,
  shownFigures,
  statedTypeSchema,
  toldSchema,
  typeLinesSchema,
  typingSchema,
  whaleSchema,
  windowSchema,
} from "./figures-schema.ts";
import { coverageSchema, judged } from "./judgement-schema.ts";

const sums = {
  accounts: z.int(),
  net_sales: z.number(),
  gross_profit: z.number(),
  service: z.number(),
  net_profit: z.number(),
  hours: z.number(),
  problems: z.number(),
} as const;

const typeGroup = z.strictObject({
  type: statedTypeSchema,
  ...sums,
  ring_fenced: z.int(),
  before: z.strictObject(sums).nullable(),
});

const unit = z.enum(["share", "money", "count", "hours"]);

const questionSchema = z.strictObject({
  id: z.enum(questionIds),
  question: z.string(),
  number: z
    .strictObject({
      value: z.number(),
      unit,
      label: z.string(),
      before: z.number().nullable(),
    })
    .nullable(),
  answer: z.string(),
  follows: z.string(),
  accounts: z.array(
    z.strictObject({
      account_id: z.string(),
      name: z.string().nullable(),
      type: statedTypeSchema.nullable(),
      value: z.number(),
      unit,
      label: z.string(),
      share: z.number().nullable(),
      before: z.number().nullable(),
    }),
  ),
}) satisfies z.ZodType<Question>;

const reviewedAccountSchema = z.strictObject({
  account_id: z.string(),
  name: z.string().nullable(),
  ...shownFigures,
  owner: z.string().nullable(),
  prospect: z.boolean(),
  typing: typingSchema,
  range: rangeSchema.nullable(),
  ...judged,
  before: z
    .strictObject({ type: statedTypeSchema, net_sales: z.number(), net_profit: z.number() })
    .nullable(),
}) satisfies z.ZodType<ReviewedAccount>;

const valueOfHour = z.strictObject({
  per_hour: z.number(),
  new_account_worth: z.number(),
  yes_rate: z.number(),
  hours_per_ask: z.number(),
  evidence: z.enum(["measured", "estimated"]),
  sentence: z.string(),
});

const hourWorth = z.strictObject({
  by_role: z.record(z.string(), z.number()),
  sentence: z.string(),
});

const accountInBriefSchema = reviewedAccountSchema
  .pick({ account_id: true, name: true, prospect: true, before: true })
  .extend({
    typing: z.strictObject({ type: statedTypeSchema }),
    economics: economicsSchema.pick({
      invoiced: true,
      credits: true,
      net_sales: true,
      net_profit: true,
    }),
  }) satisfies z.ZodType<AccountInBrief>;

/** The review of a book, or of the part of it that somebody sees. */
export const reviewSchema = z.strictObject({
  book: z.string(),
  language: z.enum(languages),
  currency: z.string(),
  window: windowSchema,
  before: windowSchema.nullable(),
  lines: typeLinesSchema,
  told: toldSchema,
  mix: z.array(typeGroup),
  questions: z.array(questionSchema),
  accounts: z.array(reviewedAccountSchema),
  totals: z.strictObject(shownFigures),
  totals_before: z.strictObject(shownFigures).nullable(),
  capacity: z.array(capacitySchema),
  whale: whaleSchema,
  coverage: coverageSchema,
  value_of_hour: valueOfHour.nullable(),
  hour_worth: hourWorth.nullable(),
  cautions: z.array(z.string()),
}) satisfies z.ZodType<Review>;

/** The same with each account in brief. */
export const reviewInBriefSchema = reviewSchema.extend({
  accounts: z.array(accountInBriefSchema),
}) satisfies z.ZodType<ReviewInBrief>;
