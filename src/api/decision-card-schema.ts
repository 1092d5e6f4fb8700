import { z } from "zod";
import { type DecisionCard, wayLines } from "../decision/card/card.ts";
import { termNames } from "../decision/terms.ts";
import { byName } from "../lib/by-name.ts";
import { namedWay, parameterSubjectSchema, wayKindSchema } from "./way-schema.ts";

const hoursByRole = z.record(z.string(), z.number());
const termUnit = z.enum(["share", "factor", "exponent", "visits", "hours"]);

const assumption = z.strictObject({
  name: z.enum(termNames),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  unit: termUnit,
  source: z.string(),
  set_by: z.enum(["default", "plan.toml", "account"]),
  sentence: z.string(),
});

const wayChange = z.strictObject({
  firm_profit: z.strictObject({
    year_1: z.number(),
    year_2: z.number(),
    settled_a_year: z.number(),
    by_quarter: z.array(z.number()),
  }),
  net_profit: z.number(),
  stranded_cost: z.number(),
});

const shownWay = z.strictObject({
  ...namedWay,
  title: z.string(),
  sentence: z.string(),
  economics: z.strictObject(byName(wayLines, () => z.number())),
  hours: hoursByRole,
  hours_freed: hoursByRole,
  change: wayChange,
  sellers: z.array(
    z.strictObject({
      employee_id: z.string(),
      name: z.string().nullable(),
      hours: z.number(),
      year_1: z.number().nullable(),
      year_2: z.number().nullable(),
    }),
  ),
  probability_of_leaving: z.number().min(0).max(1),
  range: z.strictObject({
    p5: z.number(),
    p50: z.number(),
    p95: z.number(),
    better_than_keep: z.number().min(0).max(1),
  }),
  assumptions: z.array(assumption),
  worth: z.number(),
});

const heldBack = z.strictObject({
  way: wayKindSchema,
  because: z.enum([
    "no_sales",
    "no_hours",
    "no_ground",
    "loses_money",
    "few_visits",
    "nobody_to_take_it",
    "ring_fenced",
    "milder_way_pays",
  ]),
  title: z.string(),
  sentence: z.string(),
});

const flip = z.strictObject({
  figure: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("term"), term: z.enum(termNames) }),
    z.strictObject({ kind: z.literal("cost_model"), subject: parameterSubjectSchema }),
  ]),
  from: z.number(),
  to: z.number(),
  change: z.number(),
  becomes: z.strictObject(namedWay),
});

const advice = z.strictObject({
  ...namedWay,
  sentence: z.string(),
  runner_up: z.strictObject({ ...namedWay, behind_by: z.number() }).nullable(),
  flip_point: flip.nullable(),
  flip_sentence: z.string(),
  share_of_draws: z.number().min(0).max(1),
});

/** All that can be done about an account, side by side, and what is advised. */
export const decisionCardSchema = z.strictObject({
  horizon_quarters: z.int(),
  selling_roles: z.array(z.string()),
  ways: z.array(shownWay),
  held_back: z.array(heldBack),
  last_resort: z
    .strictObject({ ...namedWay, falls_short_by: z.number(), sentence: z.string() })
    .nullable(),
  settled: z
    .strictObject({ way: wayKindSchema, reason: z.string().nullable(), sentence: z.string() })
    .nullable(),
  advice: advice.nullable(),
  break_even_price: z.strictObject({ rise: z.number().nullable(), sentence: z.string() }),
  required_sales: z
    .strictObject({
      net_sales: z.number(),
      selling_cost: z.number(),
      selling_share: z.number(),
      margin: z.number(),
      sentence: z.string(),
    })
    .nullable(),
  cautions: z.array(z.string()),
  cannot_tell: z.string().nullable(),
}) satisfies z.ZodType<DecisionCard>;
