import type { ShownWindow } from "../../api/shown-window.ts";
import stringWidth from "string-width";
import { isoOf, parseDay } from "../../lib/day.ts";
import { cutText } from "../text/fit-text.ts";
import type { View } from "./view.ts";

/** Returns the first line of a screen: what it is about, and on the right what it covers. */
export function headerLine(
  title: string,
  context: string,
  { width, ink }: View,
): readonly string[] {
  const room = width - stringWidth(context) - 2;
  if (room < Math.min(stringWidth(title), 16)) return [ink.bold(cutText(title, width)), context];
  const cut = cutText(title, room);
  const space = " ".repeat(width - stringWidth(cut) - stringWidth(context));
  return [`${ink.bold(cut)}${space}${ink.dim(context)}`];
}

/** Returns a window as people say it: `2025`, or its first and last day. */
export function windowText({ from, to }: ShownWindow): string {
  const last = parseDay(to);
  if (last === null) return `${from} – ${to}`;
  const until = isoOf(last - 1);
  const isYear = from.endsWith("-01-01") && until === `${from.slice(0, 4)}-12-31`;
  return isYear ? from.slice(0, 4) : `${from} – ${until}`;
}
