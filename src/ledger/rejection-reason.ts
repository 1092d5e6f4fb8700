import type { DateStyle, DecimalMark, ValueStyle } from "./reading.ts";
import type { Field } from "./tables.ts";

const dayOrders = {
  YMD: "year-month-day (2025-12-31)",
  DMY: "day.month.year (31.12.2025)",
  MDY: "month/day/year (12/31/2025)",
} as const;

/** Returns why a value does not fit its field, and what to do, as one sentence without a full stop. */
export function rejectionReason(field: Field, value: string | null, style: ValueStyle): string {
  if (value === null) return `${field.name} is empty; it must be given`;
  if (field.oneOf) return `is none of ${field.oneOf.join(", ")}; map or correct it`;
  switch (field.type) {
    case "date":
      return dateReason(value, style.dates);
    case "yes_no":
      return "is neither yes nor no; write yes or no";
    case "integer":
      return "is not a whole number; correct it";
    case "amount":
    case "quantity":
    case "rate":
      return numberReason(value, style.decimal, field.type === "rate" ? 10 : 14);
    case "text":
      return "is not allowed here; correct it";
    default:
      return field.type satisfies never;
  }
}

function dateReason(value: string, order: DateStyle): string {
  if (/^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}\s*$/.test(value))
    return "has a two-digit year; give all four digits";
  const sentence = `is not a date that exists, read as ${dayOrders[order]}; correct it`;
  if (order === "YMD" && /^\s*\d{4}\D/.test(value)) return sentence;
  return `${sentence}, or give --dates YMD, DMY or MDY`;
}

function numberReason(value: string, mark: DecimalMark, wholeDigits: number): string {
  if (/^[+-]?(nan|inf(inity)?)$/i.test(value)) return "is not a number; correct it";
  if (value.replaceAll(/\D/g, "").length > wholeDigits)
    return `has more digits than money can have here (${wholeDigits} before the decimal mark); correct it`;
  const other = mark === "." ? "," : ".";
  if (value.includes(other))
    return `does not read as a number in a column whose decimal mark is "${mark}"; correct it, or give --decimal ${other} if the whole column is meant so`;
  return "is not a number; correct it";
}
