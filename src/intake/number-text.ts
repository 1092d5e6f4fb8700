import type { DecimalMark } from "../ledger/reading.ts";

/** Returns a number as plain digits, `1.5e-7` as `0.00000015`, with the decimal mark that its file is read by. */
export function numberText(source: string, decimal: DecimalMark | null): string {
  const plain = /e/i.test(source) ? withoutExponent(source) : source;
  return decimal === "," ? plain.replace(".", ",") : plain;
}

/** Tells text that is written as a number with a decimal comma. */
export function hasDecimalComma(text: string): boolean {
  return /^[^\p{L}]{0,4}\d[\d.\s\u00a0\u202f]*,\d+\D{0,6}$/u.test(text);
}

function withoutExponent(source: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(source);
  if (match === null) return source;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const point = whole.length + Number(exponent);
  // Beyond this many places no value can be meant; it is left for the engine to refuse.
  if (Math.abs(point) > 400) return source;
  const digits = (whole + fraction).padEnd(point, "0");
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const rest = digits.slice(point);
  return `${sign}${digits.slice(0, point)}${rest === "" ? "" : `.${rest}`}`;
}
