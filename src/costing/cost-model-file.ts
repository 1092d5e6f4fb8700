import { z } from "zod";
import type { Window } from "../lib/day.ts";
import { parseDay } from "../lib/day.ts";
import { nearestWord } from "../lib/nearest-word.ts";

/** A value is allowed where `test` holds; `allowed` completes the sentence "allowed is …". */
function value<Type>(allowed: string, test: (value: unknown) => boolean) {
  return z.custom<Type>(test, { error: allowed });
}

/** A table of the file whose unknown keys are answered with the nearest known one. */
function section<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? unknownKeys(issue.keys, keys)
        : `a table with ${keys.join(", ")}`,
  });
}

function unknownKeys(unknown: unknown, known: readonly string[]): string {
  const [first = ""] = Array.isArray(unknown) ? unknown.map(String) : [];
  const near = nearestWord(first, known);
  return `${known.join(", ")}${near === null ? "" : ` (did you mean ${near}?)`}`;
}

const within = (low: number, high: number) => (found: unknown) =>
  typeof found === "number" && found >= low && found <= high && Number.isFinite(found);

const oneOf = <const Choice extends string>(...choices: readonly Choice[]) =>
  value<Choice>(choices.map((choice) => `"${choice}"`).join(" or "), (found) =>
    choices.some((choice) => choice === found),
  );

const text = value<string>(
  "a name in quotes",
  (found) => typeof found === "string" && found !== "",
);
const yesNo = value<boolean>("true or false", (found) => typeof found === "boolean");
const number = value<number>("a number", within(-Infinity, Infinity));
const notNegative = value<number>("a number of 0 or more", within(0, Infinity));
const positive = value<number>("a number above 0", within(Number.MIN_VALUE, Infinity));
const share = value<number>("a share from 0 to 1 (0.10 is 10 %)", within(0, 1));
const practical = value<number>("a share above 0 and up to 1", within(Number.MIN_VALUE, 1));
const margin = value<number>("a share from -1 to 1 (0.32 is 32 %)", within(-1, 1));
const daysInYear = value<number>("360, 365, 365.25 or 366", (found) =>
  [360, 365, 365.25, 366].some((days) => days === found),
);
const currency = value<string>(
  'three capital letters such as "EUR"',
  (found) => typeof found === "string" && /^[A-Z]{3}$/.test(found),
);

function estimate(single: z.ZodCustom<number>, allowed: string) {
  const triple = section({ likely: single, low: single, high: single }).refine(
    ({ low, likely, high }) => low <= likely && likely <= high,
    { error: "low ≤ likely ≤ high" },
  );
  return z.union([single, triple], {
    error: (issue) => tripleProblem(issue) ?? `${allowed}, or { likely = …, low = …, high = … }`,
  });
}

/** The problem of a triple that is one but is wrong inside; null for anything else. */
function tripleProblem(issue: z.core.$ZodRawIssue): string | null {
  if (typeof issue.input !== "object") return null;
  const [, inside] = issue.code === "invalid_union" ? issue.errors : [];
  const [first] = inside ?? [];
  if (first === undefined) return null;
  return [first.message, ...first.path.map(String)].join(" for ");
}

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
  const near = nearestWord(unknown, names);
  return `one of the roles ${names.join(", ")}${near === null ? "" : ` (did you mean ${near}?)`}`;
}

export type CostModelFile = z.infer<typeof costModelFile>;

export interface RoleSection extends CapacityKeys {
  readonly cost: number;
  readonly period: Window;
  readonly avoidable?: number | undefined;
  readonly seller?: boolean | undefined;
}
