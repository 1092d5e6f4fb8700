import type { ExplainedRow, ExplainedRows, ExplainedTerm } from "../../api/explanation.ts";
import { counted, fixed, loose, moneyText } from "../text/figure-text.ts";
import { wrapText } from "../text/fit-text.ts";
import { type Column, tableLines } from "../text/table.ts";
import { lineTitle } from "./line-title.ts";
import type { View } from "./view.ts";

export interface RowsView {
  /** How many rows to show. */
  readonly most: number;
  readonly currency: string;
  /** Whether the term's name stands above. */
  readonly title: boolean;
}

/** A ledger row, or the total of all: that one has no table and no place in a file. */
type TableRow = ExplainedRow | RowsTotal;

interface RowsTotal {
  readonly record: string;
  readonly amount: number;
  readonly on: null;
}

/** Returns the ledger's rows behind a term, with their total. */
export function whyRowLines(
  { label, rows, product }: ExplainedTerm,
  { most, currency, title }: RowsView,
  view: View,
): readonly string[] {
  if (rows === null) return [];
  const head = title ? [view.ink.bold(lineTitle(label))] : [];
  if (rows.rows.length === 0) return [...head, "The ledger lists no rows for it.", ""];
  const shown = rows.rows.slice(0, most);
  const hidden = rows.rows.length - shown.length;
  const foot = [totalOf(rows)];
  return [
    ...head,
    ...tableLines({ columns: columnsOf(rows, currency), rows: shown, foot }, view),
    ...(hidden > 0 ? [view.ink.dim(`${counted(hidden, "more row")}: add --all`)] : []),
    ...wrapText(countNote(rows, product) ?? "", view.width),
    "",
  ].filter((line, i, lines) => line !== "" || i === lines.length - 1);
}

function totalOf({ rows, total }: ExplainedRows): RowsTotal {
  return { record: counted(rows.length, "row"), amount: total, on: null };
}

/** Rows are listed by what they are, and counted by what they cost: the two may differ. */
function countNote(
  { unit, total }: ExplainedRows,
  product: ExplainedTerm["product"],
): string | null {
  if (unit !== "count" || product === null || product.count === total) return null;
  return `${loose(product.count)} of them count here: the others carry minutes of their own, or share an order.`;
}

function columnsOf({ unit, rows }: ExplainedRows, currency: string): readonly Column<TableRow>[] {
  const days: Column<TableRow> = {
    title: "× days",
    align: "right",
    importance: 0,
    text: (row) => (row.on === null || row.days === undefined ? "" : fixed(row.days, 0)),
  };
  return [
    { title: "Date", align: "left", importance: 0, text: ({ on }) => on ?? "" },
    {
      title: "Record",
      align: "left",
      importance: 0,
      text: ({ record }) => record,
      flex: { least: 12 },
    },
    {
      title: "Table",
      align: "left",
      importance: 3,
      text: (row) => (row.on === null ? "" : row.table),
    },
    {
      title: unit === "money" ? currency : "Count",
      align: "right",
      importance: 0,
      text: ({ amount }) => (unit === "money" ? moneyText(amount) : loose(amount)),
    },
    ...(rows.some((row) => row.days !== undefined) ? [days] : []),
    {
      title: "File:row",
      align: "left",
      importance: 1,
      text: (row) => (row.on === null ? "" : `${row.file}:${row.row}`),
      flex: { least: 14 },
    },
  ];
}
