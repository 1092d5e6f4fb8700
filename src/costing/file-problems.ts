import type { z } from "zod";
import { sentenceIn } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";
import { lineOfKey } from "./line-of-key.ts";
import { suggestion } from "./suggestion.ts";

type Path = readonly PropertyKey[];

/** A settings file as it was read. */
export interface ReadFile {
  /** What it is called in a sentence; in Polish in the genitive. */
  readonly name: Sentence;
  readonly file: unknown;
  readonly text: string;
}

/** Returns a sentence for each issue, in the order of the lines: the key, the value found, what is allowed. */
export function fileProblems(
  issues: readonly z.core.$ZodIssue[],
  read: ReadFile,
): readonly Sentence[] {
  const problems = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey([...issue.path, key], issue.message, read))
      : [wrongValue(issue.path, issue.message, read)],
  );
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(placed);
}

interface Problem {
  readonly line: number | null;
  readonly sentence: Sentence;
}

function placed({ line, sentence }: Problem): Sentence {
  if (line === null) return sentence;
  return { en: `line ${line}: ${sentence.en}`, pl: `wiersz ${line}: ${sentence.pl}` };
}

function unknownKey(path: Path, known: string, { name, text }: ReadFile): Problem {
  const near = suggestion(String(path.at(-1)), known.split(", "));
  return {
    line: lineOfKey(text, path),
    sentence: {
      en: `${spelledKey(path)} is not a key of ${name.en}; allowed here: ${known}${near.en}`,
      pl: `${spelledKey(path)} nie jest kluczem ${name.pl}; dozwolone tutaj: ${known}${near.pl}`,
    },
  };
}

function wrongValue(path: Path, message: string, { file, text }: ReadFile): Problem {
  const found = state(path.reduce(valueAt, file));
  const allowed = sentenceIn(message);
  return {
    line: lineOfKey(text, path),
    sentence: {
      en: `${spelledKey(path)} ${found.en}; allowed is ${allowed.en}`,
      pl: `${spelledKey(path)} ${found.pl}; dozwolone: ${allowed.pl}`,
    },
  };
}

function valueAt(parent: unknown, key: PropertyKey): unknown {
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key))
    return undefined;
  return Object.getOwnPropertyDescriptor(parent, key)?.value;
}

function state(found: unknown): Sentence {
  if (found === undefined) return { en: "is missing", pl: "– brak" };
  if (found instanceof Date) return is(found.toISOString());
  if (typeof found === "number") return is(String(found));
  const shown = JSON.stringify(found);
  const isLong = typeof found === "object" && found !== null && shown.length > 60;
  if (!isLong) return is(shown);
  const keys = Object.keys(found).join(", ");
  return { en: `has ${keys}`, pl: `ma ${keys}` };
}

function is(value: string): Sentence {
  return { en: `is ${value}`, pl: `ma wartość ${value}` };
}

/** Returns a key path as its writer knows it: `roles.sales.cost`, `[[time]] no. 2 role`, `accounts."a b".way`. */
export function spelledKey(path: Path): string {
  const [table, row, ...rest] = path;
  if (typeof row !== "number") return dotted(path);
  const place = `[[${String(table)}]] no. ${row + 1}`;
  return [place, dotted(rest)].join(" ").trim();
}

function dotted(path: Path): string {
  return path.map((key) => (isBare(String(key)) ? String(key) : JSON.stringify(key))).join(".");
}

/** Whether TOML takes the key without quotes. */
function isBare(key: string): boolean {
  return /^[\w-]+$/.test(key);
}
