import { z } from "zod";
import type { Coverage } from "../account/coverage.ts";
import type { Justification } from "../account/justification.ts";
import type { Substance } from "../account/substance.ts";
import { type TraitReading, traitNames } from "../account/traits/trait.ts";

export const traitSchema = z.strictObject({
  name: z.enum(traitNames),
  title: z.string(),
  measure: z.number().nullable(),
  unit: z.enum(["share", "days", "per_100_orders", "per_1000_of_gross_profit", "points"]),
  percentile: z.number().min(0).max(100).nullable(),
  direction: z.enum(["Smith", "Jones"]).nullable(),
  evidence: z.enum(["measured", "estimated", "missing"]),
  sentence: z.string(),
}) satisfies z.ZodType<TraitReading>;

const exchange = {
  invested: z.strictObject({ hours: z.number(), money: z.number() }),
  returned: z.strictObject({
    gross_profit: z.number(),
    net_profit: z.number(),
    per_unit: z.number().nullable(),
  }),
} as const;

export const justificationSchema = z.strictObject({
  ...exchange,
  verdict: z.enum(["pays", "pays_less", "does_not_pay", "unknown"]),
  before: z.strictObject(exchange).nullable(),
  sentence: z.string(),
}) satisfies z.ZodType<Justification>;

const coveragePart = z.strictObject({
  shares: z
    .strictObject({ measured: z.number(), estimated: z.number(), missing: z.number() })
    .nullable(),
  could_lower_by: z.number(),
  could_raise_by: z.number(),
  sentence: z.string(),
});

export const coverageSchema = z.strictObject({
  cost_of_goods: coveragePart,
  payment_dates: coveragePart,
  time: coveragePart,
}) satisfies z.ZodType<Coverage>;

const count = z.number().nullable();

export const substanceSchema = z.strictObject({
  delivered: z.strictObject({
    orders: z.number(),
    complaints: count,
    returns: count,
    returns_from: z.enum(["touches", "credit_notes"]).nullable(),
    disputes: count,
    problems_per_100_orders: z.number().nullable(),
    on_time: z.number().nullable(),
  }),
  sold: z.strictObject({
    asks: count,
    yes: count,
    visits: count,
    meals: count,
    proposals: count,
  }),
  sentence: z.string(),
}) satisfies z.ZodType<Substance>;

/** What is told of an account beside its figures, in an account's document and in the review. */
export const judged = {
  reasons: z.array(z.string()),
  traits: z.array(traitSchema),
  justification: justificationSchema,
  coverage: coverageSchema,
  substance: substanceSchema,
} as const;
