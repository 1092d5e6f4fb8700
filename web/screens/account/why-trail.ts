/** The figures that were asked about one after the other, and which of them is looked at. */
export interface WhyTrail {
  readonly lines: readonly string[];
  readonly at: number;
}

/** Returns a trail that begins with a line. */
export function trailFrom(line: string): WhyTrail {
  return { lines: [line], at: 0 };
}

/** Returns the trail one question further; what lay ahead is forgotten, as in a browser. */
export function further({ lines, at }: WhyTrail, line: string): WhyTrail {
  if (lines[at] === line) return { lines, at };
  return { lines: [...lines.slice(0, at + 1), line], at: at + 1 };
}

/** Returns the trail so many steps on or, below zero, back; it ends at its ends. */
export function moved({ lines, at }: WhyTrail, steps: number): WhyTrail {
  return { lines, at: Math.min(lines.length - 1, Math.max(0, at + steps)) };
}
