import type { ColumnUnit } from "../../../src/api/account-columns.ts";
import type { Language } from "../../../src/lib/language.ts";
import {
  type Condition,
  isFigure,
  type NumberCondition,
  readCondition,
  readRange,
  writtenCondition,
  writtenRange,
} from "./condition.ts";

/** Returns what somebody typed into the filter of a column; null where it cannot be read. Shares are typed in percent. */
export function typedCondition(
  text: string,
  unit: ColumnUnit,
  language: Language,
): Condition | null {
  if (!isFigure(unit) || text.trim() === "?") return readCondition(text.trim(), unit);
  const range = readRange(text, (typed) => typedNumber(typed, language));
  return range === null || unit !== "share" ? range : ofOne(range);
}

/** Returns a condition as it is typed in a language. */
export function spelledCondition(
  condition: Condition,
  unit: ColumnUnit,
  language: Language,
): string {
  if (condition.kind !== "range") return writtenCondition(condition);
  const percent = unit === "share" ? 100 : 1;
  return writtenRange(condition, (value) => {
    const spelt = String(Number((value * percent).toFixed(6)));
    return `${language === "pl" ? spelt.replace(".", ",") : spelt}${percent === 1 ? "" : "%"}`;
  });
}

/** Returns the number that a text spells in a language, with or without spaces, a currency's sign or a percent sign. */
export function typedNumber(text: string, language: Language): number | null {
  const bare = text.replace(/[\s\u00A0\u202F%\p{Sc}]/gu, "").replace(/[−–]/g, "-");
  const plain = language === "pl" ? inPolish(bare) : inEnglish(bare);
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

function inPolish(text: string): string {
  return text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
}

/** A comma that does not part thousands is not taken for one: 1,5 would become fifteen. */
function inEnglish(text: string): string {
  return /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(",", "") : text;
}

function ofOne(range: NumberCondition): NumberCondition {
  const share = (percent: number | null) =>
    percent === null ? null : Number((percent / 100).toFixed(8));
  return { ...range, least: share(range.least), most: share(range.most) };
}
