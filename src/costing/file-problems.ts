import type { z } from "zod";
import { lineOfKey } from "./line-of-key.ts";
import { suggestion } from "./suggestion.ts";

type Path = readonly PropertyKey[];

/** A settings file as it was read. */
export interface ReadFile {
  /** What it is called in a sentence. */
  readonly name: string;
  readonly file: unknown;
  readonly text: string;
}

/** Returns a sentence for each issue, in the order of the lines: the key, the value found, what is allowed. */
export function fileProblems(
  issues: readonly z.core.$ZodIssue[],
  read: ReadFile,
): readonly string[] {
  const problems = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey([...issue.path, key], issue.message, read))
      : [wrongValue(issue.path, issue.message, read)],
  );
  const byLine = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return byLine.map(({ line, sentence }) =>
    line === null ? sentence : `line ${line}: ${sentence}`,
  );
}

interface Problem {
  readonly line: number | null;
  readonly sentence: string;
}

function unknownKey(path: Path, known: string, { name, text }: ReadFile): Problem {
  const near = suggestion(String(path.at(-1)), known.split(", "));
  return {
    line: lineOfKey(text, path),
    sentence: `${spelledKey(path)} is not a key of ${name}; allowed here: ${known}${near}`,
  };
}

function wrongValue(path: Path, allowed: string, { file, text }: ReadFile): Problem {
  const found = path.reduce(valueAt, file);
  return {
    line: lineOfKey(text, path),
    sentence: `${spelledKey(path)} ${state(found)}; allowed is ${allowed}`,
  };
}

function valueAt(parent: unknown, key: PropertyKey): unknown {
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key))
    return undefined;
  return Object.getOwnPropertyDescriptor(parent, key)?.value;
}

function state(found: unknown): string {
  if (found === undefined) return "is missing";
  if (found instanceof Date) return `is ${found.toISOString()}`;
  if (typeof found === "number") return `is ${found}`;
  const shown = JSON.stringify(found);
  const isLong = typeof found === "object" && found !== null && shown.length > 60;
  return isLong ? `has ${Object.keys(found).join(", ")}` : `is ${shown}`;
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
