import type { MissingLine } from "../../api/missing-line.ts";
import type { LineName } from "../../account/lines.ts";
import type { Economics, ShownFigures } from "../../account/shown-figures.ts";

/** A line of the statement as it is drawn: a sum from zero, or a piece taken off the sum before. */
export interface WaterfallRow {
  readonly name: string;
  readonly kind: "sum" | "piece" | "part";
  /** Null for a line that the book cannot tell. */
  readonly amount: number | null;
  readonly before: number | null;
  readonly reason: string | null;
  readonly low: number;
  readonly high: number;
}

export interface WaterfallInput {
  readonly now: ShownFigures;
  readonly before: ShownFigures | null;
  readonly missing: readonly MissingLine[];
}

interface Step {
  readonly line: LineName;
  readonly kind: "sum" | "piece";
}

const sum = (line: LineName): Step => ({ line, kind: "sum" });
const piece = (line: LineName): Step => ({ line, kind: "piece" });

/** From the list price to the gross profit. */
export const salesSteps: readonly Step[] = [
  sum("list_sales"),
  piece("discounts"),
  sum("invoiced"),
  piece("credits"),
  sum("net_sales"),
  piece("cogs"),
  sum("gross_profit"),
];

/** From the gross profit to the net profit. */
export const serviceSteps: readonly Step[] = [
  sum("gross_profit"),
  piece("cost_to_serve"),
  piece("charges"),
  piece("expenses"),
  piece("early_discounts"),
  piece("bad_debt"),
  sum("contribution"),
  piece("carrying_cost"),
  piece("commission"),
  sum("net_profit"),
];

/** Returns the rows of some steps, with roles and charges as parts of their line. */
export function waterfallRows(
  steps: readonly Step[],
  input: WaterfallInput,
): readonly WaterfallRow[] {
  let level = 0;
  let isLost = false;
  return steps.flatMap((step) => {
    const top = level;
    const row = stepRow(step, top, input);
    if (row.kind === "sum") isLost = row.amount === null;
    level = row.kind === "sum" ? (row.amount ?? 0) : top - (row.amount ?? 0);
    const rows = [row, ...(row.amount === null ? [] : partRows(step.line, top, input))];
    return isLost ? rows.map((one) => ({ ...one, low: 0, high: 0 })) : rows;
  });
}

function stepRow(
  { line, kind }: Step,
  top: number,
  { now, before, missing }: WaterfallInput,
): WaterfallRow {
  const amount = now.economics[line];
  const bottom = kind === "sum" ? 0 : top - (amount ?? 0);
  const end = kind === "sum" ? (amount ?? 0) : top;
  return {
    name: line,
    kind,
    amount,
    before: lineOf(before?.economics, line),
    reason: missing.find((one) => one.line === line)?.reason ?? null,
    low: Math.min(bottom, end),
    high: Math.max(bottom, end),
  };
}

function lineOf(economics: Economics | undefined, line: LineName): number | null {
  return economics === undefined ? null : economics[line];
}

function partRows(line: LineName, top: number, input: WaterfallInput): readonly WaterfallRow[] {
  const parts = partsOf(line, input.now);
  const before = input.before === null ? {} : partsOf(line, input.before);
  let level = top;
  return Object.entries(parts)
    .filter(([name, amount]) => amount !== 0 || (before[name] ?? 0) !== 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, amount]) => {
      const start = level;
      level -= amount;
      const [low, high] = [Math.min(start, level), Math.max(start, level)];
      const then = input.before === null ? null : (before[name] ?? 0);
      return { name, kind: "part", amount, before: then, reason: null, low, high };
    });
}

function partsOf(line: LineName, figures: ShownFigures): Readonly<Record<string, number>> {
  if (line === "cost_to_serve") return figures.cost_to_serve_by_role;
  return line === "charges" ? figures.charges_by_name : {};
}
