import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { openServer, users } from "./open-server.ts";
import { needles, planned } from "./reaching.ts";
import { bodies, record } from "./recorded.ts";
import { accountIds } from "./team-book.ts";

const server = openServer();

beforeAll(() => record(server().journal, accountIds));

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
    const job = await planned(server(), "owner", {});
    for (const user of ["ann", "controller"] as const)
      for (const path of [`/api/jobs/${job}`, `/api/jobs/${job}/result`, `/api/jobs/${job}/events`])
        expect((await server().ask(user, path)).status).toBe(404);
  });

  test("a seller's plan has own changes and own purse, and nothing that adds up over the firm", async () => {
    const id = await planned(server(), "ann", { objective: "frontier" });
    const text = await (await server().ask("ann", `/api/jobs/${id}/result`)).text();
    for (const needle of [...needles, "E-BOB", "E-CYD"]) expect(text).not.toContain(needle);
    expect(JSON.parse(text)).toMatchObject({
      plan: { firm: null, proof: null, frontier: null, sellers: [{ employee_id: "E-ANN" }] },
    });
  });
});
