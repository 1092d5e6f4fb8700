import { randomUUID } from "node:crypto";
import { type RecordKind, recordKindNames } from "../../src/record/record-kinds.ts";
import { type Asked, type OpenServer, type UserName, users } from "./open-server.ts";
import { bodies, recordId } from "./recorded.ts";
import { type AccountId, accounts } from "./team-book.ts";

/** What Ann sees nothing of. */
export const unseen: readonly AccountId[] = ["BYGONE", "BOBBER", "CYDONE"];

/** Nothing of this may be in an answer to Ann: others' ids, names and words. */
export const needles = [
  ...unseen,
  ...unseen.map((id) => accounts[id].name),
  "secret of B",
  "secret of C",
  "987654.32",
];

export interface Attempt {
  readonly path: string;
  readonly asked: Asked;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
}

/** Returns every route of the OpenAPI document. */
export async function operations({ ask }: OpenServer): Promise<readonly Operation[]> {
  const response = await ask("owner", "/api/openapi.json");
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

/** Returns all attempts to reach by a route for what is another's. */
export function attempts(operation: Operation, job: string): readonly Attempt[] {
  return paths(operation.path, job).flatMap((path) =>
    queriesOf(operation).flatMap((query) =>
      bodiesOf(operation).map((body) => ({
        path: `${path}${query}`,
        asked: { method: operation.method, ...(body !== undefined && { body }) },
      })),
    ),
  );
}

/** Begins a plan, waits until it is there, and returns its job. */
export async function planned({ ask }: OpenServer, user: UserName, terms: object): Promise<string> {
  const body = { kind: "plan", language: "en", ...terms };
  const begun = await ask(user, "/api/jobs", { method: "POST", body });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the schema says
  const { id } = (await begun.json()) as { readonly id: string };
  await (await ask(user, `/api/jobs/${id}/events`)).text();
  return id;
}
