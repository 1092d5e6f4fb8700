import { z } from "zod";
import { wayKinds, wayVariants } from "../decision/way-out.ts";

export const wayKindSchema = z.enum(wayKinds);

/** The fields that name a way. */
export const namedWay = {
  way: wayKindSchema,
  variant: z.enum(wayVariants).nullable(),
} as const;

/** A figure of the cost model, by what it is about. */
export const parameterSubjectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("minutes"), role: z.string(), per: z.string() }),
  z.strictObject({ kind: z.literal("charge"), name: z.string(), per: z.string() }),
  z.strictObject({ kind: z.literal("margin"), family: z.string() }),
  z.strictObject({ kind: z.literal("role_cost"), role: z.string() }),
  z.strictObject({ kind: z.literal("annual_rate") }),
]);

/** A three-point estimate. */
export const estimateSchema = z.strictObject({
  likely: z.number(),
  low: z.number(),
  high: z.number(),
});
