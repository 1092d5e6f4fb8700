import { type LineName, lineNames } from "../../../src/account/lines.ts";
import type { ShownFigures } from "../../../src/account/shown-figures.ts";

/** A row of the statement: one of its lines, or a part of a line. */
export interface StatementRow {
  readonly line: LineName;
  /** A role of cost to serve or the name of a charge; null for the line itself. */
  readonly part: string | null;
  /** What to ask why of. */
  readonly ask: string;
  readonly is_sum: boolean;
  /** Signed as in the statement, what is taken off below zero; null where the book cannot tell. */
  readonly amount: number | null;
  readonly before: number | null;
}

export const sums: ReadonlySet<LineName> = new Set([
  "list_sales",
  "invoiced",
  "net_sales",
  "gross_profit",
  "contribution",
  "net_profit",
]);

/** Returns the rows of a statement against those of the window before; parts stand below their line, the largest first. */
export function statementRows(
  now: ShownFigures,
  before: ShownFigures | null,
): readonly StatementRow[] {
  return lineNames.flatMap((line) => {
    const is_sum = sums.has(line);
    const sign = is_sum ? 1 : -1;
    const own: StatementRow = {
      line,
      part: null,
      ask: line,
      is_sum,
      amount: signed(now.economics[line], sign),
      before: signed(before?.economics[line] ?? null, sign),
    };
    return [own, ...partRows(line, now, before)];
  });
}

function partRows(
  line: LineName,
  now: ShownFigures,
  before: ShownFigures | null,
): readonly StatementRow[] {
  const of = partsOf(line, now);
  const then = before === null ? null : partsOf(line, before);
  const names = [...new Set([...Object.keys(of), ...Object.keys(then ?? {})])];
  return names
    .filter((name) => (of[name] ?? 0) !== 0 || (then?.[name] ?? 0) !== 0)
    .toSorted((a, b) => (of[b] ?? 0) - (of[a] ?? 0))
    .map((name) => ({
      line,
      part: name,
      ask: `${line}.${name}`,
      is_sum: false,
      amount: signed(of[name] ?? 0, -1),
      before: then === null ? null : signed(then[name] ?? 0, -1),
    }));
}

function partsOf(line: LineName, figures: ShownFigures): Readonly<Record<string, number>> {
  if (line === "cost_to_serve") return figures.cost_to_serve_by_role;
  return line === "charges" ? figures.charges_by_name : {};
}

function signed(amount: number | null, sign: 1 | -1): number | null {
  return amount === null ? null : amount * sign + 0;
}

/** Returns by how much a row has changed; null where either figure is not known. */
export function changeOf({ amount, before }: StatementRow): number | null {
  return amount === null || before === null ? null : amount - before;
}
