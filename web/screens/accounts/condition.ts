import type { ColumnUnit } from "../../../src/api/account-columns.ts";

/** What a column is filtered by. */
export type Condition =
  | { readonly kind: "contains"; readonly text: string }
  | { readonly kind: "is"; readonly text: string }
  | NumberCondition
  /** What the book cannot tell. */
  | { readonly kind: "unknown" };

/** An end that is null is open; `least` and `most` belong to the range unless they are said to be outside. */
export interface NumberCondition {
  readonly kind: "range";
  readonly least: number | null;
  readonly most: number | null;
  readonly outside: "least" | "most" | null;
}

/** Returns a condition in the form that addresses and kept views hold; it reads the same in every language. */
export function writtenCondition(condition: Condition): string {
  switch (condition.kind) {
    case "contains":
      return condition.text;
    case "is":
      return `=${condition.text}`;
    case "unknown":
      return "?";
    default:
      return writtenRange(condition, String);
  }
}

/** Returns what an address says of a column of this unit; null where it says nothing that can be read. */
export function readCondition(written: string, unit: ColumnUnit): Condition | null {
  if (written === "?") return { kind: "unknown" };
  return isFigure(unit) ? readRange(written, plainNumber) : readText(written);
}

/** Returns whether a unit is a number. */
export function isFigure(unit: ColumnUnit): boolean {
  return unit !== "text" && unit !== "type" && unit !== "fence";
}

/** Returns a range with its numbers spelt by `spell`: `<5`, `>=5`, `=5`, `5..9`. */
export function writtenRange(range: NumberCondition, spell: (value: number) => string): string {
  const { least, most, outside } = range;
  if (least !== null && least === most) return `=${spell(least)}`;
  if (least !== null && most !== null) return `${spell(least)}..${spell(most)}`;
  if (least !== null) return `${outside === "least" ? ">" : ">="}${spell(least)}`;
  return most === null ? "" : `${outside === "most" ? "<" : "<="}${spell(most)}`;
}

/** Returns the range that a text writes, its numbers read by `read`; null where it writes none. */
export function readRange(
  text: string,
  read: (text: string) => number | null,
): NumberCondition | null {
  const ends = /^(.*\d\S*)\s*(?:\.\.+|…)\s*(.+)$/.exec(text.trim());
  if (ends !== null) return between(read(ends[1] ?? ""), read(ends[2] ?? ""));
  const [, sign = "", rest = ""] = /^([<>]=?|[≤≥]|=?)\s*(.*)$/.exec(text.trim()) ?? [];
  const value = read(rest);
  if (value === null) return null;
  if (sign === ">" || sign === ">=" || sign === "≥")
    return { kind: "range", least: value, most: null, outside: sign === ">" ? "least" : null };
  if (sign === "<" || sign === "<=" || sign === "≤")
    return { kind: "range", least: null, most: value, outside: sign === "<" ? "most" : null };
  return { kind: "range", least: value, most: value, outside: null };
}

function between(one: number | null, other: number | null): NumberCondition | null {
  if (one === null || other === null) return null;
  return {
    kind: "range",
    least: Math.min(one, other),
    most: Math.max(one, other),
    outside: null,
  };
}

function readText(written: string): Condition | null {
  if (written.trim() === "") return null;
  if (written.startsWith("=")) return { kind: "is", text: written.slice(1) };
  return { kind: "contains", text: written };
}

function plainNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : null;
}

/** Returns whether a figure meets a condition; what is not known meets only `unknown`. */
export function meetsRange(value: number | null, condition: Condition): boolean {
  if (condition.kind === "unknown") return value === null;
  if (condition.kind !== "range" || value === null) return false;
  const { least, most, outside } = condition;
  const isAbove = least === null || (outside === "least" ? value > least : value >= least);
  const isBelow = most === null || (outside === "most" ? value < most : value <= most);
  return isAbove && isBelow;
}
