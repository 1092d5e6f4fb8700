import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import type { AccountBasis } from "../../src/api/account-basis.ts";
import type { AccountStatement } from "../../src/api/account-statement.ts";
import type { WireRecord } from "../../src/api/records.ts";
import type { FollowThrough } from "../../src/review/follow-through/follow-through-document.ts";
import type { Review, ReviewInBrief } from "../../src/review/review.ts";
import { bodies } from "./recorded.ts";
import { openServer, type UserName } from "./open-server.ts";
import { type AccountId, accountIds } from "./team-book.ts";

const server = openServer();

async function json<Document>(user: UserName, path: string): Promise<Document> {
  const response = await server().ask(user, path);
  expect(response.status).toBe(200);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  return (await response.json()) as Document;
}

const anns: readonly AccountId[] = ["ANNA", "ANNB", "ANNC", "SHARED"];
const bobs: readonly AccountId[] = ["SHARED", "BYGONE", "BOBBER"];

describe("accounts", () => {
  test.each([
    ["ann", anns],
    ["bob", bobs],
    ["newcomer", []],
    ["manager", anns],
    ["controller", accountIds],
    ["owner", accountIds],
  ] as const)("%s sees those that are owned or sold to by the right people", async (user, seen) => {
    const { accounts } = await json<AccountsStatement>(user, "/api/accounts");
    expect(new Set(accounts.map(({ account_id }) => account_id))).toEqual(new Set(seen));
    const table = await json<{ readonly account_id: readonly string[] }>(
      user,
      "/api/account-table",
    );
    expect(new Set(table.account_id)).toEqual(new Set(seen));
  });

  test("an account that was sold to long ago is not seen by asking about that year", async () => {
    const { accounts } = await json<AccountsStatement>(
      "ann",
      "/api/accounts?from=2023-01-01&to=2024-01-01",
    );
    expect(accounts.map(({ account_id }) => account_id)).not.toContain("BYGONE");
  });

  test("show a seller the figures that they show the owner, to the cent", async () => {
    const own = await json<AccountsStatement>("ann", "/api/accounts");
    const all = await json<AccountsStatement>("owner", "/api/accounts");
    for (const account of own.accounts)
      expect(account).toEqual(all.accounts.find((one) => one.account_id === account.account_id));
  });

  test("add up to the totals of what is seen, so that nothing is left over", async () => {
    const { accounts, totals, capacity } = await json<AccountsStatement>("ann", "/api/accounts");
    for (const line of ["net_sales", "gross_profit", "net_profit", "orders"] as const) {
      const sum = accounts.reduce((all, { economics }) => all + (economics[line] ?? 0), 0);
      expect(totals.economics[line]).toBeCloseTo(sum, 6);
    }
    expect(capacity).toEqual([]);
  });
});

describe("the review", () => {
  test("asks its questions of the seen accounts alone", async () => {
    const review = await json<Review>("ann", "/api/review");
    const cents = review.accounts.map(({ economics }) => economics.gross_profit ?? 0);
    const sum = cents.reduce((all, one) => all + one, 0);
    const profit = review.questions.find(({ id }) => id === "gross_profit");
    expect(profit?.number?.value).toBeCloseTo(sum, 6);
    expect(review.mix.reduce((all, { accounts }) => all + accounts, 0)).toBe(anns.length);
  });

  test("shows a seller an account as it shows it to the owner", async () => {
    const own = await json<Review>("ann", "/api/review");
    const all = await json<Review>("owner", "/api/review");
    for (const account of own.accounts)
      expect(account).toEqual(all.accounts.find((one) => one.account_id === account.account_id));
  });

  test("in brief says the same of the same accounts", async () => {
    for (const user of ["ann", "owner"] as const) {
      const { accounts, ...book } = await json<Review>(user, "/api/review");
      const { accounts: briefly, ...same } = await json<ReviewInBrief>(user, "/api/review/brief");
      expect(same).toEqual(book);
      expect(briefly).toEqual(
        accounts.map(({ account_id, name, prospect, economics, before, typing }) => ({
          account_id,
          name,
          prospect,
          economics: {
            invoiced: economics.invoiced,
            credits: economics.credits,
            net_sales: economics.net_sales,
            net_profit: economics.net_profit,
          },
          before,
          typing: { type: typing.type },
        })),
      );
    }
  });

  test("of somebody without accounts is empty, and no fault", async () => {
    const review = await json<Review>("newcomer", "/api/review");
    expect(review.accounts).toEqual([]);
    expect(review.totals.economics.net_sales).toBe(0);
  });
});

describe("one account", () => {
  test("that is another's gets the answer of one that does not exist", async () => {
    for (const of of ["", "/why/net_sales", "/timeline", "/handover"]) {
      const ask = async (id: string) => {
        const response = await server().ask("ann", `/api/accounts/${id}${of}`);
        return { status: response.status, text: (await response.text()).replaceAll(id, "ID") };
      };
      const others = await ask("BOBBER");
      expect(others).toEqual(await ask("NOBODY"));
      expect(others.status).toBe(404);
    }
  });

  test("is not found by a part of another's name", async () => {
    const response = await server().ask("ann", "/api/accounts/secret");
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("Bob");
  });

  test("has its share and its place among the seen ones, from which no total of others follows", async () => {
    const account = await json<AccountStatement>("ann", "/api/accounts/SHARED");
    const { totals } = await json<AccountsStatement>("ann", "/api/accounts");
    const share = (account.economics.net_sales ?? 0) / (totals.economics.net_sales ?? 1);
    expect(account.share_of_book.net_sales).toBeCloseTo(share, 3);
    expect(account.rank?.of).toBe(anns.length);
  });

  test("has what its card is made from for whoever sees it, without what others earn", async () => {
    const own = await json<AccountBasis>("ann", "/api/accounts/SHARED/basis");
    const all = await json<AccountBasis>("owner", "/api/accounts/SHARED/basis");
    const incomes = ({ basis }: AccountBasis) =>
      basis?.firm.sellers.map(({ employee_id, income }) => [employee_id, income > 0]);
    expect(incomes(all)).toEqual([
      ["E-ANN", true],
      ["E-BOB", true],
      ["E-CYD", true],
    ]);
    expect(incomes(own)).toEqual([
      ["E-ANN", true],
      ["E-BOB", false],
      ["E-CYD", false],
    ]);
    expect([own.purses, all.purses]).toEqual([["E-ANN"], null]);
    expect((await server().ask("ann", "/api/accounts/BOBBER/basis")).status).toBe(404);
  });
});

describe("promises", () => {
  test("are told of decisions on seen accounts, without what all sellers together earn", async () => {
    const decided = (account_id: AccountId) => ({
      kind: "decision",
      id: `promise-${account_id}`,
      seen: 0,
      body: {
        ...bodies(account_id).decision,
        decided_on: "2025-05-10",
        begins_on: "2025-06-01",
        promise: {
          ...bodies(account_id).decision.promise,
          window: { from: "2025-01-01", to: "2025-06-01" },
          firm_profit_by_quarter: [100, 100, 100, 100],
          seller_income_by_year: ["E-ANN", "E-BOB"].map((employee_id) => ({
            employee_id,
            year_1: 765.43,
            year_2: 1,
          })),
        },
      },
    });
    const writes = (["ANNA", "SHARED", "BOBBER"] as const).map(decided);
    const change = { change_id: randomUUID(), what: "decide", writes };
    await server().ask("owner", "/api/changes", { method: "POST", body: change });
    const own = await json<FollowThrough>("ann", "/api/follow-through");
    const all = await json<FollowThrough>("owner", "/api/follow-through");
    const accountsIn = ({ decisions }: FollowThrough) =>
      decisions.map(({ account_id }) => account_id).toSorted();
    expect(accountsIn(own)).toEqual(["ANNA", "SHARED"]);
    expect(accountsIn(all)).toEqual(["ANNA", "BOBBER", "SHARED"]);
    expect([own.calibration.held, all.calibration.held]).toEqual([2, 3]);
    const incomesIn = ({ decisions }: FollowThrough) =>
      decisions.flatMap(({ checkpoints }) =>
        checkpoints.flatMap(({ figures }) => figures?.sellers_income ?? []),
      );
    expect(incomesIn(own)).toEqual([]);
    expect(incomesIn(all).length).toBeGreaterThan(0);
    const record = await json<WireRecord<"decision">>("ann", "/api/records/decision/promise-ANNA");
    expect(record.body.promise.seller_income_by_year).toEqual([
      { employee_id: "E-ANN", year_1: 765.43, year_2: 1 },
    ]);
  });
});
