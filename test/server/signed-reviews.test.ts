import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { WireChange, WireRecord } from "../../src/api/records.ts";
import type { RecordBody } from "../../src/record/record-kinds.ts";
import { openServer } from "./open-server.ts";
import { bodies } from "./recorded.ts";

const server = openServer();

const invented = bodies("ANNA").review;
const opened: RecordBody<"review"> = { ...invented, looked_at: [], notes: {}, signed: null };

function post(path: string, body?: unknown): Promise<Response> {
  return server().ask("owner", path, {
    method: "POST",
    ...(body !== undefined && { body }),
  });
}

/** Writes a review by the route that every record is written by, and returns what it answers. */
function written(id: string, seen: number, body: unknown): Promise<Response> {
  return post("/api/changes", {
    change_id: randomUUID(),
    what: "write",
    writes: [{ kind: "review", id, seen, body }],
  });
}

async function signed(id: string): Promise<WireChange> {
  expect((await written(id, 0, opened)).status).toBe(200);
  const terms = { seen: 1, every_months: 3, next_on: "2026-04-01", tasks: [] };
  const response = await post(`/api/reviews/${id}/sign`, { change_id: randomUUID(), ...terms });
  expect(response.status).toBe(200);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  return (await response.json()) as WireChange;
}

async function standing(id: string): Promise<WireRecord<"review">> {
  const response = await server().ask("owner", `/api/records/review/${id}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  return (await response.json()) as WireRecord<"review">;
}

describe("a signed review", () => {
  test("is made by signing alone", async () => {
    const made = await written("made", 0, invented);
    expect(made.status).toBe(422);
    expect(await made.text()).toContain("sign it off in the review");
    await written("opened", 0, opened);
    expect((await written("opened", 1, invented)).status).toBe(422);
    expect((await standing("opened")).body.signed).toBe(null);
  });

  test("bears the ledger's figures", async () => {
    await signed("figures");
    const sales = [1000, 1137, 1274, 1411, 1411, 1548, 1685, 1822].map((month) => 12 * month);
    const all = sales.reduce((sum, one) => sum + one, 0);
    expect((await standing("figures")).body.signed?.totals.net_sales).toBe(all);
  });

  test.each([
    ["changed", invented],
    ["opened again", opened],
    ["removed", null],
  ])("is not %s", async (act, body) => {
    await signed(act);
    const before = await standing(act);
    const response = await written(act, before.version, body);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("stays as it was signed");
    expect(await standing(act)).toEqual(before);
  });

  test("is open again when its signing is taken back, and signed again when that is taken back", async () => {
    const { change_id } = await signed("undone");
    const { signed: figures } = (await standing("undone")).body;
    const undone = await post(`/api/changes/${change_id}/undo`);
    expect(undone.status).toBe(200);
    expect((await standing("undone")).body.signed).toBe(null);
    const again = await post(`/api/changes/${encodeURIComponent(`undo:${change_id}`)}/undo`);
    expect(again.status).toBe(200);
    expect((await standing("undone")).body.signed).toEqual(figures);
  });

  test("does not let another record through that comes with it", async () => {
    await signed("beside");
    const task = { kind: "task", id: "beside", seen: 0, body: bodies("ANNA").task };
    const review = { kind: "review", id: "beside", seen: 2, body: null };
    const change = { change_id: randomUUID(), what: "write", writes: [task, review] };
    expect((await post("/api/changes", change)).status).toBe(422);
    expect((await server().ask("owner", "/api/records/task/beside")).status).toBe(404);
  });
});
