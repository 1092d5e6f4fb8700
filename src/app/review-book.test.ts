import { expect, test } from "vitest";
import { dayOf } from "../lib/day.ts";
import type { Review } from "../review/review.ts";
import type { Book } from "./book.ts";
import { reviewBook } from "./review-book.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const model = `currency = "EUR"
[roles.sales]
cost = 60000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 90000
seller = true
[[time]]
role = "sales"
per = "visit"
minutes = 90
`;

const months = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2024, i, 5)).toISOString().slice(0, 10),
);

/** A sale a month for each account, of the months from `start` on. */
function sales(starts: Readonly<Record<string, number>>) {
  const all = Object.entries(starts).flatMap(([account, start]) =>
    months.slice(start).map((day, i) => ({ id: `${account}${i}`, account, day })),
  );
  const invoices = all.map(({ id, account, day }) => `${id},${account},${id},${day},123`);
  const lines = all.map(({ id, account }) => `${id},1,100,${account === "Thin" ? 90 : 50}`);
  return {
    "invoices.csv": ["invoice_id,account_id,order_id,issued_on,gross_amount", ...invoices].join(
      "\n",
    ),
    "invoice_lines.csv": ["invoice_id,line,net_amount,cost_amount", ...lines].join("\n"),
    "touches.csv": `touch_id,account_id,on,kind,role\nT1,Thin,2025-03-05,visit,sales\nT2,Old,2025-04-05,visit,sales`,
  };
}

function year(book: Book, from: number): Promise<Review> {
  const window = { from: dayOf(from, 1, 1), to: dayOf(from + 1, 1, 1) };
  return reviewBook(book, { window, language: "en" }, {});
}

test("what the window before cannot tell is no zero to compare with", async () => {
  const files = sales({ Old: 0, Thin: 0 });
  const [now, before] = await withTemporaryBook(
    files,
    async (book) => [await year(book, 2025), await year(book, 2024)],
    model,
  );
  const numbers = (review?: Review) => review?.questions.map(({ number }) => number);
  expect(numbers(now)?.map((number) => number?.before ?? null)).toEqual(
    numbers(before)?.map((number) => number?.value ?? null),
  );
});

test("invoices without lines are said to be so, and not to be no sales", async () => {
  const files = { "invoices.csv": sales({ Old: 0 })["invoices.csv"] };
  const { cautions, questions } = await withTemporaryBook(files, (book) => year(book, 2025), model);
  expect(cautions[0]).toContain("have no lines (invoice_lines)");
  expect(questions[0]?.follows).toContain("invoice_lines");
});

test("who was there when the ledger began is not said to have bought for the first time", async () => {
  const answers = await withTemporaryBook(
    sales({ Old: 12, New: 20, Thin: 12 }),
    async (book) => (await year(book, 2025)).questions.map(({ answer }) => answer),
    model,
  );
  expect(answers.at(-1)).toContain("one account bought for the first time");
});
