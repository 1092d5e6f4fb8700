import { expect, test } from "vitest";
import { inkFor } from "./ink.ts";
import { type Column, tableLines } from "./table.ts";

interface Row {
  readonly name: string;
  readonly sales: string;
  readonly note: string;
}

const columns: readonly Column<Row>[] = [
  { title: "Name", align: "left", importance: 0, text: ({ name }) => name, flex: { least: 6 } },
  { title: "Sales", align: "right", importance: 0, text: ({ sales }) => sales },
  { title: "Note", align: "left", importance: 1, text: ({ note }) => note },
];
const rows = [
  { name: "Smith Manufacturing", sales: "1,234", note: "late" },
  { name: "Jones", sales: "56", note: "at once" },
];

test("numbers stand on the right, text on the left, and lines end with their last letter", () => {
  expect(linesAt(80)).toEqual([
    "Name                 Sales  Note",
    "───────────────────────────────────",
    "Smith Manufacturing  1,234  late",
    "Jones                   56  at once",
  ]);
});

test("a column that may shrink does, and is cut with an ellipsis", () => {
  expect(linesAt(30)[2]).toBe("Smith Manufac…  1,234  late");
});

test("the least important column goes before a column is cut below its least width", () => {
  expect(linesAt(20)).toEqual([
    "Name           Sales",
    "────────────────────",
    "Smith Manufa…  1,234",
    "Jones             56",
  ]);
});

test("totals stand under a rule of their own", () => {
  const foot = [{ name: "All", sales: "1,290", note: "" }];
  const lines = tableLines({ columns, rows, foot }, { width: 80, ink: inkFor(false) });
  expect(lines.slice(-2)).toEqual([
    "───────────────────────────────────",
    "All                  1,290",
  ]);
});

test("wide letters take two columns", () => {
  const wide = [{ name: "株式会社", sales: "1", note: "x" }];
  const lines = tableLines({ columns, rows: wide }, { width: 80, ink: inkFor(false) });
  expect(lines.slice(0, 3)).toEqual([
    "Name      Sales  Note",
    "─────────────────────",
    "株式会社      1  x",
  ]);
});

function linesAt(width: number): readonly string[] {
  return tableLines({ columns, rows }, { width, ink: inkFor(false) });
}

test("what neighbouring columns have in common stands once above them, with a rule as long as they are", () => {
  const grouped: readonly Column<Row>[] = columns.map((column) =>
    column.title === "Name" ? column : { ...column, group: "2025" },
  );
  const lines = tableLines({ columns: grouped, rows }, { width: 80, ink: inkFor(false) });
  expect(lines.slice(0, 2)).toEqual([
    "                     2025 ─────────",
    "Name                 Sales  Note",
  ]);
});
