import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lineNames } from "../../src/account/lines.ts";
import type { AccountStatement } from "../../src/api/account-statement.ts";
import type { SellerChange } from "../../src/decision/card/card.ts";
import { recordKindNames } from "../../src/record/record-kinds.ts";
import { makeDemoBook } from "./demo-book.ts";
import { type Asked, type OpenServer, openServer, type UserName } from "./open-server.ts";
import { type PublishedRoute, publishedRoutes } from "./published.ts";
import { bodies, recordId } from "./recorded.ts";

const server = openServer({}, makeDemoBook);

const smith = "A-1001";
let routes: readonly PublishedRoute[] = [];
const answered = new Set<string>();
let faults: string[] = [];

beforeEach(() => {
  faults = [];
});

beforeAll(async () => {
  routes = await publishedRoutes(server());
});

/** Asks, holds the answer to what is published of it, and returns it. */
async function held(user: UserName, path: string, asked: Asked = {}): Promise<unknown> {
  const { method = "GET" } = asked;
  const response = await server().ask(user, path, asked);
  const answer: unknown = await response.json();
  const route = routes.find((one) => one.isAskedBy(method, path));
  const fault = response.ok ? route?.faultsOf(answer) : JSON.stringify(answer);
  if (fault !== "") faults.push(`${user} ${method} ${path}: ${fault}`);
  answered.add(route?.name ?? "");
  return answer;
}

function sent(user: UserName, path: string, body?: unknown): Promise<unknown> {
  return held(user, path, { method: "POST", ...(body !== undefined && { body }) });
}

function nameOf({ name }: { readonly name: string | null }): string | null {
  return name;
}

function fieldOf(answer: unknown, name: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has just been held to its description
  return (answer as Readonly<Record<string, string>>)[name] ?? "";
}

const everybody = ["owner", "controller", "dale", "priya", "newcomer"] as const;

describe("an answer is what the published description says, field by field:", () => {
  test.each(everybody)("what the ledger tells %s", async (user) => {
    await held(user, "/api/session");
    await held(user, "/api/review?language=pl");
    await held(user, "/api/review/brief");
    await held(user, "/api/accounts");
    await held(user, "/api/account-table");
    await held(user, "/api/reviews/accounts-to-ask");
    expect(faults).toEqual([]);
  });

  test("accounts of every kind", async () => {
    const table = await held("owner", "/api/account-table?from=2024-01-01&to=2025-01-01");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has just been held to its description
    const { account_id } = table as { readonly account_id: readonly string[] };
    expect(account_id.length).toBeGreaterThan(200);
    for (const id of account_id.filter((_, i) => i % 30 === 0)) {
      await held("owner", `/api/accounts/${id}`);
      await held("owner", `/api/accounts/${id}/basis`);
      await held("owner", `/api/accounts/${id}/timeline`);
    }
    expect(faults).toEqual([]);
  });

  test("one account, to its seller and the manager", async () => {
    const owned = await held("priya", "/api/account-table");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has just been held to its description
    const { account_id } = owned as { readonly account_id: readonly string[] };
    const sellers: SellerChange[] = [];
    for (const id of account_id.slice(0, 8)) {
      const own = await held("priya", `/api/accounts/${id}`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has just been held to its description
      const { decision } = own as AccountStatement;
      sellers.push(...(decision?.ways.flatMap((way) => way.sellers) ?? []));
    }
    const shown = new Set(sellers.filter(({ year_1 }) => year_1 !== null).map(nameOf));
    expect([...shown]).toEqual(["Priya Castellane"]);
    const hidden = sellers.filter(({ year_1, year_2 }) => year_1 === null && year_2 === null);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { hours } of hidden) expect(hours).toBeGreaterThan(0);
    for (const user of ["priya", "dale"] as const) {
      await held(user, `/api/accounts/${account_id[0]}?language=pl`);
      await held(user, `/api/accounts/${account_id[0]}/timeline`);
      await held(user, `/api/accounts/${account_id[0]}/basis`);
    }
    expect(faults).toEqual([]);
  });

  test.each(lineNames)("why %s", async (line) => {
    await held("owner", `/api/accounts/${smith}/why/${line}`);
    expect(faults).toEqual([]);
  });

  test("what people decided and said", async () => {
    for (const kind of recordKindNames.filter((one) => one !== "cost_model")) {
      const body = {
        ...bodies("ANNA")[kind],
        ...("account_id" in bodies("ANNA")[kind] && { account_id: smith }),
        ...(kind === "review" && { signed: null }),
      };
      const write = { kind, id: recordId(kind, "ANNA"), seen: 0, body };
      await sent("owner", "/api/changes", {
        change_id: randomUUID(),
        what: "write",
        writes: [write],
      });
      await held("owner", `/api/records/${kind}`);
      await held("owner", `/api/records/${kind}/${write.id}`);
    }
    await sent("owner", `/api/reviews/${recordId("review", "ANNA")}/sign`, {
      change_id: randomUUID(),
      seen: 1,
      every_months: 3,
      next_on: "2026-04-01",
      tasks: [],
    });
    for (const user of everybody) {
      await held(user, "/api/records/review");
      await held(user, "/api/changes");
    }
    expect(faults).toEqual([]);
  });

  test("plans, and the decisions that they would be", async () => {
    for (const [user, objective] of [
      ["owner", "frontier"],
      ["priya", "firm"],
    ] as const) {
      const id = await job(user, { kind: "plan", language: "en", objective, max_changes: 1 });
      expect(await held(user, `/api/jobs/${id}`)).toMatchObject({ detail: null });
      await held(user, `/api/jobs/${id}/result`);
    }
    expect(faults).toEqual([]);
  });

  test("what decisions promised against what they brought", async () => {
    const decision = {
      ...bodies("ANNA").decision,
      account_id: smith,
      way: "reprice",
      variant: "price",
      decided_on: "2025-01-10",
      begins_on: "2025-02-01",
      promise: {
        ...bodies("ANNA").decision.promise,
        window: { from: "2024-01-01", to: "2025-01-01" },
        firm_profit_by_quarter: [1000, 2000, 3000, 4000, 4000],
      },
    };
    const write = { kind: "decision", id: randomUUID(), seen: 0, body: decision };
    const made = await sent("owner", "/api/changes", {
      change_id: randomUUID(),
      what: "decide",
      writes: [write],
    });
    await held("owner", "/api/follow-through?language=pl");
    await held("priya", "/api/follow-through");
    await sent("owner", `/api/changes/${fieldOf(made, "change_id")}/undo`);
    await held("owner", "/api/follow-through");
    expect(faults).toEqual([]);
  });

  test("the cost model", async () => {
    const toml = fieldOf(await held("owner", "/api/cost-model"), "toml");
    const dearer = toml.replace(/cost = (\d+)/, (_, cost: string) => `cost = ${Number(cost) * 2}`);
    expect(dearer).not.toBe(toml);
    await sent("owner", "/api/cost-model/preview", { toml: dearer });
    await sent("owner", "/api/cost-model/preview", { toml: "currency = 1" });
    await sent("owner", "/api/cost-model", { toml: dearer, based_on: toml, reason: "wages" });
    await held("owner", "/api/records/cost_model");
    await held("owner", "/api/records/cost_model/cost-model");
    expect(faults).toEqual([]);
  });

  test("files and imports", async () => {
    const upload = (text: string) => sent("owner", "/api/uploads?name=accounts.csv", text);
    const dropped = fieldOf(await upload("account_id,name\nNEW,New"), "id");
    await held("owner", `/api/uploads/${dropped}`);
    await held("owner", `/api/uploads/${dropped}`, { method: "DELETE" });
    const id = fieldOf(
      await upload("account_id,name,since\nNEW,New,2025-01-01\nBAD,Bad,never"),
      "id",
    );
    const imported = await job("owner", { kind: "import", files: [{ id }], dry_run: false });
    const answer = await held("owner", `/api/jobs/${imported}/result`);
    await held("owner", "/api/imports");
    await sent("owner", `/api/imports/${fieldOf(answer, "import_id")}/undo`);
    await held("owner", `/api/jobs/${imported}`);
    await held("owner", `/api/jobs/${imported}`, { method: "DELETE" });
    expect(faults).toEqual([]);
  });

  test("members", async () => {
    const member = { ...bodies("ANNA").member, role: "seller", employee_id: "E-02" };
    await sent("owner", "/api/invitations", member);
    const kept = recordId("member", "ANNA");
    await held("owner", `/api/members/${kept}/sessions`, { method: "DELETE" });
    await held("priya", "/api/sessions/own", { method: "DELETE" });
    expect(faults).toEqual([]);
  });
});

async function job(user: UserName, asked: object): Promise<string> {
  const id = fieldOf(await sent(user, "/api/jobs", asked), "id");
  await (await server().ask(user, `/api/jobs/${id}/events`)).text();
  return id;
}

test("no document is left that was not held to its description", () => {
  expect(routes.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
  expect(server().faults).toEqual([]);
});

test("an answer with a field too many, too few or of another kind is not as described", async () => {
  const account = routes.find(({ name }) => name === "GET /api/accounts/{account_id}");
  const { ask }: OpenServer = server();
  const answer: unknown = await (await ask("owner", `/api/accounts/${smith}`)).json();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a document is an object
  const document = answer as Readonly<Record<string, unknown>>;
  const { rank: _, ...fewer } = document;
  expect(account?.faultsOf(document)).toBe("");
  expect(account?.faultsOf(fewer)).toContain("rank");
  expect(account?.faultsOf({ ...document, secret: 1 })).toContain("secret");
  expect(account?.faultsOf({ ...document, rank: "first" })).toContain("rank");
});
