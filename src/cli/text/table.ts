import stringWidth from "string-width";
import { type Align, cutText, fitText } from "./fit-text.ts";
import { type Ink, type Paint, plain } from "./ink.ts";

export interface Column<Row> {
  readonly title: string;
  /** What neighbouring columns have in common: it stands once above their titles. */
  readonly group?: string;
  readonly align: Align;
  /** Columns that do not fit are dropped from the highest number on; 0 always stays. */
  readonly importance: number;
  /** The cell's text; `width` is what the column has got. */
  readonly text: (row: Row, width: number) => string;
  readonly paint?: (row: Row) => Paint;
  /** The column may be narrower, or wider, than its cells. */
  readonly flex?: { readonly least: number; readonly most?: number };
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows under a rule: totals. */
  readonly foot?: readonly Row[];
}

interface Placed<Row> {
  readonly column: Column<Row>;
  readonly width: number;
}

const gap = "  ";

/** Returns a table's lines, none wider than `width` as long as the columns that must stay fit. */
export function tableLines<Row>(
  { columns, rows, foot = [] }: Table<Row>,
  { width, ink }: { readonly width: number; readonly ink: Ink },
): readonly string[] {
  const placed = placedColumns(columns, [...rows, ...foot], width);
  const line = (row: Row) => rowLine(placed, row);
  const rule = ink.dim("─".repeat(totalWidth(placed.map((one) => one.width))));
  const titles = placed.map(({ column, width: own }) => fitText(column.title, own, column.align));
  const footLines = foot.length === 0 ? [] : [rule, ...foot.map((row) => ink.bold(line(row)))];
  return [
    ...groupLines(placed, ink),
    ink.bold(titles.join(gap).trimEnd()),
    rule,
    ...rows.map(line),
    ...footLines,
  ];
}

/** Nothing where no column belongs to a group. */
function groupLines<Row>(placed: readonly Placed<Row>[], ink: Ink): readonly string[] {
  if (placed.every(({ column }) => column.group === undefined)) return [];
  const spans: { readonly group: string; width: number }[] = [];
  for (const { column, width } of placed) {
    const { group = "" } = column;
    const last = spans.at(-1);
    if (last !== undefined && group !== "" && last.group === group)
      last.width += gap.length + width;
    else spans.push({ group, width });
  }
  const cells = spans.map(({ group, width }) =>
    group === "" ? " ".repeat(width) : groupCell(group, width, ink),
  );
  return [cells.join(gap).trimEnd()];
}

/** `Firm ────────`: a rule shows how far the group reaches. */
function groupCell(group: string, width: number, ink: Ink): string {
  const text = cutText(group, width);
  const room = width - stringWidth(text) - 1;
  return ink.bold(text) + (room > 0 ? ` ${ink.dim("─".repeat(room))}` : " ".repeat(room + 1));
}

function rowLine<Row>(placed: readonly Placed<Row>[], row: Row): string {
  const cells = placed.map(({ column, width }) => {
    const paint = column.paint?.(row) ?? plain;
    return paint(fitText(column.text(row, width), width, column.align));
  });
  return cells.join(gap).trimEnd();
}

function placedColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
): readonly Placed<Row>[] {
  const natural = columns.map((column) => ({ column, width: naturalWidth(column, rows) }));
  const kept = dropped(natural, width);
  const given = givenUp(kept, totalWidth(kept.map((one) => one.width)) - width);
  return kept.map((one) => ({ ...one, width: one.width - (given.get(one.column) ?? 0) }));
}

/** How much narrower each column becomes so that `over` is gained, the least important first. */
function givenUp<Row>(
  placed: readonly Placed<Row>[],
  over: number,
): ReadonlyMap<Column<Row>, number> {
  let left = over;
  const order = placed.toSorted((a, b) => b.column.importance - a.column.importance);
  return new Map(
    order.map((one) => {
      const give = Math.max(0, Math.min(left, one.width - leastWidth(one)));
      left -= give;
      return [one.column, give];
    }),
  );
}

function naturalWidth<Row>({ title, flex, text }: Column<Row>, rows: readonly Row[]): number {
  if (flex?.most !== undefined) return flex.most;
  return rows.reduce(
    (most, row) => Math.max(most, stringWidth(text(row, Number.POSITIVE_INFINITY))),
    stringWidth(title),
  );
}

function leastWidth<Row>({ column, width }: Placed<Row>): number {
  return Math.min(width, column.flex?.least ?? width);
}

function dropped<Row>(placed: readonly Placed<Row>[], width: number): readonly Placed<Row>[] {
  const last = Math.max(...placed.map(({ column }) => column.importance));
  if (totalWidth(placed.map(leastWidth)) <= width || last === 0) return placed;
  return dropped(
    placed.filter(({ column }) => column.importance !== last),
    width,
  );
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, widths.length - 1);
}
