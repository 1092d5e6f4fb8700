import type { Sentence } from "../../lib/language.ts";

/** A number of a JSON file, as it is written there. */
export class SourceNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A line that is no JSON value. */
export class BrokenLine {
  readonly text: string;
  readonly reason: Sentence;

  constructor(text: string, reason: Sentence) {
    this.text = text;
    this.reason = reason;
  }
}

/** Returns the text that a value of a record stands for in a cell: nothing for null, JSON for what is nested. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : jsonText(value);
}

function jsonText(value: unknown): string {
  if (value instanceof SourceNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`,
  );
  return `{${members.join(",")}}`;
}

/** Tells an object with members from every other value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof SourceNumber) &&
    !(value instanceof BrokenLine)
  );
}
