import { z } from "zod";
import type { Condition, Expression } from "../ledger/reading.ts";
import { tableNames } from "../ledger/tables.ts";
import { messageOf } from "../lib/issue-sentence.ts";
import { complaintOf } from "./mapping-sentence.ts";

const text = z.string();
const columns = z.array(text).min(1);
const decimal = z.enum([".", ","]);
const dates = z.enum(["YMD", "DMY", "MDY"]);
const valueMap = z.record(text, text);

/** The forms of an expression, by the key that tells each from the others. */
const forms = {
  constant: z
    .strictObject({ constant: text })
    .transform(({ constant }): Expression => ({ kind: "constant", value: constant })),
  values: z.strictObject({ column: text, values: valueMap, otherwise: text.optional() }).transform(
    ({ column, values, otherwise = null }): Expression => ({
      kind: "mapped",
      column,
      values,
      otherwise,
    }),
  ),
  prefixes: z
    .strictObject({ column: text, prefixes: valueMap, otherwise: text.optional() })
    .transform(
      ({ column, prefixes, otherwise = null }): Expression => ({
        kind: "prefixed",
        column,
        prefixes,
        otherwise,
      }),
    ),
  join: z
    .strictObject({ join: columns, separator: text.default(" ") })
    .transform(({ join, separator }): Expression => ({ kind: "joined", columns: join, separator })),
  product: z
    .strictObject({ product: z.array(z.lazy(() => expression)).min(1) })
    .transform(({ product }): Expression => ({ kind: "product", of: product })),
  sum: z
    .strictObject({ sum: z.array(z.lazy(() => expression)).min(1) })
    .transform(({ sum }): Expression => ({ kind: "sum", of: sum })),
  negated: z
    .strictObject({ negated: z.lazy(() => expression) })
    .transform(({ negated }): Expression => ({ kind: "negated", of: negated })),
  total: z
    .strictObject({ total: z.lazy(() => expression) })
    .transform(({ total }): Expression => ({ kind: "total", of: total })),
  position_in: z
    .strictObject({ position_in: columns })
    .transform(({ position_in }): Expression => ({ kind: "position", within: position_in })),
  column: z
    .strictObject({ column: text, decimal: decimal.optional(), dates: dates.optional() })
    .transform(
      (given): Expression => ({
        kind: "column",
        column: given.column,
        ...(given.decimal !== undefined && { decimal: given.decimal }),
        ...(given.dates !== undefined && { dates: given.dates }),
      }),
    ),
} satisfies Record<string, z.ZodType<Expression>>;

/** `"Column"`, or a table whose keys tell what is done with its columns. */
const expression: z.ZodType<Expression> = z.unknown().transform((value, context): Expression => {
  if (typeof value === "string") return { kind: "column", column: value };
  const form = formOf(value);
  if (form === null) {
    const names = Object.keys(forms).join(", ");
    context.addIssue(
      messageOf({
        en: `must be a column's name or one of ${names}.`,
        pl: `musi być nazwą kolumny albo jednym z: ${names}.`,
      }),
    );
    return z.NEVER;
  }
  return resultOf(form, value, context);
});

function resultOf<Form>(
  form: z.ZodType<Form>,
  value: unknown,
  context: z.core.$RefinementCtx,
): Form {
  const parsed = form.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, complaint } of parsed.error.issues.map(complaintOf)) {
    context.addIssue({ code: "custom", path: [...path], message: messageOf(complaint) });
  }
  return z.NEVER;
}

function formOf(value: unknown): z.ZodType<Expression> | null {
  if (typeof value !== "object" || value === null) return null;
  const form = Object.entries(forms).find(([key]) => key in value);
  return form === undefined ? null : form[1];
}

const conditions = {
  is: z
    .strictObject({ column: text, is: columns })
    .transform(({ column, is }): Condition => ({ kind: "is", column, oneOf: is })),
  is_not: z
    .strictObject({ column: text, is_not: columns })
    .transform(({ column, is_not }): Condition => ({ kind: "is_not", column, oneOf: is_not })),
  starts_with: z.strictObject({ column: text, starts_with: text }).transform(
    ({ column, starts_with }): Condition => ({
      kind: "starts_with",
      column,
      prefix: starts_with,
    }),
  ),
  not_starts_with: z.strictObject({ column: text, not_starts_with: text }).transform(
    ({ column, not_starts_with }): Condition => ({
      kind: "not_starts_with",
      column,
      prefix: not_starts_with,
    }),
  ),
  empty: z
    .strictObject({ column: text, empty: z.literal(true) })
    .transform(({ column }): Condition => ({ kind: "empty", column })),
  not_empty: z
    .strictObject({ column: text, not_empty: z.literal(true) })
    .transform(({ column }): Condition => ({ kind: "not_empty", column })),
} satisfies Record<string, z.ZodType<Condition>>;

const condition: z.ZodType<Condition> = z.unknown().transform((value, context): Condition => {
  const form = typeof value === "object" && value !== null ? conditionOf(value) : null;
  if (form === null) {
    const names = Object.keys(conditions).join(", ");
    context.addIssue(
      messageOf({ en: `must have one of ${names}.`, pl: `musi mieć jedno z: ${names}.` }),
    );
    return z.NEVER;
  }
  return resultOf(form, value, context);
});

function conditionOf(value: object): z.ZodType<Condition> | null {
  const form = Object.entries(conditions).find(([key]) => key in value);
  return form === undefined ? null : form[1];
}

const table = z.strictObject({
  into: z.enum(tableNames),
  one_record_per: columns.nullable().default(null),
  where: z.array(condition).default([]),
  attributes: z.array(text).default([]),
  fields: z.record(text, expression),
});

const orNull = text.min(1).nullable().default(null);

const file = z
  .strictObject({
    name: orNull,
    sheet: orNull,
    delimiter: orNull,
    encoding: orNull,
    decimal: decimal.nullable().default(null),
    dates: dates.nullable().default(null),
    table: z.array(table).min(1),
  })
  .transform(({ table: tables, ...settings }) => ({ ...settings, tables }));

/** What a mapping file may hold; keys beyond these are refused. */
export const mappingSchema = z.strictObject({ file: z.array(file).min(1) });
