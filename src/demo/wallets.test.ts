import { describe, expect, test } from "vitest";
import type { Kind } from "./archetypes.ts";
import { type DemoBook, demoBook } from "./demo-book.ts";
import { number, rowsBy, sum, text } from "./rough-economics.test-support.ts";

const ranges: Readonly<Record<Kind, readonly [number, number]>> = {
  smith: [0.15, 0.4],
  jones: [0.6, 0.9],
  demanding: [0.4, 0.7],
  thrifty: [0.25, 0.5],
  plain: [0.3, 0.7],
};
/** Wallets are told in three digits. */
const rounding = 0.005;

describe.each([1, 7, 42])("the wallets of seed %i", (seed) => {
  const book = demoBook({ seed });
  const shares = sharesOf(book);

  test("are known of some three in five customers, and of nobody who has left", () => {
    const customers = book.tables.accounts.filter((row) => row["status"] === "customer");
    const told = book.tables.accounts.filter((row) => row["wallet"] !== null);
    expect(told.filter((row) => row["status"] !== "customer")).toEqual([]);
    expect(told.length / customers.length).toBeGreaterThan(0.5);
    expect(told.length / customers.length).toBeLessThan(0.7);
  });

  test("hold what the account bought here in the last year, in the part that its kind buys here", () => {
    const strays = book.truth.filter(({ account_id, kind }) => {
      const [from, to] = ranges[kind];
      const share = shares.get(account_id) ?? from;
      return share < from * (1 - rounding) || share > to * (1 + rounding);
    });
    expect(strays.map(({ account_id }) => [account_id, shares.get(account_id)])).toEqual([]);
  });

  test("show that Smith buys several times as much elsewhere and Jones nearly everything here", () => {
    expect(1 / (shares.get("A-1001") ?? Number.NaN)).toBeGreaterThan(4);
    expect(shares.get("A-1002")).toBeGreaterThan(0.75);
  });
});

/** Net sales of 2025, or at that pace of the part since the account came, by wallet; at the price of a euro that the demo's invoices are drawn at. */
function sharesOf({ tables }: DemoBook): ReadonlyMap<string, number> {
  const invoices = rowsBy(
    tables.invoices.filter((row) => text(row, "issued_on") >= "2025-01-01"),
    "account_id",
  );
  const lines = rowsBy(tables.invoice_lines, "invoice_id");
  const netOf = (account: string): number =>
    sum(
      (invoices.get(account) ?? []).map((invoice) => {
        const nets = lines.get(text(invoice, "invoice_id")) ?? [];
        const price = invoice["currency"] === "EUR" ? 1.09 : 1;
        return sum(nets.map((line) => number(line, "net_amount"))) * price;
      }),
    );
  const told = tables.accounts.filter((row) => row["wallet"] !== null);
  return new Map(
    told.map((row) => [
      text(row, "account_id"),
      ((365 / daysIn2025(text(row, "since"))) * netOf(text(row, "account_id"))) /
        number(row, "wallet"),
    ]),
  );
}

function daysIn2025(since: string): number {
  const from = Math.max(Date.parse(since), Date.parse("2025-01-01"));
  return (Date.parse("2026-01-01") - from) / 86_400_000;
}
