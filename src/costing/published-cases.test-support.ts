import { existsSync, readFileSync } from "node:fs";
import type { TestContext } from "vitest";
import { z } from "zod";

const file = new URL("../../../shared/cases/published.json", import.meta.url);

const numbers = z.array(z.number());
const volumes = z.record(z.string(), z.number());

const shape = z.object({
  capacity: z.tuple([
    z.object({
      in: z.object({
        cost: z.number(),
        capacity_minutes: z.number(),
        unit_minutes: volumes,
        volumes,
      }),
      out: z.object({
        rate: z.number(),
        driver_rates: volumes,
        used_minutes: z.number(),
        assigned: z.number(),
        unused_minutes: z.number(),
        unused_cost: z.number(),
      }),
    }),
    z.object({
      in: z.object({
        cost: z.number(),
        capacity_hours: z.number(),
        unit_hours: numbers,
        volumes: numbers,
      }),
      out: z.object({
        rate: z.number(),
        hours: numbers,
        assigned: numbers,
        used_hours: z.number(),
        unused_hours: z.number(),
        unused_cost: z.number(),
      }),
    }),
    z.object({
      in: z.object({
        cost: z.number(),
        capacity_hours: z.number(),
        unit_hours: numbers,
        volumes: numbers,
      }),
      out: z.object({ rate: z.number(), used_hours: z.number(), unused_hours: z.number() }),
    }),
    z.object({
      in: z.object({
        people: z.number(),
        days: z.number(),
        minutes_per_day: z.number(),
        cost: z.number(),
        used_minutes: z.number(),
      }),
      out: z.object({
        capacity_minutes: z.number(),
        rate: z.number(),
        unused_minutes: z.number(),
        unused_cost: z.number(),
      }),
    }),
    z.object({
      in: z.object({ pools: numbers, volumes: numbers }),
      out: z.object({ rates: numbers, total: z.number() }),
    }),
  ]),
  time_equation: z.object({
    rows: z.array(
      z.object({ lines: z.number(), new: z.number(), rush: z.number(), minutes: z.number() }),
    ),
  }),
  whale: z.array(
    z.object({
      in: numbers,
      out: z.object({
        cumulative_percent: numbers,
        peak_percent: z.number(),
        peak_at: z.number().optional(),
        stobachoff: z.number(),
        gini: z.number(),
      }),
    }),
  ),
  late_payment: z.tuple([
    z.object({
      in: z.object({ rate: z.number(), days: z.number(), net: z.number() }),
      out: z.object({
        nominal_360: z.number(),
        nominal_365: z.number(),
        effective_365: z.number(),
      }),
    }),
    z.object({
      in: z.object({
        receivable_from: z.number(),
        receivable_to: z.number(),
        annual_rate: z.number(),
        variable_cost_ratio: z.number(),
      }),
      out: z.object({ revenue_basis: z.number(), cost_basis: z.number() }),
    }),
    z.object({
      in: z.object({
        amount: z.number(),
        days: z.number(),
        annual_rate: z.number(),
        days_in_year: z.number(),
      }),
      out: z.object({ carrying_cost: z.number() }),
    }),
    z.object({
      in: z.object({ receivable: z.number(), credit_sales: z.number() }),
      out: z.object({ dso_365: z.number(), dso_360: z.number() }),
    }),
    z.object({
      in: z.object({ balances: numbers, rates: numbers }),
      out: z.object({ allowance: z.number() }),
    }),
  ]),
  effort: z.tuple([
    z.object({
      in: z.object({ k: numbers, margin: z.number(), hours: z.number() }),
      out: z.object({
        hours: numbers,
        gross_profit: z.number(),
        marginal_per_hour: z.number(),
      }),
    }),
    z.object({
      in: z.object({ b: z.number(), a: z.number(), s_at_1_5: z.number() }),
      out: z.object({
        d: z.number(),
        c: z.number(),
        s_at_0_5: z.number(),
        elasticity_at_1: z.number(),
      }),
    }),
    z.object({
      in: z.object({
        selling_expense: z.number(),
        reps: z.number(),
        weeks: z.number(),
        calls_per_week: z.number(),
        calls_per_a_account: z.number(),
        commission: z.number(),
        gross_profit_rate: z.number(),
      }),
      out: z.object({
        cost_per_call: z.number(),
        required_gross_profit: z.number(),
        required_revenue: z.number(),
      }),
    }),
  ]),
  commission: z.tuple([
    z.object({
      in: z.object({
        tiers: z.array(z.tuple([z.number().nullable(), z.number()])),
        gross_profit: numbers,
      }),
      out: z.object({ commission: numbers }),
    }),
  ]),
});

export type PublishedCases = z.infer<typeof shape>;

const cases: PublishedCases | null = existsSync(file)
  ? shape.parse(JSON.parse(readFileSync(file, "utf8")))
  : null;

/** Returns the worked cases of the literature, or skips the test where they are not at hand. */
export function casesOrSkip({ skip }: TestContext): PublishedCases {
  return cases ?? skip("the published cases are kept beside the repository and are not there");
}
