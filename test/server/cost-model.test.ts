import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { CostModelText } from "../../src/api/cost-model.ts";
import type { WireChange, WirePage } from "../../src/api/records.ts";
import { openServer } from "./open-server.ts";
import { bodies } from "./recorded.ts";

const server = openServer();

async function asked<Answer>(
  path: string,
  options: Parameters<ReturnType<typeof server>["ask"]>[2] = {},
) {
  const response = await server().ask("controller", path, options);
  expect(response.status).toBe(200);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  return (await response.json()) as Answer;
}

test("a version of the cost model is kept by saving it alone, and taken back by going back to one", async () => {
  const forged = await server().ask("controller", "/api/changes", {
    method: "POST",
    body: {
      change_id: randomUUID(),
      what: "write",
      writes: [{ kind: "cost_model", id: "cost-model", seen: 0, body: bodies("ANNA").cost_model }],
    },
  });
  expect(forged.status).toBe(422);

  const { toml } = await asked<CostModelText>("/api/cost-model");
  const dearer = `${toml}\n# wages were raised\n`;
  const saved = await asked<CostModelText>("/api/cost-model", {
    method: "POST",
    body: { toml: dearer, based_on: toml, reason: "wages" },
  });
  expect(saved.toml).toBe(dearer);

  const { items } = await asked<WirePage<WireChange>>("/api/changes");
  const change = items.find(({ reason }) => reason === "wages");
  const undone = await server().ask("controller", `/api/changes/${change?.change_id}/undo`, {
    method: "POST",
  });
  expect(undone.status).toBe(422);
  expect(await undone.text()).toContain("on its own screen");
  expect(await asked<CostModelText>("/api/cost-model")).toEqual(saved);
});
