import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { FollowThrough } from "../../src/review/follow-through/follow-through-document.ts";
import { openServer } from "./open-server.ts";
import { bodies } from "./recorded.ts";

const server = openServer();

const decision = { ...bodies("ANNA").decision, decided_on: "2025-01-10", begins_on: "2025-02-01" };

function decide(id: string, way: object): Promise<Response> {
  return server().ask("owner", "/api/changes", {
    method: "POST",
    body: {
      change_id: randomUUID(),
      what: "decide",
      writes: [{ kind: "decision", id, seen: 0, body: { ...decision, ...way } }],
    },
  });
}

test.each([
  ["keep", "with_terms", "with_terms is no form of the way keep, which takes null alone"],
  [
    "reassign",
    "price",
    "price is no form of the way reassign, which takes null or one of with_terms",
  ],
  [
    "grow",
    "together",
    "together is no form of the way grow, which takes null or one of effort_125, effort_150, effort_200",
  ],
])("a decision to %s does not come in the form %s", async (way, variant, told) => {
  const response = await decide("misfit", { way, variant });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(told);
});

test.each([
  ["grow", null],
  ["grow", "effort_200"],
  ["reprice", "together"],
  ["reassign", "with_terms"],
  ["end", null],
])("a decision to %s comes in the form %s", async (way, variant) => {
  expect((await decide(`${way}-${variant}`, { way, variant })).status).toBe(200);
});

test("an older decision whose form does not fit its way is told by its way", async () => {
  await decide("older", { way: "reprice", variant: "price" });
  const journal = new DatabaseSync(join(server().book.folder, "journal.sqlite"));
  journal
    .prepare("update entries set body = json_set(body, '$.variant', 'with_terms') where id = ?")
    .run("older");
  journal.close();
  const record = await server().ask("owner", "/api/records/decision/older");
  expect(await record.json()).toMatchObject({ body: { way: "reprice", variant: "with_terms" } });
  const response = await server().ask("owner", "/api/follow-through");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  const { decisions } = (await response.json()) as FollowThrough;
  const told = decisions.find(({ decision_id }) => decision_id === "older");
  expect(told?.title).toBe("Prices and terms");
});
