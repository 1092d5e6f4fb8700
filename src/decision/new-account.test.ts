import { expect, test } from "vitest";
import { type SellingAccount, sellingStatement } from "../ask/selling-book.test-support.ts";
import { newAccount } from "./new-account.ts";
import { roundAccount, roundYear, smallFirm } from "./small-firm.test-support.ts";
import { scaledYear } from "./year.ts";

const year2025 = { from: "2025-01-01", to: "2026-01-01" };
const longAgo = "2023-02-01";

/** An account with sales and no cost. */
interface Buyer {
  readonly net_sales: number;
  readonly type: "Jones" | "Smith";
  readonly first_document: string;
}

test("without new accounts it is the mean of the middle half of the Joneses", () => {
  const found = expected([jones(300), jones(4000), jones(100), jones(200), smith(9000)]);
  expect(found?.year.net_sales).toBe(250);
  expect(found).toMatchObject({ seen: 0, like: { type: "Jones", accounts: 4 } });
});

test("two Joneses speak for nobody: all who buy do", () => {
  const found = expected([jones(100), jones(200), smith(600), smith(0)]);
  expect(found?.year.net_sales).toBe(300);
  expect(found).toMatchObject({ seen: 0, like: { type: "any", accounts: 3 } });
});

test("every new account counts as one against the typical Jones's ten", () => {
  const won = smith(800, "2024-07-01");
  const found = expected([jones(250), jones(250), jones(250), won, won]);
  expect(found?.year.net_sales).toBeCloseTo((10 * 250 + 2 * 800) / 12, 9);
  expect(found?.seen).toBe(2);
});

test("a new account that began within the window is taken for the year that it would buy", () => {
  // From 1 July to the end of 2025 are 184 days.
  const found = expected([jones(250), jones(250), jones(250), smith(92, "2025-07-01")]);
  expect(found?.year.net_sales).toBeCloseTo((2500 + (92 * 365) / 184) / 11, 9);
});

test("in a short window years are years already", () => {
  const half = { from: "2025-01-01", to: "2025-07-01" };
  const found = expected([jones(250), jones(250), jones(250), smith(800, "2024-07-01")], half);
  expect(found?.year.net_sales).toBeCloseTo((2500 + 800) / 11, 9);
});

test("all of a year is taken over, hours too", () => {
  const statement = sellingStatement({
    window: year2025,
    ledger_from: "2022-01-01",
    accounts: [{ id: "a", first_document: longAgo }],
  });
  const found = newAccount({ statement, firm: smallFirm, accounts: [roundAccount] });
  expect(found?.year).toEqual(roundYear);
});

test("where nobody buys nothing is expected", () => {
  expect(expected([smith(0)])).toBeNull();
  expect(expected([])).toBeNull();
});

function jones(net_sales: number): Buyer {
  return { net_sales, type: "Jones", first_document: longAgo };
}

function smith(net_sales: number, first_document = longAgo): Buyer {
  return { net_sales, type: "Smith", first_document };
}

function expected(buyers: readonly Buyer[], window = year2025) {
  const accounts: readonly SellingAccount[] = buyers.map(({ first_document }, i) => ({
    id: `a${i + 10}`,
    first_document,
  }));
  const statement = sellingStatement({ window, ledger_from: "2022-01-01", accounts });
  return newAccount({
    statement,
    firm: smallFirm,
    accounts: buyers.map(({ net_sales, type }, account) => ({
      ...roundAccount,
      account,
      type,
      today: { ...scaledYear(roundYear, 0), net_sales },
    })),
  });
}
