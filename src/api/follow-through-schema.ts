import { z } from "zod";
import { languages } from "../lib/language.ts";
import type {
  CheckpointFigures,
  FollowedDecision,
  FollowThrough,
} from "../review/follow-through/follow-through-document.ts";
import { statedTypeSchema, windowSchema } from "./figures-schema.ts";
import { namedWay, wayKindSchema } from "./way-schema.ts";

const promisedAndSeen = z.strictObject({ promised: z.number(), seen: z.number() });

const checkpointFigures = z.strictObject({
  after: windowSchema,
  before: windowSchema.extend({ kind: z.enum(["year_earlier", "days_before"]) }),
  firm_profit_before: z.number(),
  firm_profit_after: z.number(),
  market: z
    .strictObject({
      accounts: z.int(),
      growth: z.number(),
      margin: z.number(),
      change: z.number(),
      chance: z.number(),
    })
    .nullable(),
  brought: z.number(),
  promised: z.number(),
  promised_in_market: z.number(),
  ratio: z.number().nullable(),
  beyond_chance: z.boolean().nullable(),
  seller_hours_freed: promisedAndSeen,
  sellers_income: promisedAndSeen.nullable(),
  net_sales_before: z.number(),
  net_sales_after: z.number(),
}) satisfies z.ZodType<CheckpointFigures>;

const followedDecision = z.strictObject({
  decision_id: z.string(),
  account_id: z.string(),
  account_name: z.string().nullable(),
  ...namedWay,
  title: z.string(),
  decided_on: z.iso.date(),
  begins_on: z.iso.date(),
  type: statedTypeSchema.nullable(),
  ended: z
    .strictObject({ on: z.iso.date(), because: z.enum(["withdrawn", "superseded"]) })
    .nullable(),
  checkpoints: z.array(
    z.strictObject({
      days: z.union([z.literal(90), z.literal(180), z.literal(365)]),
      due_on: z.iso.date(),
      state: z.enum([
        "kept",
        "fell_short",
        "against",
        "nothing_promised",
        "not_due",
        "too_early",
        "withdrawn",
        "superseded",
        "untold",
      ]),
      sentence: z.string(),
      notes: z.array(z.string()),
      figures: checkpointFigures.nullable(),
    }),
  ),
  notes: z.array(z.string()),
}) satisfies z.ZodType<FollowedDecision>;

const sums = {
  held: z.int(),
  kept: z.int(),
  fell_short: z.int(),
  against: z.int(),
  compared: z.int(),
  kept_beyond_chance: z.int(),
  promised: z.number(),
  brought: z.number(),
  ratio: z.number().nullable(),
  median_ratio: z.number().nullable(),
  share_kept: z.number().nullable(),
} as const;

/** What decisions promised against what they brought. */
export const followThroughSchema = z.strictObject({
  language: z.enum(languages),
  currency: z.string(),
  today: z.iso.date(),
  ledger_to: z.iso.date().nullable(),
  decisions: z.array(followedDecision),
  calibration: z.strictObject({
    ...sums,
    sentence: z.string(),
    by_way: z.array(z.strictObject({ ...sums, way: wayKindSchema, title: z.string() })),
  }),
}) satisfies z.ZodType<FollowThrough>;
