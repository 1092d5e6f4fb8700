import type { z } from "zod";
import { sentenceIn } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";
import { didYouMean } from "./did-you-mean.ts";

type Issue = z.core.$ZodIssue;

const mappingKeys =
  "file name sheet delimiter encoding decimal dates table into one_record_per where attributes fields column constant values prefixes otherwise join separator product sum negated total position_in is is_not starts_with not_starts_with empty not_empty".split(
    " ",
  );

/** What is wrong with the key at a path, to follow the key in a sentence. */
export interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly complaint: Sentence;
}

/** Returns a schema's complaint as a sentence that starts with the key, as `file[1].table[2].into`. */
export function mappingSentence(issue: Issue): Sentence {
  const { path, complaint } = complaintOf(issue);
  const place = placeOf(path);
  return {
    en: `${place === "" ? "the file" : place} ${complaint.en}`,
    pl: `${place === "" ? "plik" : place} ${complaint.pl}`,
  };
}

/** Returns a schema's issue in our words. */
export function complaintOf(issue: Issue): Complaint {
  if (issue.code !== "unrecognized_keys") return { path: issue.path, complaint: wordsOf(issue) };
  const key = issue.keys[0] ?? "";
  const hint = didYouMean(key, mappingKeys) ?? { en: ".", pl: "." };
  const complaint = {
    en: `is not a key of a mapping${hint.en}`,
    pl: `nie jest kluczem przypisania${hint.pl}`,
  };
  return { path: [...issue.path, key], complaint };
}

function wordsOf(issue: Issue): Sentence {
  if (issue.code === "too_small")
    return {
      en: "is empty; give at least one.",
      pl: "– pusta lista; podaj co najmniej jedną pozycję.",
    };
  if (issue.code === "invalid_value") return invalidValue(issue.values.map(String));
  if (issue.code !== "invalid_type") return sentenceIn(issue.message);
  const kind = kindOf(issue.expected);
  return isMissing(issue)
    ? { en: `is missing: ${kind.en} is needed.`, pl: `– brak: potrzeba ${kind.pl}.` }
    : { en: `must be ${kind.en}.`, pl: `– nieprawidłowa wartość: potrzeba ${kind.pl}.` };
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("");
  return place.slice(1);
}

function isMissing(issue: Issue): boolean {
  return issue.message.endsWith("received undefined");
}

/** In Polish in the genitive. */
function kindOf(expected: string): Sentence {
  switch (expected) {
    case "string":
      return { en: "text in quotes", pl: "tekstu w cudzysłowie" };
    case "array":
      return { en: "a list in square brackets", pl: "listy w nawiasach kwadratowych" };
    case "record":
    case "object":
      return { en: "a table of keys", pl: "tabeli kluczy" };
    default:
      return { en: expected, pl: expected };
  }
}

function invalidValue(allowed: readonly string[]): Sentence {
  const names = allowed.join(", ");
  return {
    en: `must be ${allowed.length > 1 ? "one of " : ""}${names}.`,
    pl: `– nieprawidłowa wartość; dozwolone: ${names}.`,
  };
}
