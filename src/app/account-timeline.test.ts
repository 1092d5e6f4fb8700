import { expect, test } from "vitest";
import { dayOf } from "../lib/day.ts";
import { accountTimeline } from "./account-timeline.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const documents = {
  "accounts.csv": "account_id,name\nA-1,Smith\nA-2,Jones\n",
  "invoices.csv": `invoice_id,account_id,issued_on,gross_amount
I-1,A-1,2025-12-20,100.00
I-2,A-1,2026-01-10,50.00
I-3,A-2,2026-01-11,70.00
`,
  "invoice_lines.csv": `invoice_id,line,net_amount,cost_amount
I-1,1,100.00,70.00
I-2,1,50.00,20.00
I-3,1,70.00,30.00
`,
};
const files = {
  ...documents,
  "payments.csv":
    "payment_id,account_id,invoice_id,paid_on,amount\nP-1,A-1,I-1,2026-01-20,100.00\n",
  "touches.csv": `touch_id,account_id,on,kind
T-1,A-1,2026-01-07,visit
T-2,A-1,2026-01-05,call
T-3,A-1,2026-01-09,call
T-4,A-2,2026-01-09,meal
T-5,A-1,2025-12-09,meal
`,
};
const question = { account: "A-1", window: { from: dayOf(2026, 1, 1), to: dayOf(2026, 2, 1) } };

test("the window's touches of an account stand by kind and date, the most frequent kind first", async () => {
  const { touches } = await withTemporaryBook(files, (book) => accountTimeline(book, question, {}));
  expect(touches).toEqual([
    { kind: "call", days: ["2026-01-05", "2026-01-09"] },
    { kind: "visit", days: ["2026-01-07"] },
  ]);
});

test("what was open before is told, and what moved it since", async () => {
  const { open_before, balance } = await withTemporaryBook(files, (book) =>
    accountTimeline(book, question, {}),
  );
  expect(open_before).toBe(100);
  expect(balance).toEqual([
    { table: "invoices", record: "I-2", on: "2026-01-10", amount: 50 },
    { table: "payments", record: "P-1", on: "2026-01-20", amount: -100 },
  ]);
});

test("what a book has not got is not known", async () => {
  const timeline = await withTemporaryBook(documents, (book) =>
    accountTimeline(book, question, {}),
  );
  expect(timeline).toMatchObject({ touches: null, open_before: null, balance: null });
});
