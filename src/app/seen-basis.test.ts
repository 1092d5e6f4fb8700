import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccountBasis } from "../api/account-basis.ts";
import { type CardBasis, questionOf } from "../decision/card/card-basis.ts";
import { decisionCard } from "../decision/card/decision-card.ts";
import { jonesMedical, smithManufacturing } from "../demo/story-accounts.ts";
import { numbersIn } from "../lib/plain-numbers.ts";
import { speech } from "../lib/speech.ts";
import { accountBasis } from "./account-basis.ts";
import { withBook } from "./book.ts";
import { makeDemoBook } from "./make-demo-book.ts";
import { seenBasis } from "./seen-basis.ts";
import { resources } from "./temporary-book.test-support.ts";

let root: string;
const bases = new Map<string, AccountBasis>();
const accounts = [smithManufacturing.account_id, jonesMedical.account_id];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "warto-test-"));
  const at = "2026-01-01T10:00:00.000Z";
  await makeDemoBook({ folder: join(root, "demo"), seed: 1, at, resources }, {});
  await withBook(join(root, "demo"), resources, async (book) => {
    for (const account of accounts)
      bases.set(account, await accountBasis(book, { account, window: null }, {}));
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

function basisOf(account: string): { readonly whole: CardBasis; readonly seen: CardBasis } {
  const stated = bases.get(account);
  const owner = stated?.basis?.firm.sellers[stated.basis.account.seller]?.employee_id ?? "";
  const access = {
    kind: "part",
    accounts: new Set([account]),
    employees: new Set([owner]),
  } as const;
  const seen = stated && seenBasis(stated, access).basis;
  if (!stated?.basis || !seen) throw new Error("nothing to decide");
  return { whole: stated.basis, seen };
}

test("to hand an account over takes all hours of its seller, and gives them to a colleague", () => {
  const { whole } = basisOf(smithManufacturing.account_id);
  const { firm, account, successor } = whole;
  const { ways } = decisionCard(questionOf(whole), speech("en", "USD"));
  const [own, colleague] = ways.find(({ way }) => way === "hand_over")?.sellers ?? [];
  const today = account.today.hours[firm.sellers[account.seller]?.role ?? -1] ?? 0;
  expect(own?.hours).toBeCloseTo(-today, 1);
  expect(colleague?.employee_id).toBe(firm.sellers[successor.colleague]?.employee_id);
  expect(colleague?.hours).toBeGreaterThan(0);
  expect(colleague?.hours).toBeLessThan(today);
});

describe.each(accounts)("what the card of %s is made from, as its seller sees it,", (account) => {
  test("makes the same ways, and asks for the same sales", () => {
    const { whole, seen } = basisOf(account);
    const cardOf = (basis: CardBasis) => decisionCard(questionOf(basis), speech("en", "USD"));
    const [all, own] = [cardOf(whole), cardOf(seen)];
    expect(own.ways.length).toBeGreaterThan(3);
    expect(own.ways).toEqual(all.ways);
    expect(own.required_sales).toEqual(all.required_sales);
    expect(own.advice).toMatchObject({ way: all.advice?.way, variant: all.advice?.variant });
  });

  test("holds nothing that the others earn, and nothing that adds up over the firm", () => {
    const { whole, seen } = basisOf(account);
    const { seller, today } = whole.account;
    const own = new Set(numbersIn([whole.firm.sellers[seller], today, whole.hour_prices]));
    const others = whole.firm.sellers.filter((_, i) => i !== seller);
    const money = others.flatMap(({ income, used_hours }) => [income, used_hours]);
    const firm = whole.firm.roles.flatMap((role) => [role.supplied_hours, role.used_hours]);
    const kept = new Set(numbersIn(seen));
    const secrets = [...money, ...firm, whole.book_gross_profit].filter(
      (number) => number !== 0 && !own.has(number),
    );
    expect(secrets.length).toBeGreaterThan(10);
    expect(secrets.filter((number) => kept.has(number))).toEqual([]);
  });

  test("does not tell what a role costs, nor what that does to others", () => {
    const { whole, seen } = basisOf(account);
    const kinds = (basis: CardBasis) =>
      new Set(basis.cost_figures.map(({ parameter }) => parameter.subject.kind));
    expect(kinds(whole)).toContain("role_cost");
    expect(kinds(seen)).not.toContain("role_cost");
    const places = numbersIn({ firm: seen.firm, account: seen.account }).length;
    for (const { slope } of seen.cost_figures) expect(slope.length).toBe(places);
  });
});
