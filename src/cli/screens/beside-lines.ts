import type { AccountStatement, PreviousFigures } from "../../api/account-statement.ts";
import stringWidth from "string-width";
import { fixed, percent } from "../text/figure-text.ts";
import { fitText } from "../text/fit-text.ts";
import { knownHours } from "./known-statement.ts";
import type { View } from "./view.ts";

interface Fact {
  readonly label: string;
  readonly of: (figures: Figures) => number | null;
  readonly text: (value: number) => string;
}

type Figures = Pick<AccountStatement, "economics" | "hours" | "quality"> | PreviousFigures;

const whole = (value: number) => fixed(value, 0);
const cents = (value: number) => fixed(value, 2);

const facts: readonly Fact[] = [
  { label: "Orders", of: ({ economics }) => economics.orders, text: whole },
  { label: "Invoices", of: ({ economics }) => economics.invoices, text: whole },
  { label: "Lines", of: ({ economics }) => economics.lines, text: whole },
  { label: "Problems", of: (figures) => problemsOf(figures, "problems"), text: whole },
  {
    label: "Problems/100 orders",
    of: (figures) => problemsOf(figures, "problem_rate"),
    text: whole,
  },
  { label: "Hours spent", of: ({ hours }) => knownHours(hours), text: whole },
  {
    label: "Net profit per hour",
    of: ({ economics }) => economics.net_profit_per_hour,
    text: cents,
  },
  { label: "Days late", of: ({ economics }) => economics.days_late, text: whole },
  { label: "Days to pay (DSO)", of: ({ economics }) => economics.dso, text: whole },
  { label: "Paid late", of: ({ economics }) => economics.late_share, text: percent },
  {
    label: "Lost if it went",
    of: ({ economics }) => economics.avoidable_profit,
    text: whole,
  },
];

const gap = "     ";

/** Returns what stands beside the statement, each with the window before, in as many columns as fit. */
export function besideLines(stated: AccountStatement, view: View): readonly string[] {
  const cells = facts.map((fact) => besideCell(fact, stated));
  const blocks = [4, 3, 2, 1].map((count) => besideBlock(cells, count));
  const fitting = blocks.find(({ width }) => width <= view.width) ?? blocks.at(-1);
  return (fitting?.rows ?? []).map((row) =>
    row
      .map((cell, i) => cellText(cell, fitting?.sizes[i], view))
      .join(gap)
      .trimEnd(),
  );
}

interface Block {
  readonly rows: readonly (readonly Cell[])[];
  readonly sizes: readonly Cell<number>[];
  readonly width: number;
}

/** Cells in `count` columns, filled downwards; each column is as wide as its own cells. */
function besideBlock(cells: readonly Cell[], count: number): Block {
  const height = Math.ceil(cells.length / count);
  const columns = Array.from({ length: Math.ceil(cells.length / height) }, (_, i) =>
    cells.slice(i * height, (i + 1) * height),
  );
  const sizes = columns.map(sizeOf);
  const widths = sizes.map(
    ({ label, value, before }) => label + 2 + value + (before && before + 2),
  );
  return {
    rows: Array.from({ length: height }, (_, row) =>
      columns.flatMap((column) => column[row] ?? []),
    ),
    sizes,
    width: widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1)),
  };
}

function sizeOf(cells: readonly Cell[]): Cell<number> {
  const widest = (of: (cell: Cell) => string) =>
    Math.max(...cells.map((cell) => stringWidth(of(cell))));
  return {
    label: widest(({ label }) => label),
    value: widest(({ value }) => value),
    before: widest(({ before }) => before),
  };
}

function cellText(
  { label, value, before }: Cell,
  size: Cell<number> | undefined,
  { ink }: View,
): string {
  if (size === undefined) return "";
  const text = `${fitText(label, size.label)}  ${ink.bold(fitText(value, size.value, "right"))}`;
  return size.before === 0 ? text : `${text}  ${ink.dim(fitText(before, size.before))}`;
}

interface Cell<Part = string> {
  readonly label: Part;
  readonly value: Part;
  readonly before: Part;
}

function besideCell({ label, of, text }: Fact, stated: AccountStatement): Cell {
  const shown = (value: number | null) => (value === null ? "–" : text(value));
  const before = stated.previous === null ? "" : `(${shown(of(stated.previous))})`;
  return { label, value: shown(of(stated)), before };
}

/** None at all may be none on record. */
function problemsOf(
  { economics, quality }: Figures,
  figure: "problems" | "problem_rate",
): number | null {
  return economics.problems === 0 && quality.touches === "missing" ? null : economics[figure];
}
