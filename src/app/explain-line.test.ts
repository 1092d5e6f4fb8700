import type { ExplainedRow, ExplainedTerm, Explanation } from "../api/explanation.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyDemoBook } from "../../test/copy-demo-book.ts";
import { lineNames } from "../account/lines.ts";
import { jonesMedical, smithManufacturing } from "../demo/story-accounts.ts";
import { type Book, withBook } from "./book.ts";
import { explainLine } from "./explain-line.ts";
import { stateAccount } from "./state-account.ts";
import { resources } from "./temporary-book.test-support.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "warto-test-"));
  await copyDemoBook(join(root, "demo"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe.each([smithManufacturing.account_id, jonesMedical.account_id])("of %s", (account) => {
  test("the terms of every line add up to the statement's figure, and rows to their term", () =>
    onDemo(async (book) => {
      const { economics } = await stateAccount(book, { account, window: null }, {});
      const untold: string[] = [];
      for (const line of lineNames) {
        const { figure, terms } = await why(book, account, line);
        expect([line, figure]).toEqual([line, economics[line]]);
        expect([line, cents(terms.map(({ amount }) => amount))]).toEqual([line, centsOf(figure)]);
        for (const term of terms.filter(({ label }) => label === "rows of the ledger"))
          expect([line, cents(rowsOf(term).map(({ amount }) => amount))]).toEqual([
            line,
            centsOf(term.amount),
          ]);
        if (terms.some(({ label }) => label === "not told by rows")) untold.push(line);
      }
      // Early-payment discounts that nobody booked lower the balance, and have no row that says when.
      expect(untold.filter((line) => line !== "carrying_cost")).toEqual([]);
    }));

  test("every row names its file and row", () =>
    onDemo(async (book) => {
      const { terms } = await why(book, account, "expenses");
      const rows = terms.flatMap(rowsOf);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ file, row }) => file.endsWith("touches.csv") && row > 1)).toBe(true);
    }));

  test("a role's cost is count × minutes × rate, driver by driver", () =>
    onDemo(async (book) => {
      const { cost_to_serve_by_role } = await stateAccount(book, { account, window: null }, {});
      const { figure, terms } = await why(book, account, "cost_to_serve.inside_sales");
      expect(figure).toBe(cost_to_serve_by_role["inside_sales"]);
      for (const { product, amount } of terms) {
        const { count = 0, minutes = null, rate = 0 } = product ?? {};
        expect(Math.abs(count * (minutes ?? 1) * rate - amount)).toBeLessThan(0.02);
      }
    }));

  test("a charge is count × amount, with a row for each time", () =>
    onDemo(async (book) => {
      const { figure, terms } = await why(book, account, "charges.expedited freight");
      expect(figure).toBe((terms[0]?.product?.count ?? 0) * 46);
      expect(terms[0]?.rows?.rows.length).toBe(terms[0]?.product?.count);
    }));

  test("commission names the seller, what was earned on, and the rate", () =>
    onDemo(async (book) => {
      const { terms } = await why(book, account, "commission");
      expect(terms[0]).toMatchObject({
        label: "Dale Merriweather, on gross profit paid for",
        product: { rate: 0.08 },
        ask: "gross_profit",
      });
    }));
});

test("a line that is none is refused with the nearest", () =>
  onDemo(async (book) => {
    const { account_id } = smithManufacturing;
    await expect(why(book, account_id, "net_sale")).rejects.toThrow("did you mean net_sales?");
    await expect(why(book, account_id, "charges.expedited fright")).rejects.toThrow(
      "did you mean charges.expedited freight?",
    );
  }));

function onDemo(work: (book: Book) => Promise<void>): Promise<void> {
  return withBook(join(root, "demo"), resources, work);
}

function why(book: Book, account: string, line: string): Promise<Explanation> {
  return explainLine(book, { account, line, window: null }, {});
}

function rowsOf({ rows }: ExplainedTerm): readonly ExplainedRow[] {
  return rows?.rows ?? [];
}

function cents(amounts: readonly number[]): number {
  return centsOf(amounts.reduce((sum, amount) => sum + amount, 0));
}

function centsOf(amount: number): number {
  return Math.round(amount * 100) + 0;
}
