import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withBook } from "../../src/app/book.ts";
import type { Imported } from "../../src/app/import-files.ts";
import { reviewBook } from "../../src/app/review-book.ts";
import { stateAccounts } from "../../src/app/state-accounts.ts";
import { unassigned } from "../../src/ledger/tables.ts";
import { dayOf } from "../../src/lib/day.ts";
import { exampleBook, importExample, isHere, removeBook, resources } from "./import-example.ts";

const file = "online-retail-ii/online_retail_II.csv.gz";

describe.skipIf(!isHere("online-retail-ii"))("Online Retail II", () => {
  let folder: string;
  let imported: Imported;
  let stated: AccountsStatement;

  const state = () =>
    withBook(folder, resources, (book) =>
      stateAccounts(book, { from: dayOf(2009, 12, 1), to: dayOf(2012, 1, 1) }, {}),
    );

  beforeAll(async () => {
    folder = await exampleBook("online-retail-ii");
    imported = await importExample(folder, "online-retail-ii", [file]);
    stated = await state();
  }, 300_000);

  afterAll(() => removeBook(folder));

  test("takes every line of the gzip as it is", () => {
    expect(imported.rejections).toEqual([]);
    const lines = imported.files.find((one) => one.table === "invoice_lines");
    expect(lines).toMatchObject({
      rows: 1_044_847,
      accepted: 1_044_847,
      created: 1_044_847,
      rejected: 0,
    });
    expect(imported.files.find((one) => one.table === "invoices")?.accepted).toBe(53_628);
  });

  test("sums to the source's own totals, to the cent", () => {
    expect(stated.totals.economics.net_sales).toBe(18_909_744.12);
    expect(stated.totals.economics.lines).toBe(1_044_847);
    expect(stated.totals.economics.invoices).toBe(53_628 - 8_292);
  });

  test("keeps the lines that name no customer, and counts the named ones", () => {
    const named = stated.accounts.filter((account) => account.account_id !== unassigned);
    expect(named).toHaveLength(5_942);
    expect(
      stated.accounts.find((account) => account.account_id === unassigned)?.economics.lines,
    ).toBeGreaterThan(200_000);
    // Binary floating point finds 84 to 87, by the order of adding: six come to exactly nothing.
    expect(named.filter((account) => (account.economics.net_sales ?? 0) < 0)).toHaveLength(81);
  });

  test("says that no line has a cost rather than showing one", () => {
    expect(stated.totals.quality.cost_of_goods).toMatchObject({ missing: 1 });
  });

  test("changes nothing when imported again", { timeout: 300_000 }, async () => {
    const again = await importExample(folder, "online-retail-ii", [file]);
    expect(again.import_id).toBeNull();
    expect(
      again.files.map(({ created, changed, rejected }) => ({ created, changed, rejected })),
    ).toEqual(again.files.map(() => ({ created: 0, changed: 0, rejected: 0 })));
    expect(await state()).toEqual(stated);
  });

  test("reviews no more than invoices tell: no account has a type, no figure is made up", async () => {
    const window = { from: dayOf(2011, 1, 1), to: dayOf(2012, 1, 1) };
    const review = await withBook(folder, resources, (book) =>
      reviewBook(book, { window, language: "en" }, {}),
    );
    expect(review.questions.map(({ number }) => number)).toEqual(Array(7).fill(null));
    expect(review.lines).toMatchObject({ margin_realised: null, service_cost: null });
    expect(review.value_of_hour).toBeNull();
    expect(review.accounts.every(({ typing }) => typing.type === "Unclear")).toBe(true);
    expect(review.accounts.every(({ typing }) => typing.margin_realised === null)).toBe(true);
    const known = review.accounts
      .flatMap(({ traits }) => traits)
      .filter(({ evidence }) => evidence !== "missing");
    expect(new Set(known.map(({ name }) => name))).toEqual(new Set(["problems"]));
    expect(known.find(({ name }) => name === "problems")?.evidence).toBe("estimated");
  });
});
