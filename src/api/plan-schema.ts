import { z } from "zod";
import { languages } from "../lib/language.ts";
import type { PlannedChange, PlannedSeller, ShownPlan } from "../plan/shown-plan.ts";
import { decisionRecord } from "../record/record-kinds.ts";
import { statedTypeSchema, windowSchema } from "./figures-schema.ts";
import { planJobSchema } from "./jobs.ts";
import type { PlanAnswer } from "./plan-answer.ts";
import type { SeenPlanAnswer } from "./seen-plan.ts";
import { namedWay, wayKindSchema } from "./way-schema.ts";

const purse = {
  today: z.number(),
  year_1: z.number(),
  year_2: z.number(),
  change_by_quarter: z.array(z.number()),
} as const;

const hours = z.strictObject({
  supplied: z.number(),
  today: z.number(),
  by_period: z.array(z.number()),
});

const ownBest = z.strictObject({
  income: z.number(),
  firm_profit: z.number(),
  planned_income: z.number(),
});

const sellerSchema = z.strictObject({
  ...purse,
  employee_id: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  accounts_given: z.int(),
  accounts_taken: z.int(),
  hours,
  worth_of_hour: z.number(),
  own_best: ownBest.nullable(),
  commission_on_losses: z.number(),
  accounts_with_losses: z.int(),
  sentence: z.string(),
}) satisfies z.ZodType<PlannedSeller>;

const changeSchema = z.strictObject({
  account_id: z.string(),
  name: z.string().nullable(),
  type: statedTypeSchema,
  ...namedWay,
  title: z.string(),
  quarter: z.int(),
  seller: z.string().nullable(),
  successor: z.string().nullable(),
  visits_kept: z.number().nullable(),
  firm_profit: z.number(),
  firm_profit_a_year: z.number(),
  sellers_income: z.number(),
  seller_hours_freed: z.number(),
  other_hours_freed: z.number(),
  probability_of_leaving: z.number().min(0).max(1),
  locked: z.boolean(),
}) satisfies z.ZodType<PlannedChange>;

const todayAndSettled = z.strictObject({ today: z.number(), settled: z.number() });

const prospecting = z.strictObject({
  hours_today: z.number(),
  hours: z.number(),
  asks: z.number(),
  new_accounts: z.number(),
  new_accounts_low: z.number(),
  new_accounts_high: z.number(),
  new_accounts_today: z.number(),
  yes_rate: z.number(),
  hours_per_ask: z.number(),
  new_account_profit: z.number(),
  prospects: z.int(),
  by_quarter: z.array(z.strictObject({ hours: z.number(), asks: z.number() })),
});

const freedHours = z.strictObject({
  freed: z.number(),
  growing: z.number(),
  taken_over: z.number(),
  asking: z.number(),
  serving_new_accounts: z.number(),
  spare_today: z.number(),
  spare_then: z.number(),
});

const frontierPoint = z.strictObject({
  firm_profit: z.number(),
  sellers_income: z.number(),
  changes: z.int(),
  gap: z.number().nullable(),
});

const source = z.strictObject({
  source: z.enum([...wayKindSchema.options, "prospecting"]),
  title: z.string(),
  accounts: z.int(),
  firm_profit: z.number(),
});

const role = z.strictObject({
  role: z.string(),
  hours,
  worth_of_hour: z.number(),
  worth_by_period: z.array(z.number()),
});

const lock = z.strictObject({
  account_id: z.string(),
  name: z.string().nullable(),
  way: wayKindSchema,
  reason: z.string().nullable(),
});

/** What a plan says of whatever part of the book its reader sees. */
const seenByAll = {
  book: z.string(),
  language: z.enum(languages),
  currency: z.string(),
  window: windowSchema,
  objective: z.string(),
  horizon_quarters: z.int(),
  quarters: z.array(windowSchema),
  max_changes: z.int(),
  changes: z.array(changeSchema),
  locks: z.array(lock),
  sentences: z.array(z.string()),
  cautions: z.array(z.string()),
} as const;

const planSchema = z.strictObject({
  ...seenByAll,
  proof: z.strictObject({
    objective: z.number(),
    bound: z.number(),
    gap: z.number().nullable(),
  }),
  firm: z.strictObject(purse),
  sources: z.array(source),
  sellers: z.array(sellerSchema),
  kept: z.int(),
  roles: z.array(role),
  freed_hours: freedHours,
  prospecting: prospecting.nullable(),
  net_sales: todayAndSettled,
  gross_profit: todayAndSettled,
  commission_conflict: z.strictObject({
    on_losses: z.number(),
    accounts: z.int(),
    sentences: z.array(z.string()),
  }),
  frontier: z.array(frontierPoint).nullable(),
}) satisfies z.ZodType<ShownPlan>;

const nothing = z
  .array(z.unknown())
  .max(0)
  .transform((): readonly never[] => []);

const seenPlanSchema = z.strictObject({
  ...seenByAll,
  sellers: z.array(sellerSchema.extend({ own_best: z.null() })),
  sources: nothing,
  roles: nothing,
  proof: z.null(),
  firm: z.null(),
  kept: z.null(),
  freed_hours: z.null(),
  prospecting: z.null(),
  net_sales: z.null(),
  gross_profit: z.null(),
  commission_conflict: z.null(),
  frontier: z.null(),
}) satisfies z.ZodType<SeenPlanAnswer["plan"]>;

const settledWays = z.array(z.strictObject({ account_id: z.string(), way: wayKindSchema }));

/** As it was asked, with what it left open filled in. */
const asked = z.strictObject({
  ...planJobSchema.shape,
  objective: z.string(),
  max_changes: z.int().nullable(),
  horizon_quarters: z.int().nullable(),
  locks: settledWays,
});

const answer = {
  asked,
  settled: settledWays,
  decisions: z.array(z.strictObject(decisionRecord.omit({ decided_on: true, reason: true }).shape)),
} as const;

/** What a plan job comes to, for somebody who sees the whole book. */
export const planAnswerSchema = z.strictObject({
  ...answer,
  plan: planSchema,
}) satisfies z.ZodType<PlanAnswer>;

/** The same for somebody who sees a part of it: what adds up over the firm is null, or empty. */
export const seenPlanAnswerSchema = z.strictObject({
  ...answer,
  plan: seenPlanSchema,
}) satisfies z.ZodType<SeenPlanAnswer>;
