import { z } from "zod";
import type { Window } from "../lib/day.ts";
import { parseDay } from "../lib/day.ts";
import {
  estimate,
  notNegative,
  number,
  oneOf,
  positive,
  section,
  share,
  text,
  value,
  within,
  yesNo,
} from "./file-schema.ts";
import { suggestion } from "./suggestion.ts";

const practical = value<number>("a share above 0 and up to 1", within(Number.MIN_VALUE, 1));
const margin = value<number>("a share from -1 to 1 (0.32 is 32 %)", within(-1, 1));
const daysInYear = value<number>("360, 365, 365.25 or 366", (found) =>
  [360, 365, 365.25, 366].some((days) => days === found),
);
const currency = value<string>(
  'three capital letters such as "EUR"',
  (found) => typeof found === "string" && /^[A-Z]{3}$/.test(found),
);

const day = z.unknown().transform((found, context) => {
  const parsed = parseDay(found instanceof Date ? found.toISOString().slice(0, 10) : String(found));
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "a date such as 2026-01-31" });
  return z.NEVER;
});

const period = section({ from: day, to: day }).refine(({ from, to }) => from < to, {
  error: "a period that ends (`to`, not counted) after it begins (`from`)",
});

const role = section({
  cost: notNegative,
  period,
  capacity_minutes: positive.optional(),
  people: positive.optional(),
  minutes_per_person: positive.optional(),
  practical: practical.optional(),
  avoidable: share.optional(),
  seller: yesNo.optional(),
}).refine(hasOneCapacity, {
  error: "either capacity_minutes, or people with minutes_per_person (and practical)",
});

interface CapacityKeys {
  readonly capacity_minutes?: number | undefined;
  readonly people?: number | undefined;
  readonly minutes_per_person?: number | undefined;
  readonly practical?: number | undefined;
}

function hasOneCapacity(keys: CapacityKeys): boolean {
  const parts = [keys.people, keys.minutes_per_person, keys.practical];
  if (keys.capacity_minutes !== undefined) return parts.every((part) => part === undefined);
  return keys.people !== undefined && keys.minutes_per_person !== undefined;
}

const tier = section({ up_to: positive.optional(), rate: share });

const commission = section({
  basis: oneOf("net_sales", "gross_profit"),
  rate: share.optional(),
  tiers: z.array(tier, { error: "a list of tiers { up_to = …, rate = … }" }).min(1).optional(),
  paid_on: oneOf("invoice", "cash").optional(),
  period: oneOf("year", "quarter", "month").optional(),
})
  .refine(({ rate, tiers }) => (rate === undefined) !== (tiers === undefined), {
    error: "either rate or tiers",
  })
  .refine(({ tiers }) => areAscending(tiers ?? [{ rate: 0 }]), {
    path: ["tiers"],
    error: "tiers with rising up_to, the last one without up_to (it holds for all above)",
  });

function areAscending(tiers: readonly { readonly up_to?: number | undefined }[]): boolean {
  const ends = tiers.map(({ up_to }) => up_to ?? Infinity);
  const rises = ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? Infinity));
  return rises && ends.at(-1) === Infinity;
}

const file = section({
  currency,
  illustrative: yesNo.optional(),
  capital: section({
    annual_rate: share,
    basis: oneOf("revenue", "cost").optional(),
    days_in_year: daysInYear.optional(),
    from: oneOf("issued", "due").optional(),
  }).optional(),
  roles: z.record(z.string(), role, { error: "tables [roles.<name>]" }).optional(),
  time: z
    .array(section({ role: text, per: text, minutes: estimate(number, "a number of minutes") }), {
      error: "rows that begin with [[time]]",
    })
    .optional(),
  charge: z
    .array(
      section({
        name: text,
        per: text,
        amount: estimate(number, "an amount"),
        avoidable: share.optional(),
      }),
      { error: "rows that begin with [[charge]]" },
    )
    .optional(),
  commission: commission.optional(),
  families: z
    .record(z.string(), section({ margin: estimate(margin, "a share from -1 to 1") }), {
      error: "tables [families.<name>]",
    })
    .optional(),
  orders: section({ small_below: notNegative.optional() }).optional(),
  types: section({
    margin_line: margin.optional(),
    service_line: notNegative.optional(),
    sure_from: share.optional(),
    least_orders: notNegative.optional(),
    least_months: notNegative.optional(),
    new_months: notNegative.optional(),
    growing_above: notNegative.optional(),
  }).optional(),
});

/** The shape of `cost-model.toml`; the message of every issue says what is allowed. */
export const costModelFile = file.superRefine(({ roles, time }, context) => {
  const names = Object.keys(roles ?? {});
  (time ?? []).forEach((row, i) => {
    if (names.includes(row.role)) return;
    context.addIssue({
      code: "custom",
      path: ["time", i, "role"],
      message: roleChoice(row.role, names),
    });
  });
});

function roleChoice(unknown: string, names: readonly string[]): string {
  if (names.length === 0) return "a role of the model, which has none yet: add [roles.<name>]";
  return `one of the roles ${names.join(", ")}${suggestion(unknown, names)}`;
}

export type CostModelFile = z.infer<typeof costModelFile>;

export interface RoleSection extends CapacityKeys {
  readonly cost: number;
  readonly period: Window;
  readonly avoidable?: number | undefined;
  readonly seller?: boolean | undefined;
}
