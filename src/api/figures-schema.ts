import { z } from "zod";
import { lackNames } from "../account/missing-lines.ts";
import {
  accountTypes,
  type ProfitRange,
  type TypeLines,
  type Typing,
} from "../account/account-type.ts";
import { lineNames } from "../account/lines.ts";
import type { Quality } from "../account/quality.ts";
import type { Economics } from "../account/shown-figures.ts";
import type { ProfitConcentration } from "../account/profit-concentration.ts";
import { byName } from "../lib/by-name.ts";

/** Currency units with two decimals; null for what the book cannot tell. */
export const money = z.number().nullable();

export const windowSchema = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

const parts = z.record(z.string(), z.number());

export const economicsSchema = z.strictObject({
  ...byName(lineNames, () => money),
  orders: z.int(),
  lines: z.int(),
  invoices: z.int(),
  days_late: z.number().nullable(),
  dso: z.number().nullable(),
  late_share: z.number().nullable(),
  problems: z.number(),
  problem_rate: z.number().nullable(),
  net_profit_per_seller_hour: money,
  net_profit_per_hour: money,
  avoidable_profit: money,
  opportunity_cost: money,
  economic_profit: money,
}) satisfies z.ZodType<Economics>;

const isThere = z.enum(["measured", "missing"]);
const isCosted = z.enum(["costed", "missing"]);

export const qualitySchema = z.strictObject({
  cost_of_goods: z
    .strictObject({
      measured: z.number(),
      standard: z.number(),
      estimated: z.number(),
      missing: z.number(),
    })
    .nullable(),
  list_prices: z.number().nullable(),
  time: z
    .strictObject({ measured: z.number(), estimated: z.number(), unpriced: z.number() })
    .nullable(),
  cost_to_serve: isCosted,
  carrying_cost: isCosted,
  cost_model: z.enum(["own", "illustrative"]),
  payments: isThere,
  due_dates: isThere,
  touches: isThere,
}) satisfies z.ZodType<Quality>;

/** The fields that the figures of one account and of all together have. */
export const shownFigures = {
  economics: economicsSchema,
  hours: parts,
  cost_to_serve_by_role: parts,
  charges_by_name: parts,
  quality: qualitySchema,
} as const;

export const accountTypeSchema = z.enum(accountTypes);
export const statedTypeSchema = z.enum([...accountTypes, "Unclear"]);

export const ringFenceSchema = z.enum(["new", "growing"]);

/** What accounts are held against. */
export const typeLinesSchema = z.strictObject({
  margin_realised: z.number().nullable(),
  service_cost: z.number().nullable(),
  from: z.enum(["median", "configured"]),
}) satisfies z.ZodType<TypeLines>;

/** What a book, or what it knows of an account, can tell at all. */
export const toldSchema = z.strictObject({ goods: z.boolean(), service: z.boolean() });

export const missingLineSchema = z.strictObject({
  line: z.enum(lineNames),
  lacks: z.enum(lackNames),
  reason: z.string(),
});

export const capacitySchema = z.strictObject({
  role: z.string(),
  supplied_minutes: z.number(),
  used_minutes: z.number(),
  unused_minutes: z.number(),
  rate: z.number(),
  supplied_cost: z.number(),
  assigned_cost: z.number(),
  unused_cost: z.number(),
});

export const whaleSchema = z.strictObject({
  peak_percent: z.number().nullable(),
  peak_at: z.int(),
  fall_percent: z.number().nullable(),
  gini: z.number(),
  hhi: z.number().nullable(),
  stobachoff: z.number().nullable(),
  top_1: z.number().nullable(),
  top_5: z.number().nullable(),
}) satisfies z.ZodType<ProfitConcentration>;

export const typingSchema = z.strictObject({
  type: statedTypeSchema,
  leaning: accountTypeSchema.nullable(),
  probability: z.number().min(0).max(1).nullable(),
  probabilities: z
    .strictObject({
      Smith: z.number(),
      Demanding: z.number(),
      Thrifty: z.number(),
      Jones: z.number(),
    })
    .nullable(),
  unclear_because: z.enum(["nobody", "no_sales", "little_evidence", "untold", "even"]).nullable(),
  ring_fenced: z.boolean(),
  ring_fenced_because: ringFenceSchema.nullable(),
  margin_realised: z.number().nullable(),
  service_cost: z.number().nullable(),
}) satisfies z.ZodType<Typing>;

export const rangeSchema = z.strictObject({
  p5: z.number(),
  p50: z.number(),
  p95: z.number(),
  loss_probability: z.number().min(0).max(1),
}) satisfies z.ZodType<ProfitRange>;
