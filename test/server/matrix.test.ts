import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type RecordKind, recordKindNames } from "../../src/record/record-kinds.ts";
import { type Asked, openServer, users, type UserName } from "./open-server.ts";
import { bodies, record, recordId, wholeJournal } from "./recorded.ts";
import { type AccountId, accountIds, accounts } from "./team-book.ts";

const server = openServer();

/** What Ann sees nothing of. */
const unseen: readonly AccountId[] = ["BYGONE", "BOBBER", "CYDONE"];

/** Nothing of this may be in an answer to Ann: others' ids, names and words. */
const needles = [
  ...unseen,
  ...unseen.map((id) => accounts[id].name),
  "secret of B",
  "secret of C",
  "987654.32",
];

interface Operation {
  readonly method: string;
  readonly path: string;
}

async function operations(): Promise<readonly Operation[]> {
  const response = await server().ask("owner", "/api/openapi.json");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as OpenAPI says
  const { paths: known } = (await response.json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.entries(known).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
}

/** Every way to ask for what is another's: the values that a path's parameters take. */
function paths(path: string, job: string): readonly string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  return names.reduce<readonly string[]>(
    (made, name) =>
      made.flatMap((one) =>
        valuesOf(name, path, job).map((value) =>
          one.replace(`{${name}}`, encodeURIComponent(value)),
        ),
      ),
    [path],
  );
}

function valuesOf(name: string, path: string, job: string): readonly string[] {
  switch (name) {
    case "account_id":
      return unseen;
    case "line":
      return ["net_sales", "cost_to_serve"];
    case "kind":
      return recordKindNames;
    case "change_id":
      return unseen.flatMap((id) => recordKindNames.map((kind) => `change-${recordId(kind, id)}`));
    case "member_id":
      return unseen.map((id) => recordId("member", id));
    case "import_id":
      return ["1"];
    case "id":
      if (path.startsWith("/api/uploads")) return [randomUUID()];
      return path.startsWith("/api/jobs")
        ? [job]
        : unseen.flatMap((id) => recordKindNames.map((kind) => recordId(kind, id)));
    default:
      throw new Error(`say which values of {${name}} are another's`);
  }
}

/** Bodies that reach for what is another's; a new route that takes one has to be added here. */
function bodiesOf({ method, path }: Operation): readonly unknown[] {
  if (method === "GET" || method === "DELETE") return [undefined];
  switch (path) {
    case "/api/jobs":
      return unseen.map((account_id) => ({
        kind: "plan",
        language: "en",
        locks: [{ account_id, way: "keep" }],
      }));
    case "/api/changes":
      return unseen.flatMap((account) =>
        recordKindNames.flatMap((kind) =>
          [
            { id: recordId(kind, account), body: bodies(account)[kind], seen: 1 },
            { id: recordId(kind, account), body: bodies("ANNA")[kind], seen: 1 },
            { id: recordId(kind, account), body: null, seen: 1 },
            { id: recordId(kind, account), body: bodies("ANNA")[kind], seen: 0 },
            ...(isOfAccount(kind)
              ? [{ id: randomUUID(), body: bodies(account)[kind], seen: 0 }]
              : []),
          ].map((write) => ({
            change_id: randomUUID(),
            what: "take",
            reason: null,
            writes: [{ kind, ...write }],
          })),
        ),
      );
    case "/api/changes/{change_id}/undo":
      return [undefined];
    case "/api/uploads":
      return ["account_id,name,owner\nBOBBER,Anns now,E-ANN\n"];
    case "/api/imports/{import_id}/undo":
      return [undefined];
    case "/api/cost-model":
      return [{ toml: 'currency = "EUR"', based_on: "", reason: "mine" }];
    case "/api/cost-model/preview":
      return [{ toml: 'currency = "EUR"' }];
    case "/api/invitations":
      return unseen.map((id) => ({
        ...bodies(id).member,
        email: users.ann.id,
        name: "Ann",
      }));
    case "/api/exports/accounts":
      return ["csv", "xlsx"].flatMap((format) =>
        unseen.map((id) => ({
          format,
          language: "en",
          columns: ["account_id", "name", "net_sales"],
          ids: ["ANNA", id],
        })),
      );
    case "/api/reviews/{id}/sign":
      return [
        { change_id: randomUUID(), seen: 1, every_months: 3, next_on: "2026-04-01", tasks: [] },
      ];
    default:
      throw new Error(`say what could be taken by ${method} ${path}`);
  }
}

function isOfAccount(kind: RecordKind): boolean {
  return "account_id" in bodies("ANNA")[kind];
}

/** Queries that look for what is another's. */
function queriesOf({ method, path }: Operation): readonly string[] {
  if (path === "/api/uploads") return ["?name=accounts.csv"];
  if (method !== "GET") return [""];
  if (path === "/api/changes" || path === "/api/records/{kind}")
    return ["", "?limit=1000", ...unseen.map((id) => `?account_id=${id}`)];
  return ["", "?from=2023-01-01&to=2024-01-01"];
}

let job = "";

beforeAll(async () => {
  await record(server().journal, accountIds);
  job = await planned("owner", {});
});

/** Begins a plan, waits until it is there, and returns its job. */
async function planned(user: UserName, terms: object): Promise<string> {
  const body = { kind: "plan", language: "en", ...terms };
  const begun = await server().ask(user, "/api/jobs", { method: "POST", body });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the schema says
  const { id } = (await begun.json()) as { readonly id: string };
  await (await server().ask(user, `/api/jobs/${id}/events`)).text();
  return id;
}

async function attempts(
  operation: Operation,
): Promise<readonly { readonly path: string; readonly asked: Asked }[]> {
  return paths(operation.path, job).flatMap((path) =>
    queriesOf(operation).flatMap((query) =>
      bodiesOf(operation).map((body) => ({
        path: `${path}${query}`,
        asked: { method: operation.method, ...(body !== undefined && { body }) },
      })),
    ),
  );
}

interface Answered {
  readonly path: string;
  readonly asked: Asked;
  readonly status: number;
  readonly text: string;
}

async function answersTo(user: UserName | null): Promise<readonly Answered[]> {
  const made: Answered[] = [];
  for (const operation of await operations()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user asks
    for (const { path, asked } of await attempts(operation)) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      const response = await server().ask(user, path, asked);
      // oxlint-disable-next-line no-await-in-loop -- see above
      made.push({ path, asked, status: response.status, text: await response.text() });
    }
  }
  return made;
}

/** A refusal may say again what was asked. */
function told({ path, asked, status, text }: Answered): string {
  if (status < 400) return text;
  const given = `${path} ${JSON.stringify(asked.body ?? "")}`;
  return unseen
    .filter((id) => given.includes(id))
    .reduce((left, id) => left.replaceAll(id, ""), text);
}

describe("every route of the OpenAPI document", () => {
  test("answers nobody who is not signed in", async () => {
    for (const { path, status } of await answersTo(null))
      expect({ path, status }).toEqual({ path, status: 401 });
  });

  test.each(["ann", "newcomer", "manager"] as const)(
    "tells %s nothing of another's accounts and changes nothing of theirs",
    async (user) => {
      const before = await wholeJournal(server().journal);
      for (const answer of await answersTo(user)) {
        expect(answer.status, `${answer.path} ${answer.text}`).toBeLessThan(500);
        const text = told(answer);
        for (const needle of needles)
          expect(text, `${answer.path} tells ${needle}`).not.toContain(needle);
      }
      expect(await wholeJournal(server().journal)).toBe(before);
    },
  );
});

describe("what is for some roles alone", () => {
  test.each(["member", "cost_model", "review", "schedule"] as const)(
    "a %s is not for sellers and managers to write",
    async (kind) => {
      for (const user of ["ann", "manager"] as const) {
        const response = await server().ask(user, "/api/changes", {
          method: "POST",
          body: {
            change_id: randomUUID(),
            what: "write",
            writes: [{ kind, id: randomUUID(), seen: 0, body: bodies("ANNA")[kind] }],
          },
        });
        expect([403, 404]).toContain(response.status);
      }
    },
  );

  test("members are for owners alone to see and to change", async () => {
    const list = await server().ask("controller", "/api/records/member");
    expect(await list.json()).toMatchObject({ items: [] });
    const body = { ...bodies("ANNA").member, role: "owner", email: users.controller.id };
    const response = await server().ask("controller", "/api/changes", {
      method: "POST",
      body: {
        change_id: randomUUID(),
        what: "rise",
        writes: [{ kind: "member", id: "me", seen: 0, body }],
      },
    });
    expect(response.status).toBe(403);
  });

  test("a seller may dispute a charge, and not settle the dispute", async () => {
    const dispute = bodies("ANNA").dispute;
    const write = async (seen: number, body: unknown) =>
      (
        await server().ask("ann", "/api/changes", {
          method: "POST",
          body: {
            change_id: randomUUID(),
            what: "dispute",
            writes: [{ kind: "dispute", id: "ann-1", seen, body }],
          },
        })
      ).status;
    expect(await write(0, dispute)).toBe(200);
    expect(await write(1, { ...dispute, state: "accepted", answer: "yes" })).toBe(403);
    expect(await write(1, { ...dispute, claimed: 5 })).toBe(200);
  });

  test("a job of one user is not there for another, whatever the role", async () => {
    for (const user of ["ann", "controller"] as const)
      for (const path of [`/api/jobs/${job}`, `/api/jobs/${job}/result`, `/api/jobs/${job}/events`])
        expect((await server().ask(user, path)).status).toBe(404);
  });

  test("a seller's plan has own changes and own purse, and nothing that adds up over the firm", async () => {
    const id = await planned("ann", { objective: "frontier" });
    const text = await (await server().ask("ann", `/api/jobs/${id}/result`)).text();
    for (const needle of [...needles, "E-BOB", "E-CYD"]) expect(text).not.toContain(needle);
    expect(JSON.parse(text)).toMatchObject({
      plan: { firm: null, proof: null, frontier: null, sellers: [{ employee_id: "E-ANN" }] },
    });
  });
});

/** At the end, because the owner may do all of it: take back what was imported, too. */
describe("the owner", () => {
  test("has answers for the owner that hold what is withheld from others", async () => {
    const texts = (await answersTo("owner")).map(({ text }) => text).join("\n");
    for (const needle of needles) expect(texts).toContain(needle);
  });

  test("meets no fault", () => {
    expect(server().faults).toEqual([]);
  });
});
