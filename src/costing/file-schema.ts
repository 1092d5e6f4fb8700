import { z } from "zod";
import { messageOf, sentenceIn } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";
import { inEachLanguage } from "../lib/sentence.ts";

/**
 * Returns the schema of a value that is allowed where `test` holds; `allowed` completes the sentence "allowed is …", in
 * Polish "dozwolone: …".
 */
export function value<Type>(allowed: Sentence, test: (value: unknown) => boolean) {
  return z.custom<Type>(test, { error: messageOf(allowed) });
}

/** Returns the schema of a table without other keys; the message of an unknown key lists the known ones. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? keys
        : messageOf({ en: `a table with ${keys}`, pl: `tabela z kluczami ${keys}` }),
  });
}

export const within = (low: number, high: number) => (found: unknown) =>
  typeof found === "number" && found >= low && found <= high && Number.isFinite(found);

/** Returns the schema of a text that is not empty. */
export function quoted(allowed: Sentence) {
  return value<string>(allowed, (found) => typeof found === "string" && found !== "");
}

export const oneOf = <const Choice extends string>(...choices: readonly Choice[]) =>
  value<Choice>(listOf(choices), (found) => choices.some((choice) => choice === found));

function listOf(choices: readonly string[]): Sentence {
  const quotes = choices.map((choice) => `"${choice}"`);
  return { en: quotes.join(" or "), pl: quotes.join(" albo ") };
}

export const text = quoted({ en: "a name in quotes", pl: "nazwa w cudzysłowie" });
export const yesNo = value<boolean>(
  { en: "true or false", pl: "true albo false" },
  (found) => typeof found === "boolean",
);
export const number = value<number>({ en: "a number", pl: "liczba" }, within(-Infinity, Infinity));
export const notNegative = value<number>(
  { en: "a number of 0 or more", pl: "liczba od 0 w górę" },
  within(0, Infinity),
);
export const positive = value<number>(
  { en: "a number above 0", pl: "liczba większa od 0" },
  within(Number.MIN_VALUE, Infinity),
);
export const shareWords: Sentence = {
  en: "a share from 0 to 1 (0.10 is 10 %)",
  pl: "udział od 0 do 1 (0.10 to 10%)",
};
export const share = value<number>(shareWords, within(0, 1));

/** Returns the schema of one number for all three points, or of three in order. */
export function estimate(single: z.ZodCustom<number>, allowed: Sentence) {
  const triple = section({ likely: single, low: single, high: single }).refine(
    ({ low, likely, high }) => low <= likely && likely <= high,
    { error: messageOf(inEachLanguage(() => "low ≤ likely ≤ high")) },
  );
  return z.union([single, triple], {
    error: (issue) =>
      tripleProblem(issue) ??
      messageOf({
        en: `${allowed.en}, or { likely = …, low = …, high = … }`,
        pl: `${allowed.pl} albo { likely = …, low = …, high = … }`,
      }),
  });
}

/** The problem of a triple that is one but is wrong inside; null for anything else. */
function tripleProblem(issue: z.core.$ZodRawIssue): string | null {
  if (typeof issue.input !== "object") return null;
  const [, inside] = issue.code === "invalid_union" ? issue.errors : [];
  const [first] = inside ?? [];
  if (first === undefined) return null;
  const [allowed, path] = [sentenceIn(first.message), first.path.map(String)];
  return messageOf({
    en: [allowed.en, ...path].join(" for "),
    pl: path.length === 0 ? allowed.pl : `${path.join(".")} – ${allowed.pl}`,
  });
}
