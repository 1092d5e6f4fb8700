import { readFileSync } from "node:fs";
import { z } from "zod";
import type { WaysQuestion } from "../account-ways.ts";
import { defaultEstimates, likelyTerms } from "../term-estimates.ts";
import type { AccountTerms } from "../terms-of.ts";
import { termNames } from "../terms.ts";
import { byName } from "../../lib/by-name.ts";
import { wayKinds, wayVariants } from "../way-out.ts";
import type { CardQuestion } from "./card-question.ts";

const work = {
  driver: z.string(),
  count: z.number(),
  hours: z.array(z.number()),
  charge: z.number(),
  charge_avoidable: z.number(),
};

const shape = z.object({
  roles: z.array(
    z.object({ name: z.string(), rate: z.number(), avoidable: z.number(), selling: z.boolean() }),
  ),
  sellers: z.array(z.object({ name: z.string(), role: z.number(), commission_rate: z.number() })),
  call_hours: z.array(z.number()),
  today: z.object({
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
  }),
  open_balance: z.number(),
  late_share: z.number(),
  face: z.object({
    visits: z.number(),
    meals: z.number(),
    visit_hours: z.number(),
    meal_hours: z.number(),
    expenses: z.number(),
  }),
  small_orders: z.object({ ...work, below: z.number() }),
  services: z.array(z.object(work)),
  reminders: z.object(work),
  gives: z.array(
    z.object({
      way: z.enum(wayKinds),
      variant: z.enum(wayVariants).nullable(),
      net_profit: z.number(),
      year_1: z.number(),
      year_2: z.number(),
      stranded_cost: z.number(),
    }),
  ),
});

const page = readFileSync(new URL("../../../docs/ways-out.md", import.meta.url), "utf8");
const [, json = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

/** The worked example of `docs/ways-out.md`. */
export const waysOutExample = shape.parse(JSON.parse(json));

const { roles, sellers, call_hours, today, gives: _, ...habits } = waysOutExample;

/** Returns what the example asks: Ann's account, whom Ivy or Bob would take it over from. */
export function exampleQuestion(): WaysQuestion {
  return {
    account: {
      account: 0,
      today,
      seller: 0,
      commission_rate: sellers[0]?.commission_rate ?? 0,
      type: "Smith",
      ring_fenced_because: null,
      margin: null,
      wallet: null,
      ...habits,
    },
    firm: {
      roles: roles.map((role) => ({ ...role, supplied_hours: 3000, used_hours: 2000 })),
      sellers: sellers.map((seller) => ({
        ...seller,
        employee_id: seller.name.toLowerCase(),
        income: 10_000,
        supplied_hours: 1500,
        used_hours: 1000,
        prospecting_hours: 0,
      })),
      commission_basis: "gross_profit",
      call_hours,
      carrying_basis: "revenue",
    },
    terms: likelyTerms(defaultEstimates),
    successor: { inside: 2, colleague: 1 },
    hour_values: new Float64Array(roles.length),
  };
}

const defaults: AccountTerms = {
  estimates: defaultEstimates,
  set_by: byName(termNames, () => "default"),
};

/** Returns the question of the example's decision card, with anything changed. */
export function exampleCard(change: Partial<CardQuestion> = {}): CardQuestion {
  const { account, firm, successor, hour_values } = exampleQuestion();
  return {
    account,
    firm,
    successor,
    hour_values,
    terms: defaults,
    hours_worth: () => 0,
    cost_figures: [],
    horizon_quarters: 8,
    settled: null,
    book_gross_profit: 800_000,
    told: { goods: true, service: true },
    ...change,
  };
}
