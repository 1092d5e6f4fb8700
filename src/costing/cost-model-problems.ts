import type { z } from "zod";
import { lineOfKey } from "./line-of-key.ts";

type Path = readonly PropertyKey[];

/** Returns a sentence for each issue: the key, the value found, what is allowed, and the line. */
export function costModelProblems(
  issues: readonly z.core.$ZodIssue[],
  file: unknown,
  text: string,
): readonly string[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey([...issue.path, key], issue.message, text))
      : [wrongValue(issue.path, issue.message, { file, text })],
  );
}

function unknownKey(path: Path, known: string, text: string): string {
  return `${lineStart(path, text)}${spelled(path)} is not a key of the cost model; allowed here: ${known}`;
}

function wrongValue(
  path: Path,
  allowed: string,
  { file, text }: { readonly file: unknown; readonly text: string },
): string {
  const found = path.reduce(valueAt, file);
  return `${lineStart(path, text)}${spelled(path)} ${state(found)}; allowed is ${allowed}`;
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

function lineStart(path: Path, text: string): string {
  const line = lineOfKey(text, path);
  return line === null ? "" : `line ${line}: `;
}

/** A key path as its writer knows it: `roles.sales.cost`, `[[time]] no. 2 role`. */
function spelled(path: Path): string {
  const [table, row, ...rest] = path;
  if (typeof row !== "number") return path.map(String).join(".");
  const place = `[[${String(table)}]] no. ${row + 1}`;
  return [place, rest.map(String).join(".")].join(" ").trim();
}
