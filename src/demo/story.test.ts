import { describe, expect, test } from "vitest";
import { dayOf } from "../lib/day.ts";
import type { AccountTruth } from "./account-truth.ts";
import { type DemoBook, demoBook } from "./demo-book.ts";
import { capacityOf } from "./rough-cost-model.test-support.ts";
import {
  day,
  number,
  type RoughResult,
  roughEconomics,
  rowsBy,
  sum,
  text,
} from "./rough-economics.test-support.ts";

const seeds = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];
const smith = "A-1001";
const jones = "A-1002";
const before = { from: dayOf(2024, 1, 1), to: dayOf(2025, 1, 1) };
const year = { from: dayOf(2025, 1, 1), to: dayOf(2026, 1, 1) };

describe.each(seeds)("the story of seed %i", (seed) => {
  const book = demoBook({ seed });
  const { model, results } = roughEconomics(book, year);
  const of = (id: string): RoughResult => resultOf(results, id);

  test("Smith sells more than Jones, earns a decent gross profit and loses money", () => {
    expect(of(smith).sales).toBeGreaterThan(of(jones).sales);
    expect(of(smith).grossProfit / of(smith).sales).toBeGreaterThan(0.15);
    expect(of(smith).net).toBeLessThan(-4_000);
  });

  test("Jones earns well, at a far better margin and a fraction of the cost to serve", () => {
    expect(of(jones).net).toBeGreaterThan(0.2 * of(jones).sales);
    expect(of(jones).m).toBeGreaterThan(1.4 * of(smith).m);
    expect(of(jones).s).toBeLessThan(0.3 * of(smith).s);
  });

  test("Smith pays some forty days late, but always in the end", () => {
    expect(meanDaysLate(book, smith)).toBeGreaterThan(35);
    expect(meanDaysLate(book, smith)).toBeLessThan(47);
    expect(settledShare(book, smith)).toBe(1);
  });

  test("Jones pays at once and takes the early discount", () => {
    const kinds = book.tables.payments.filter((row) => row["account_id"] === jones);
    const early = kinds.filter((row) => row["kind"] === "early_discount").length;
    const paid = kinds.filter((row) => row["kind"] === "payment").length;
    expect(early / paid).toBeGreaterThan(0.8);
    expect(meanDaysLate(book, jones)).toBeLessThan(-15);
  });

  test("Joneses take early discounts and Smiths hardly any", () => {
    const takers = rowsBy(
      book.tables.payments.filter((row) => row["kind"] === "early_discount"),
      "account_id",
    );
    const takenBy = (kind: AccountTruth["kind"]): number => {
      const clear = book.truth.filter((one) => one.kind === kind && one.clear);
      return sum(clear.map((one) => takers.get(one.account_id)?.length ?? 0)) / clear.length;
    };
    expect(takenBy("jones")).toBeGreaterThan(5 * takenBy("smith"));
  });

  test("Smith calls, complains and is visited; Jones is advised and refers", () => {
    const [forSmith, forJones] = [touchesOf(book, smith), touchesOf(book, jones)];
    const toSmith = ["call", "ticket", "complaint", "expedite", "return", "visit", "meal"];
    expect(toSmith.filter((kind) => forSmith(kind) <= 5 * forJones(kind))).toEqual([]);
    expect(["advice", "referral"].filter((kind) => forJones(kind) <= forSmith(kind))).toEqual([]);
    expect(forJones("visit")).toBeLessThan(20);
  });

  test("Smith buys parts at a discount, Jones the breadth of the range and no bins", () => {
    expect(partsShare(book, smith)).toBeGreaterThan(0.8);
    expect(partsShare(book, jones)).toBeLessThan(0.35);
    expect(discountOf(book, smith)).toBeGreaterThan(0.17);
    expect(discountOf(book, jones)).toBeLessThan(0.08);
    expect(familiesOf(book, jones)).not.toContain("bins and drawers");
    expect(familiesOf(book, jones).size).toBeGreaterThan(familiesOf(book, smith).size);
  });

  test("the seller feels that Smith is key and Jones is not", () => {
    const feeling = new Map(
      book.tables.accounts.map((row) => [row["account_id"], row["key_account"]]),
    );
    expect([feeling.get(smith), feeling.get(jones)]).toEqual(["yes", "no"]);
  });

  test("there are too many Smiths and too few Joneses, and the Smiths lose money together", () => {
    const kinds = (kind: AccountTruth["kind"]) => book.truth.filter((one) => one.kind === kind);
    expect(kinds("smith").length).toBeGreaterThan(3 * kinds("jones").length);
    expect(netOf(kinds("smith"), results)).toBeLessThan(0);
    expect(netOf(kinds("jones"), results)).toBeGreaterThan(0);
    expect(netOf(book.truth, results)).toBeGreaterThan(0);
  });

  test("the figures mostly give away what a clear account was made as, and not what a blurred one was", () => {
    const typed = typesOf(results);
    const right = (clear: boolean): number => {
      const asked = book.truth.filter((one) => one.clear === clear && one.kind !== "plain");
      const ended = asked.filter((one) => typed.has(one.account_id));
      return ended.filter((one) => typed.get(one.account_id) === one.kind).length / ended.length;
    };
    expect(typed.get(smith)).toBe("smith");
    expect(typed.get(jones)).toBe("jones");
    expect(right(true)).toBeGreaterThan(0.85);
    expect(right(false)).toBeLessThan(0.85);
    expect(book.truth.filter((one) => !one.clear).length).toBeGreaterThan(20);
  });

  test.each([before, year])("every role is busy but not overrun", (window) => {
    const { results: ofWindow } = roughEconomics(book, window);
    const shares = Object.keys(model.roles).map((role) => {
      const used = sum([...ofWindow.values()].map(({ minutes }) => minutes.get(role) ?? 0));
      return [role, used / capacityOf(model, role)] as const;
    });
    expect(shares).toHaveLength(6);
    expect(shares.filter(([, share]) => share < 0.65 || share > 0.95)).toEqual([]);
  });

  test("some accounts are new, some grow fast and some have left", () => {
    const ids = (life: AccountTruth["life"]) =>
      book.truth.filter((one) => one.life === life).map((one) => one.account_id);
    const since = new Map(
      book.tables.accounts.map((row) => [row["account_id"], text(row, "since")]),
    );
    const earlier = roughEconomics(book, before).results;
    expect(ids("new").filter((id) => (since.get(id) ?? "") < "2025-01-01")).toEqual([]);
    expect(ids("former").filter((id) => of(id).sales > resultOf(earlier, id).sales)).toEqual([]);
    const growth = ids("growing").map((id) => of(id).sales / resultOf(earlier, id).sales);
    expect(sum(growth) / growth.length).toBeGreaterThan(1.5);
  });
});

const nothing: RoughResult = {
  sales: 0,
  grossProfit: 0,
  costToServe: 0,
  net: 0,
  m: 0,
  s: 0,
  minutes: new Map(),
};

function resultOf(results: ReadonlyMap<string, RoughResult>, id: string): RoughResult {
  return results.get(id) ?? nothing;
}

function netOf(truths: readonly AccountTruth[], results: ReadonlyMap<string, RoughResult>): number {
  return sum(truths.map(({ account_id }) => resultOf(results, account_id).net));
}

function typesOf(results: ReadonlyMap<string, RoughResult>): ReadonlyMap<string, string> {
  const sold = [...results].filter(([, { sales }]) => sales > 0);
  const marginLine = medianBySales(sold.map(([, { m, sales }]) => [m, sales]));
  const serviceLine = medianBySales(sold.map(([, { s, sales }]) => [s, sales]));
  return new Map(
    sold.map(([id, { m, s }]) => {
      const [low, high] = m >= marginLine ? ["jones", "demanding"] : ["thrifty", "smith"];
      return [id, (s < serviceLine ? low : high) ?? ""];
    }),
  );
}

function medianBySales(values: readonly (readonly [value: number, sales: number])[]): number {
  const half = sum(values.map(([, sales]) => sales)) / 2;
  let below = 0;
  for (const [value, sales] of values.toSorted(([a], [b]) => a - b)) {
    below += sales;
    if (below >= half) return value;
  }
  return Number.NaN;
}

function meanDaysLate(book: DemoBook, id: string): number {
  const due = new Map(book.tables.invoices.map((row) => [row["invoice_id"], row]));
  const paid = book.tables.payments.filter(
    (row) => row["account_id"] === id && row["kind"] === "payment",
  );
  const days = paid.map(
    (row) => day(row, "paid_on") - day(due.get(row["invoice_id"] ?? null) ?? {}, "due_on"),
  );
  return sum(days) / days.length;
}

/** The share of the invoices issued in the first eighteen months that were settled by the end. */
function settledShare(book: DemoBook, id: string): number {
  const invoices = book.tables.invoices.filter(
    (row) => row["account_id"] === id && text(row, "issued_on") < "2025-07-01",
  );
  const credits = rowsBy(book.tables.invoices, "corrects");
  const payments = rowsBy(book.tables.payments, "invoice_id");
  const settled = invoices.filter((row) => {
    const invoice = text(row, "invoice_id");
    const credited = (credits.get(invoice) ?? []).map((one) => number(one, "gross_amount"));
    const paid = (payments.get(invoice) ?? []).map((one) =>
      one["kind"] === "refund" ? -number(one, "amount") : number(one, "amount"),
    );
    const open = number(row, "gross_amount") + sum(credited) - sum(paid);
    return row["kind"] === "credit_note" || Math.abs(open) < 0.005;
  });
  return settled.length / invoices.length;
}

function touchesOf(book: DemoBook, id: string): (kind: string) => number {
  const kinds = rowsBy(
    book.tables.touches.filter((row) => row["account_id"] === id),
    "kind",
  );
  return (kind) => kinds.get(kind)?.length ?? 0;
}

function linesOf(book: DemoBook, id: string) {
  const invoices = book.tables.invoices.filter((row) => row["account_id"] === id);
  const ids = new Set(invoices.map((row) => row["invoice_id"]));
  return book.tables.invoice_lines.filter((row) => ids.has(row["invoice_id"] ?? null));
}

function partsShare(book: DemoBook, id: string): number {
  const lines = linesOf(book, id);
  const parts = lines.filter((row) => row["offering"] === "parts");
  return (
    sum(parts.map((row) => number(row, "net_amount"))) /
    sum(lines.map((row) => number(row, "net_amount")))
  );
}

function discountOf(book: DemoBook, id: string): number {
  const lines = linesOf(book, id);
  const list = sum(lines.map((row) => number(row, "list_amount")));
  return 1 - sum(lines.map((row) => number(row, "net_amount"))) / list;
}

function familiesOf(book: DemoBook, id: string): ReadonlySet<string> {
  const family = new Map(
    book.tables.products.map((row) => [row["product_id"], text(row, "family")]),
  );
  const bought = linesOf(book, id).map((row) => family.get(row["product_id"] ?? null) ?? "");
  return new Set(bought.filter((name) => name !== ""));
}
