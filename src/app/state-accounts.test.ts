import { expect, test } from "vitest";
import { dayOf } from "../lib/day.ts";
import { stateAccount } from "./state-account.ts";
import { stateAccounts } from "./state-accounts.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const accounts = "account_id,name\nA-1,Smith\nA-2,Jones\nA-3,Nobody Yet\n";
const invoices = `invoice_id,account_id,issued_on,gross_amount
I-1,A-1,2025-03-05,123.00
I-2,A-2,2026-02-10,61.50
I-3,A-1,2026-02-28,24.60
`;
const lines = `invoice_id,line,net_amount,cost_amount
I-1,1,100.00,70.00
I-2,1,50.00,20.00
I-3,1,20.00,18.01
`;
const files = { "accounts.csv": accounts, "invoices.csv": invoices, "invoice_lines.csv": lines };

test("without a window it states the twelve whole months up to the last document's", async () => {
  const { window, totals } = await withTemporaryBook(files, (book) =>
    stateAccounts(book, null, {}),
  );
  expect(window).toEqual({ from: "2025-03-01", to: "2026-03-01" });
  expect(totals.economics.net_sales).toBe(170);
});

test("an end that is not given comes from the other, or from the ledger", async () => {
  await withTemporaryBook(files, async (book) => {
    const to = await stateAccounts(book, { from: null, to: dayOf(2026, 1, 1) }, {});
    expect(to.window).toEqual({ from: "2025-01-01", to: "2026-01-01" });
    const from = await stateAccounts(book, { from: dayOf(2026, 2, 1), to: null }, {});
    expect(from.window).toEqual({ from: "2026-02-01", to: "2026-03-01" });
  });
});

test("accounts come by falling net profit and add up to the totals", async () => {
  const stated = await withTemporaryBook(files, (book) => stateAccounts(book, null, {}));
  expect(stated.accounts.map(({ account_id, active }) => [account_id, active])).toEqual([
    ["A-1", true],
    ["A-2", true],
    ["A-3", false],
  ]);
  expect(stated.accounts.map(({ economics }) => economics.gross_profit)).toEqual([31.99, 30, 0]);
  expect(stated.totals.economics.gross_profit).toBe(61.99);
  expect(stated.whale).toMatchObject({ peak_at: 2, peak_percent: 100 });
});

test("what the book cannot tell is null and named with its reason", async () => {
  const { missing, totals } = await withTemporaryBook(files, (book) =>
    stateAccounts(book, null, {}),
  );
  expect(missing).toEqual([
    { line: "discounts", lacks: "list_prices", reason: "no list prices imported" },
    { line: "expenses", lacks: "touches", reason: "no touches imported" },
    { line: "early_discounts", lacks: "payments", reason: "no payments imported" },
    { line: "bad_debt", lacks: "payments", reason: "no payments imported" },
    { line: "cost_to_serve", lacks: "roles", reason: "no roles in cost-model.toml" },
    { line: "carrying_cost", lacks: "capital", reason: "no cost of capital in cost-model.toml" },
  ]);
  for (const { line } of missing) expect(totals.economics[line]).toBeNull();
});

test("an account with a handful of orders is Unclear, and says what it leans to", async () => {
  const { accounts: stated } = await withTemporaryBook(files, (book) =>
    stateAccounts(book, null, {}),
  );
  expect(stated[0]).toMatchObject({
    type: "Unclear",
    ring_fenced: false, // the ledger is too young to say that the account is
    typing: { unclear_because: "little_evidence", ring_fenced_because: null },
  });
});

test("an empty book is refused with what to do", async () => {
  const stated = withTemporaryBook({}, (book) => stateAccounts(book, null, {}));
  await expect(stated).rejects.toThrow(
    expect.objectContaining({
      name: "Refusal",
      message: "the book has no invoices yet; import some with warto import",
    }),
  );
});

test("a window that ends before it begins is refused", async () => {
  const window = { from: dayOf(2026, 5, 1), to: null };
  const stated = withTemporaryBook(files, (book) => stateAccounts(book, window, {}));
  await expect(stated).rejects.toThrow(
    "the window from 2026-05-01 to 2026-03-01 holds no day; let it begin before it ends",
  );
});

test("one account has its rank, its share of the book, and the window before", async () => {
  const window = { from: dayOf(2026, 2, 1), to: dayOf(2026, 3, 1) };
  const stated = await withTemporaryBook(files, (book) =>
    stateAccount(book, { account: "jones", window }, {}),
  );
  expect(stated.account_id).toBe("A-2");
  expect(stated.rank).toEqual({ net_sales: 1, net_profit: 1, of: 2 });
  expect(stated.share_of_book.net_sales).toBe(0.7143); // 50 of 70
  expect(stated.previous).toMatchObject({
    window: { from: "2026-01-01", to: "2026-02-01" },
    economics: { net_sales: 0 },
  });
});

test("there is no window before where the ledger does not reach back", async () => {
  const stated = await withTemporaryBook(files, (book) =>
    stateAccount(book, { account: "A-1", window: null }, {}),
  );
  expect(stated.previous).toBeNull();
});
