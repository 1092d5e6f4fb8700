import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withBook } from "../../src/app/book.ts";
import type { Imported } from "../../src/app/import-files.ts";
import { reviewBook } from "../../src/app/review-book.ts";
import { stateAccounts } from "../../src/app/state-accounts.ts";
import { dayOf } from "../../src/lib/day.ts";
import type { Review } from "../../src/review/review.ts";
import {
  exampleBook,
  importExample,
  isHere,
  realData,
  removeBook,
  resources,
} from "./import-example.ts";

const files = ["Reseller.csv", "Product.csv", "SalesPerson.csv", "ResellerSales.csv"].map(
  (file) => `adventureworks/${file}`,
);

describe.skipIf(!isHere("adventureworks"))("Adventure Works", () => {
  let imported: Imported;
  let stated: AccountsStatement;
  let review: Review;
  let folder: string;

  beforeAll(async () => {
    folder = await exampleBook("adventureworks");
    imported = await importExample(folder, "adventureworks", files);
    stated = await withBook(folder, resources, (book) =>
      stateAccounts(book, { from: dayOf(2010, 12, 1), to: dayOf(2014, 1, 1) }, {}),
    );
    const window = { from: dayOf(2012, 1, 1), to: dayOf(2013, 1, 1) };
    review = await withBook(folder, resources, (book) =>
      reviewBook(book, { window, language: "en" }, {}),
    );
  });

  afterAll(() => removeBook(folder));

  const buying = () => stated.accounts.filter((account) => account.economics.lines > 0);
  const inTheRed = (cost: "gross_profit" | "expenses") =>
    buying().filter(
      ({ economics }) =>
        money(economics.gross_profit) - (cost === "expenses" ? money(economics.expenses) : 0) < 0,
    );

  test("takes every row of every file", () => {
    expect(imported.rejections).toEqual([]);
    expect(imported.warnings).toEqual([]);
    expect(
      imported.files.every((file) => file.rows === file.left_out + file.folded + file.accepted),
    ).toBe(true);
    expect(imported.files.find((file) => file.table === "invoice_lines")?.accepted).toBe(60_855);
    expect(imported.files.find((file) => file.table === "invoices")?.accepted).toBe(3_796);
  });

  test("sums to the source's own totals, to the cent", () => {
    const { economics } = stated.totals;
    expect(economics.net_sales).toBe(80_450_596.98);
    expect(economics.cogs).toBe(79_980_114.38);
    expect(economics.discounts).toBe(527_507.93);
    expect(economics.expenses).toBe(2_011_265.92);
  });

  test("finds the resellers that lose money, before and after freight", () => {
    expect(buying()).toHaveLength(635);
    expect(inTheRed("gross_profit")).toHaveLength(335);
    expect(inTheRed("expenses")).toHaveLength(399);
    const largest = buying()
      .toSorted((a, b) => money(b.economics.net_sales) - money(a.economics.net_sales))
      .slice(0, 20);
    expect(largest.filter((account) => money(account.economics.gross_profit) < 0)).toHaveLength(13);
  });

  test("pays each salesperson the file's rate on what they sold", async () => {
    const expected = await commissionsByHand();
    const paid = new Map(stated.sellers.map((seller) => [seller.employee_id, seller.commission]));
    expect(paid.size).toBeGreaterThanOrEqual(expected.size);
    for (const [seller, commission] of expected)
      expect(paid.get(seller)).toBeCloseTo(commission, 1);
    expect(stated.sellers.reduce((sum, seller) => sum + seller.commission, 0)).toBeCloseTo(
      money(stated.totals.economics.commission),
      2,
    );
  });

  test("says what the files cannot tell", () => {
    expect(stated.missing.map((missing) => missing.line).toSorted()).toEqual(
      expect.arrayContaining(["carrying_cost", "cost_to_serve"]),
    );
    expect(stated.totals.economics.carrying_cost).toBeNull();
    expect(stated.totals.economics.cost_to_serve).toBeNull();
  });

  test("reviews what the files hold, and calls the rest missing", () => {
    const evidenceOf = new Map(
      review.accounts[0]?.traits.map(({ name, evidence }) => [name, evidence]),
    );
    const lacking = ["payment", "perception", "wallet", "trust", "problems", "contact"] as const;
    for (const name of lacking) expect(evidenceOf.get(name)).toBe("missing");
    expect(evidenceOf.get("price")).toBe("measured");
    const unanswered = review.questions.filter(({ number }) => number === null);
    expect(unanswered.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["resources", "complaints", "opportunity", "new_customers"]),
    );
    expect(review.value_of_hour).toBeNull();
    expect(review.accounts.every(({ economics }) => economics.carrying_cost === null)).toBe(true);
  });

  test("leans on margin: whoever stands below the line says so, and nobody is surely a Smith by margin alone", () => {
    const { lines, accounts } = review;
    for (const { typing, reasons } of accounts.filter(
      (one) => one.typing.margin_realised !== null,
    )) {
      const isLow = (typing.margin_realised ?? 0) < (lines.margin_realised ?? 0);
      expect(reasons.join(" ")).toContain(isLow ? "Only" : "It keeps");
    }
    const smiths = accounts.filter(({ typing }) => (typing.probabilities?.Smith ?? 0) > 0.9);
    expect(smiths).toEqual([]);
  });
});

/** Takes a figure that the book has. */
function money(figure: number | null): number {
  if (figure === null) throw new Error("the figure is missing");
  return figure;
}

/** Sales × rate per employee, straight from the two files. */
async function commissionsByHand(): Promise<ReadonlyMap<string, number>> {
  const sales = await rowsOf("ResellerSales.csv");
  const people = await rowsOf("SalesPerson.csv");
  const sold = new Map<string, number>();
  for (const row of sales)
    sold.set(
      row["EmployeeKey"] ?? "",
      (sold.get(row["EmployeeKey"] ?? "") ?? 0) + Number(row["SalesAmount"]),
    );
  const rates = new Map(
    people.map((row) => [row["EmployeeKey"] ?? "", Number(row["CommissionPct"])]),
  );
  return new Map([...sold].map(([seller, amount]) => [seller, amount * (rates.get(seller) ?? 0)]));
}

async function rowsOf(file: string): Promise<readonly Record<string, string>[]> {
  const text = await readFile(join(realData, "adventureworks", file), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
