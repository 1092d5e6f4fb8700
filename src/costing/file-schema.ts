import { z } from "zod";

/** Returns the schema of a value that is allowed where `test` holds; `allowed` completes the sentence "allowed is …". */
export function value<Type>(allowed: string, test: (value: unknown) => boolean) {
  return z.custom<Type>(test, { error: allowed });
}

/** Returns the schema of a table without other keys; the message of an unknown key lists the known ones. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? keys : `a table with ${keys}`),
  });
}

export const within = (low: number, high: number) => (found: unknown) =>
  typeof found === "number" && found >= low && found <= high && Number.isFinite(found);

/** Returns the schema of a text that is not empty. */
export function quoted(allowed: string) {
  return value<string>(allowed, (found) => typeof found === "string" && found !== "");
}

export const oneOf = <const Choice extends string>(...choices: readonly Choice[]) =>
  value<Choice>(choices.map((choice) => `"${choice}"`).join(" or "), (found) =>
    choices.some((choice) => choice === found),
  );

export const text = quoted("a name in quotes");
export const yesNo = value<boolean>("true or false", (found) => typeof found === "boolean");
export const number = value<number>("a number", within(-Infinity, Infinity));
export const notNegative = value<number>("a number of 0 or more", within(0, Infinity));
export const positive = value<number>("a number above 0", within(Number.MIN_VALUE, Infinity));
export const share = value<number>("a share from 0 to 1 (0.10 is 10 %)", within(0, 1));

/** Returns the schema of one number for all three points, or of three in order. */
export function estimate(single: z.ZodCustom<number>, allowed: string) {
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
