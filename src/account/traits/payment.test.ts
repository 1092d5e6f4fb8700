import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const now = {
  // 1,000 settled 20 days and 3,000 settled 30 days late: 27.5 days. Over 181 days 2,000 were open on average:
  // 2,000 ÷ 8,000 × 181 = 45.25 days of sales.
  smith: {
    sums: {
      gross: 8000,
      settled: 4000,
      settled_late_days: 110_000,
      opened_days: 362_000,
    },
  },
  jones: {
    sums: {
      gross: 9050,
      settled: 1000,
      settled_late_days: -1000,
      opened_days: 90_500,
      early_discounts: 1204,
    },
  },
  prompt: { sums: { gross: 1000, settled: 1000, settled_late_days: 100 } },
  silent: { sums: { invoiced: 100 } },
};

const book = behaviour({ now });

test("days late are weighted by amount and told with the days outstanding", () => {
  expect(traitOf(book, ["smith", "payment"])).toMatchObject({
    measure: 27.5,
    direction: "Smith",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["smith", "payment"])).toEqual([
    "Pays 28 days late on average; its sales stay unpaid for 45 days; took no early-payment discount.",
    "Płaci średnio 28 dni po terminie; rotacja należności wynosi 45 dni; nie skorzystał ze skonta.",
  ]);
});

test("paying before the due date and taking the discount is told", () => {
  expect(traitOf(book, ["jones", "payment"])).toMatchObject({ measure: -1, direction: "Jones" });
  expect(sentencesOf(book, ["jones", "payment"])).toEqual([
    "Pays 1 day before the due date on average; its sales stay unpaid for 10 days; took $1,204 of early-payment discounts.",
    "Płaci średnio 1 dzień przed terminem; rotacja należności wynosi 10 dni; skorzystał ze skonta na kwotę 1204 zł.",
  ]);
});

test("a tenth of a day is on the due date", () => {
  expect(sentencesOf(book, ["prompt", "payment"])[0]).toMatch(/^Pays on the due date on average;/);
});

test("nothing paid and nothing overdue tells nothing", () => {
  expect(traitOf(book, ["silent", "payment"])).toMatchObject({ measure: null, direction: null });
});

test.for(["payments", "due_dates"])("a book without %s is told what to import", (part) => {
  const bare = behaviour({ now, coverage: { [part]: false } });
  expect(sentencesOf(bare, ["smith", "payment"])).toEqual([
    "Import payments (payment_id, invoice_id, paid_on, amount) and invoices with due_on to see how it pays.",
    "Zaimportuj płatności (payments: payment_id, invoice_id, paid_on, amount) oraz faktury (invoices) z due_on, aby zobaczyć, jak płaci.",
  ]);
});
