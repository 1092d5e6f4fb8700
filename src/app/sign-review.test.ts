import { join } from "node:path";
import { expect, test } from "vitest";
import type { Journal } from "../journal/journal.ts";
import { openJournal } from "../journal/open-journal.ts";
import type { Book } from "./book.ts";
import { importFiles } from "./import-files.ts";
import { accountsToAsk } from "./accounts-to-ask.ts";
import { signReview } from "./sign-review.ts";
import { inTemporaryFolder, withTemporaryBook } from "./temporary-book.test-support.ts";
import { writeFile } from "node:fs/promises";

const files = {
  "accounts.csv":
    "account_id,name,key_account,status\nA,Alpha,yes,\nB,Beta,no,\nP,Perhaps,,prospect",
  "invoices.csv":
    "invoice_id,account_id,issued_on\nI1,A,2025-01-05\nI2,B,2025-02-06\nI3,A,2025-12-30",
  "invoice_lines.csv":
    "invoice_id,line,net_amount,cost_amount\nI1,1,100,60\nI2,1,900.50,100.25\nI3,1,10,4",
  "touches.csv": "touch_id,account_id,on,kind\nT1,P,2025-03-01,call",
};

const window = { from: "2025-01-01", to: "2026-01-01" };

function withStores(work: (stores: { book: Book; journal: Journal }) => Promise<void>) {
  return withTemporaryBook(files, (book) =>
    inTemporaryFolder(async (folder) => {
      const journal = await openJournal({ path: join(folder, "journal.sqlite") });
      try {
        await work({ book, journal });
      } finally {
        await journal.close();
      }
    }),
  );
}

async function opened(journal: Journal): Promise<void> {
  const body = {
    window,
    opened_on: "2026-02-01",
    opened_by: "owner",
    looked_at: ["views"],
    notes: { cost: "Ask logistics." },
    signed: null,
  };
  await journal.change({
    change_id: "c1",
    what: "begin",
    reason: null,
    by: "owner",
    at: "2026-02-01T08:00:00.000Z",
    writes: [{ kind: "review", id: "R", seen: 0, body }],
  });
}

const signature = {
  review_id: "R",
  change_id: "0b7a1f6e-0000-4000-8000-000000000001",
  what: "sign",
  seen: 1,
  every_months: 3,
  next_on: "2026-05-01",
  tasks: [{ kind: "talk", title: "Talk", account_id: "A", due_on: "2026-03-01" }],
  by: "owner",
  at: "2026-02-01T09:00:00.000Z",
} as const;

test("a signed review keeps the figures that it was signed on, whatever is imported later", async () => {
  await withStores(async ({ book, journal }) => {
    await opened(journal);
    await signReview({ book, journal }, { ...signature, tasks: [...signature.tasks] }, {});
    const path = join(book.folder, "late.csv");
    await writeFile(path, "invoice_id,line,net_amount,cost_amount\nI1,1,5000,1");
    await importFiles(book, { ...late, files: [path] });
    const signed = (await journal.read("review", "R"))?.body.signed;
    expect(signed).toMatchObject({
      on: "2026-02-01",
      by: "owner",
      // 100 + 900.50 + 10, and less 60, 100.25 and 4.
      totals: { net_sales: 1010.5, gross_profit: 846.25 },
    });
    expect(signed?.accounts.map(({ account_id, net_sales }) => [account_id, net_sales])).toEqual([
      ["B", 900.5],
      ["A", 110],
      ["P", 0],
    ]);
  });
});

test("with the signature comes the next date and what is to be done, in one change", async () => {
  await withStores(async ({ book, journal }) => {
    await opened(journal);
    const stores = { book, journal };
    const outcome = await signReview(stores, { ...signature, tasks: [...signature.tasks] }, {});
    expect(outcome.kind).toBe("done");
    const [schedule] = (await journal.list("schedule")).items;
    expect(schedule?.body).toEqual({ every_months: 3, next_on: "2026-05-01" });
    const tasks = await journal.list("task");
    expect(tasks.items.map(({ body }) => [body.title, body.due_on, body.done_on])).toEqual([
      ["Talk", "2026-03-01", null],
    ]);
    await journal.undo(signature.change_id, { by: "owner", at: "2026-02-01T10:00:00.000Z" });
    expect((await journal.read("review", "R"))?.body.signed).toBeNull();
    expect((await journal.list("task")).items).toEqual([]);
  });
});

test("a review that somebody has gone on with since is not signed", async () => {
  await withStores(async ({ book, journal }) => {
    await opened(journal);
    const stale = { ...signature, seen: 7, tasks: [] };
    expect((await signReview({ book, journal }, stale, {})).kind).toBe("conflict");
    expect((await journal.list("schedule")).items).toEqual([]);
  });
});

test("a review is signed once", async () => {
  await withStores(async ({ book, journal }) => {
    await opened(journal);
    await signReview({ book, journal }, { ...signature, tasks: [] }, {});
    await expect(
      signReview({ book, journal }, { ...signature, seen: 2, tasks: [] }, {}),
    ).rejects.toThrow("this review has been signed off already");
  });
});

test("sellers are asked about customers by name alone, in the order of the names", async () => {
  await withStores(async ({ book }) => {
    const asked = await accountsToAsk(book, { window: null, among: null }, {});
    expect(asked).toEqual({
      window,
      accounts: [
        { account_id: "A", name: "Alpha" },
        { account_id: "B", name: "Beta" },
      ],
    });
    const own = await accountsToAsk(book, { window: null, among: new Set(["B"]) }, {});
    expect(own.accounts).toEqual([{ account_id: "B", name: "Beta" }]);
  });
});

const late = {
  as: null,
  map: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
  dry_run: false,
  at: "2026-07-01T10:00:00.000Z",
  signal: null,
} as const;
