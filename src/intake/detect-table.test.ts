import { describe, expect, test } from "vitest";
import { type TableName, tableNames, tableOf } from "../ledger/tables.ts";
import { detectTable, readAs } from "./detect-table.ts";

function detected(columns: string, file = "data.csv"): string {
  const result = detectTable({ file, columns: columns.split(" ") });
  return result.ok ? result.value.into : result.problem.en;
}

test.each(tableNames)("the header of %s is known", (table: TableName) => {
  expect(
    detected(
      tableOf(table)
        .fields.map(({ name }) => name)
        .join(" "),
    ),
  ).toBe(table);
});

test.each(tableNames.filter((name) => !["prospects", "products"].includes(name)))(
  "the needed fields of %s are enough",
  (table) => {
    const needed = tableOf(table).fields.filter(({ required }) => required);
    expect(detected(needed.map(({ name }) => name).join(" "))).toBe(table);
  },
);

describe("accounts and prospects", () => {
  test("differ by what only prospects have", () => {
    expect(detected("account_id name competitor")).toBe("prospects");
    expect(detected("account_id name industry")).toBe("accounts");
  });

  test("or by the file's name", () => {
    expect(detected("account_id name", "in/Prospects 2025.csv")).toBe("prospects");
    expect(detected("account_id name", "book.xlsx#prospects")).toBe("prospects");
  });
});

test("a header that fits two tables asks which", () => {
  expect(detected("invoice_id issued_on account_id line net_amount")).toBe(
    "data.csv could be invoices or invoice_lines: name one with --as invoices or --as invoice_lines, or map the columns to both with --map FILE.",
  );
});

test("a header of no table names what was found, the nearest table and both ways on", () => {
  expect(detected("invoice_id account_id date total")).toBe(
    "data.csv is no table that is known here: its columns are invoice_id, account_id, date, total. Nearest is invoices, which also needs issued_on. Name the table with --as TABLE, or map the columns with --map FILE.",
  );
  expect(detected("foo bar")).toBe(
    "data.csv is no table that is known here: its columns are foo, bar. Name the table with --as TABLE, or map the columns with --map FILE.",
  );
});

test("a table that the user names must have what it needs", () => {
  const header = { file: "data.csv", columns: ["invoice_no", "issued_on", "colour"] };
  expect(readAs(header, "invoices")).toMatchObject({
    ok: false,
    problem: {
      en: 'data.csv lacks invoice_id, needed for invoices; its columns are invoice_no, issued_on, colour ("invoice_no" may be invoice_id). Rename the columns, or map them with --map FILE.',
    },
  });
});

test("columns beyond the table's are attributes", () => {
  const read = readAs(
    { file: "d.csv", columns: ["Product ID", "(column 2)", "Colour"] },
    "products",
  );
  expect(read).toMatchObject({ ok: true, value: { attributes: ["Colour"] } });
});
