import type { DateStyle, DecimalMark } from "./reading.ts";

/** How many values of a column speak for each way to read its numbers. */
export interface NumberShapes {
  /** Values that only make sense with a decimal point: `12.50`, `1,234.5`, `1,234,567`. */
  readonly point: number;
  /** Values that only make sense with a decimal comma: `12,50`, `1.234,5`, `1.234.567`. */
  readonly comma: number;
  /** Values that can be read both ways: `1,234`. */
  readonly either: number;
}

/** How many values of a column speak for each order of day, month and year. */
export interface DateShapes {
  readonly year_first: number;
  /** `31/12/2025`, and whatever has dots: nobody puts the month before a dot first. */
  readonly day_first: number;
  readonly month_first: number;
  /** Values that can be read both ways: `05/06/2025`. */
  readonly either: number;
}

/** Returns the mark that most values speak for, or null where every one can be read both ways. */
export function decimalMark(shapes: NumberShapes): DecimalMark | null {
  if (shapes.point === shapes.comma) return shapes.either > 0 || shapes.point > 0 ? null : ".";
  return shapes.point > shapes.comma ? "." : ",";
}

/** Returns the order that most values speak for, or null where every one can be read both ways. */
export function dateStyle(shapes: DateShapes): DateStyle | null {
  const { day_first, month_first, either } = shapes;
  if (day_first !== month_first) return day_first > month_first ? "DMY" : "MDY";
  if (either > 0 || day_first > 0) return null;
  return "YMD";
}
