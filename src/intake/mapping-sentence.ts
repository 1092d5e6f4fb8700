import type { z } from "zod";
import { didYouMean } from "./did-you-mean.ts";

type Issue = z.core.$ZodIssue;

const mappingKeys =
  "file name sheet delimiter encoding decimal dates table into one_record_per where attributes fields column constant values prefixes otherwise join separator product sum negated total position_in is is_not starts_with not_starts_with empty not_empty".split(
    " ",
  );

/** What is wrong with the key at a path, to follow the key in a sentence. */
export interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly complaint: string;
}

/** Returns a schema's complaint as a sentence that starts with the key, as `file[1].table[2].into`. */
export function mappingSentence(issue: Issue): string {
  const { path, complaint } = complaintOf(issue);
  return `${placeOf(path)} ${complaint}`;
}

/** Returns a schema's issue in our words. */
export function complaintOf(issue: Issue): Complaint {
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const hint = didYouMean(key, mappingKeys) || ".";
    return { path: [...issue.path, key], complaint: `is not a key of a mapping${hint}` };
  }
  return { path: issue.path, complaint: wordsOf(issue) };
}

function wordsOf(issue: Issue): string {
  if (issue.code === "too_small") return "is empty; give at least one.";
  if (issue.code === "invalid_value") return invalidValue(issue.values.map(String));
  if (issue.code !== "invalid_type") return issue.message;
  const kind = kindOf(issue.expected);
  return isMissing(issue) ? `is missing: ${kind} is needed.` : `must be ${kind}.`;
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("");
  return place === "" ? "the file" : place.slice(1);
}

function isMissing(issue: Issue): boolean {
  return issue.message.endsWith("received undefined");
}

function kindOf(expected: string): string {
  switch (expected) {
    case "string":
      return "text in quotes";
    case "array":
      return "a list in square brackets";
    case "record":
    case "object":
      return "a table of keys";
    default:
      return expected;
  }
}

function invalidValue(allowed: readonly string[]): string {
  return `must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}.`;
}
