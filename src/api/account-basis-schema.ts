import { z } from "zod";
import type { AccountYear } from "../decision/account-year.ts";
import type { CardBasis } from "../decision/card/card-basis.ts";
import type { Firm } from "../decision/firm.ts";
import { termNames } from "../decision/terms.ts";
import type { Year } from "../decision/year.ts";
import { byName } from "../lib/by-name.ts";
import type { AccountBasis } from "./account-basis.ts";
import { ringFenceSchema, statedTypeSchema, toldSchema, windowSchema } from "./figures-schema.ts";
import { estimateSchema, parameterSubjectSchema, wayKindSchema } from "./way-schema.ts";

/** An index into a list beside it; −1 where there is nobody. */
const place = z.int().min(-1);

const firmSchema = z.strictObject({
  roles: z.array(
    z.strictObject({
      name: z.string(),
      rate: z.number(),
      avoidable: z.number(),
      selling: z.boolean(),
      supplied_hours: z.number(),
      used_hours: z.number(),
    }),
  ),
  sellers: z.array(
    z.strictObject({
      employee_id: z.string(),
      name: z.string().nullable(),
      role: place,
      commission_rate: z.number(),
      income: z.number(),
      supplied_hours: z.number(),
      used_hours: z.number(),
      prospecting_hours: z.number(),
    }),
  ),
  commission_basis: z.enum(["net_sales", "gross_profit"]).nullable(),
  call_hours: z.array(z.number()),
  carrying_basis: z.enum(["revenue", "cost"]),
}) satisfies z.ZodType<Firm>;

const yearSchema = z.strictObject({
  net_sales: z.number(),
  cogs: z.number(),
  charges: z.number(),
  charges_avoidable: z.number(),
  expenses: z.number(),
  early_discounts: z.number(),
  bad_debt: z.number(),
  carrying_cost: z.number(),
  commission: z.number(),
  fees: z.number(),
  hours: z.array(z.number()),
}) satisfies z.ZodType<Year>;

const countedWork = {
  driver: z.string(),
  count: z.number(),
  hours: z.array(z.number()),
  charge: z.number(),
  charge_avoidable: z.number(),
} as const;

const accountYearSchema = z.strictObject({
  account: z.int(),
  today: yearSchema,
  seller: place,
  commission_rate: z.number(),
  type: statedTypeSchema,
  ring_fenced_because: ringFenceSchema.nullable(),
  margin: z.strictObject({ realised: z.number(), line: z.number() }).nullable(),
  wallet: z.number().nullable(),
  open_balance: z.number(),
  late_share: z.number(),
  face: z.strictObject({
    visits: z.number(),
    meals: z.number(),
    visit_hours: z.number().nullable(),
    meal_hours: z.number(),
    expenses: z.number(),
  }),
  small_orders: z.strictObject({ ...countedWork, below: z.number() }).nullable(),
  services: z.array(z.strictObject(countedWork)),
  reminders: z.strictObject(countedWork),
}) satisfies z.ZodType<AccountYear>;

const cardBasisSchema = z.strictObject({
  firm: firmSchema,
  account: accountYearSchema,
  told: toldSchema,
  terms: z.strictObject({
    estimates: z.strictObject(byName(termNames, () => estimateSchema)),
    set_by: z.strictObject(byName(termNames, () => z.enum(["default", "plan.toml", "account"]))),
  }),
  successor: z.strictObject({ inside: place, colleague: place }),
  hour_values: z.array(z.number()),
  hour_prices: z.array(z.number()),
  cost_figures: z.array(
    z.strictObject({
      parameter: z.strictObject({ subject: parameterSubjectSchema, estimate: estimateSchema }),
      slope: z.array(z.number()),
    }),
  ),
  horizon_quarters: z.int(),
  settled: z.strictObject({ way: wayKindSchema, reason: z.string().nullable() }).nullable(),
  book_gross_profit: z.number(),
}) satisfies z.ZodType<CardBasis>;

/** What an account's decision card is made from. */
export const accountBasisSchema = z.strictObject({
  account_id: z.string(),
  window: windowSchema,
  currency: z.string(),
  purses: z.array(z.string()).nullable(),
  basis: cardBasisSchema.nullable(),
}) satisfies z.ZodType<AccountBasis>;
