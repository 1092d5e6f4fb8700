import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { accountTable } from "./account-table.ts";
import { exportAccounts } from "./export-accounts.ts";
import { stateAccounts } from "./state-accounts.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const files = {
  "accounts.csv": "account_id,name,owner\nA-1,=cmd|x,E-1\nA-2,Jones,E-1\nA-3,Quiet,\n",
  "employees.csv": "employee_id,name,role\nE-1,Anna,outside_sales\n",
  "invoices.csv": `invoice_id,account_id,issued_on,gross_amount
I-0,A-2,2024-03-05,24.60
I-1,A-1,2025-03-05,123.00
I-2,A-2,2026-02-10,61.50
`,
  "invoice_lines.csv": `invoice_id,line,net_amount,cost_amount
I-0,1,20.00,5.00
I-1,1,100.00,70.01
I-2,1,50.00,20.00
`,
};

const asked = {
  format: "csv",
  language: "en",
  columns: ["name", "gross_profit", "net_sales_change"],
  ids: ["A-2", "A-1"],
} as const;

function table() {
  return withTemporaryBook(files, (book) => accountTable(book, null, {}));
}

async function bytesOf(content: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(content).arrayBuffer());
}

test("the columns add up to the totals of the statement, to the cent", async () => {
  await withTemporaryBook(files, async (book) => {
    const { figures } = await accountTable(book, null, {});
    const { totals } = await stateAccounts(book, null, {});
    for (const line of ["net_sales", "gross_profit", "net_profit"] as const) {
      const cents = (figures[line] ?? []).map((amount) => Math.round((amount ?? 0) * 100));
      const sum = cents.reduce((a, b) => a + b, 0);
      expect(sum).toBe(Math.round((totals.economics[line] ?? 0) * 100));
    }
  });
});

test("the owner has a name, and the window before is held against this one", async () => {
  const { account_id, owner, figures, before, active } = await table();
  const place = account_id.indexOf("A-2");
  expect(owner[place]).toBe("Anna");
  expect(before).toEqual({ from: "2024-03-01", to: "2025-03-01" });
  expect(figures["net_sales_change"]?.[place]).toBe(30);
  expect(active[account_id.indexOf("A-3")]).toBe(false);
});

test("a file holds the rows and columns that were asked for, in their order", async () => {
  const { content, name } = exportAccounts(await table(), {
    ...asked,
    columns: [...asked.columns],
    ids: [...asked.ids],
  });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(content));
  expect(name).toBe("warto-accounts-2025-03-01-2026-03-01.csv");
  expect(text).toBe(
    "\uFEFFAccount,Gross profit,Change of net sales\r\nJones,30,30\r\n'=cmd|x,29.99,100\r\n",
  );
});

test("a workbook holds numbers as numbers and no text as a formula", async () => {
  const { content } = exportAccounts(await table(), {
    ...asked,
    format: "xlsx",
    columns: [...asked.columns],
    ids: [...asked.ids],
  });
  const { sheets } = await readXlsx(await bytesOf(content));
  expect(sheets[0]?.rows).toEqual([
    ["Account", "Gross profit", "Change of net sales"],
    ["Jones", 30, 30],
    ["=cmd|x", 29.99, 100],
  ]);
});

test("what the table does not have is refused by name", async () => {
  const whole = await table();
  const ask = (changed: object) => () =>
    exportAccounts(whole, { ...asked, columns: ["name"], ids: ["A-1"], ...changed });
  expect(ask({ columns: ["moon"] })).toThrow(
    expect.objectContaining({
      name: "Refusal",
      message: 'the table of accounts has no column "moon"; choose columns that it shows',
    }),
  );
  expect(ask({ ids: ["A-9"] })).toThrow(/no account "A-9"/u);
});
