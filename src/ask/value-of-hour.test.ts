import { expect, test } from "vitest";
import { parseDay } from "../lib/day.ts";
import { asksOf, type SellingAccount, sellingStatement } from "./selling-book.test-support.ts";
import { valueOfHour } from "./value-of-hour.ts";

const window = { from: "2025-01-01", to: "2026-01-01" };
const old: SellingAccount = { id: "old", first_document: "2023-02-01", net_profit: 6000 };
const prospect: SellingAccount = { id: "prospect", first_document: null, seller_hours: 80 };

function bookOf(accounts: readonly SellingAccount[], ledger_from = "2023-01-01") {
  return sellingStatement({ window, ledger_from, accounts });
}

test("with no asks and no new account, all rests on priors", () => {
  expect(valueOfHour({ statement: bookOf([old]), asks: [] })).toEqual({
    per_hour: 200, // 6,000 × 0.20 ÷ 6
    new_account_worth: 6000,
    yes_rate: 0.2,
    hours_per_ask: 6,
    evidence: "estimated",
    told: { asks: false, answered: 0, yes: 0, timed: 0, hours: 0, new_accounts: 0 },
  });
});

test("where no customer is active there is no value", () => {
  expect(valueOfHour({ statement: bookOf([prospect]), asks: [] })).toBeNull();
});

test("only answers to asks made before an account's first document count, and those given in time", () => {
  const statement = bookOf([old, prospect]);
  const yes = (to: string, on: string) => asksOf(1, { to, on, answer: "yes" });
  const [late] = yes("prospect", "2025-12-30");
  const asks = [
    ...yes("prospect", "2025-05-01"),
    ...yes("old", "2023-02-01"), // the day of the first document
    ...yes("old", "2023-02-02"),
    ...yes("unheard of", "2025-05-01"),
    ...yes("(unassigned)", "2025-05-01"),
    ...yes("prospect", "2026-01-01"),
    ...asksOf(1, { to: "prospect", on: "2025-05-01", answer: "pending" }),
    ...(late === undefined ? [] : [{ ...late, answered_on: parseDay("2026-01-02") }]),
  ];
  const value = valueOfHour({ statement, asks });
  expect(value?.told).toMatchObject({ answered: 3, yes: 3 });
  expect(value?.yes_rate).toBe(5 / 13);
});

test("hours per ask are those with prospects, and stay at the prior where none are known", () => {
  const asks = asksOf(20, { to: "prospect", on: "2025-05-01", answer: "pending" });
  const hours = (account: Partial<SellingAccount>) =>
    valueOfHour({ statement: bookOf([old, { ...prospect, ...account }]), asks })?.hours_per_ask;
  expect(hours({})).toBe(5); // (6 × 20 + 80) ÷ 40
  expect(hours({ status: "declined" })).toBe(5);
  expect(hours({ status: "former" })).toBe(6);
  expect(hours({ seller_hours: 0 })).toBe(6);
});

test("a new account is told from an old one whose ledger is short", () => {
  const young = (account: Partial<SellingAccount>, ledger_from?: string) => {
    const other = { id: "young", first_document: "2025-07-01", net_profit: 100, ...account };
    return valueOfHour({ statement: bookOf([old, other], ledger_from), asks: [] })?.told
      .new_accounts;
  };
  expect(young({})).toBe(1);
  expect(young({}, "2025-01-15")).toBe(1);
  expect(young({}, "2025-02-01")).toBe(0);
  expect(young({ since: "2025-06-01" }, "2025-02-01")).toBe(1);
  expect(young({ since: "2020-06-01" })).toBe(0);
  expect(young({ first_document: "2024-01-01" })).toBe(1);
  expect(young({ first_document: "2023-12-31" })).toBe(0);
  expect(young({ first_document: "2025-10-01" })).toBe(0);
});

test("a customer of a month is scaled from a quarter, not from its month", () => {
  const latest = { id: "latest", first_document: "2025-12-02", net_profit: 900 };
  const value = valueOfHour({ statement: bookOf([old, latest]), asks: [] });
  expect(value?.new_account_worth).toBe(4825); // (6,000 + 900 × 365 ÷ 90) ÷ 2
});

test("new accounts that lose money make an hour worth nothing, never less", () => {
  const losing = { id: "new", first_document: "2025-07-01", net_profit: -1e6 };
  const value = valueOfHour({ statement: bookOf([old, losing]), asks: [] });
  expect([value?.per_hour, value?.new_account_worth]).toEqual([0, 0]);
});

test("the book is called measured once it weighs as much as the priors", () => {
  const news = Array.from({ length: 10 }, (_, i) => ({
    ...old,
    id: `new ${i}`,
    first_document: "2025-03-01",
  }));
  const statement = bookOf([old, prospect, ...news]);
  const asks = asksOf(20, { to: "prospect", on: "2025-05-01", answer: "no" });
  expect(valueOfHour({ statement, asks })?.evidence).toBe("measured");
  expect(valueOfHour({ statement, asks: asks.slice(1) })?.evidence).toBe("estimated");
});
