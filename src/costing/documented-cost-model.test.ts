import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCostModel } from "./cost-model.ts";

test("the documented cost model is one", () => {
  const page = readFileSync(new URL("../../docs/cost-model.md", import.meta.url), "utf8");
  const example = /```toml\n(.*?)```/s.exec(page)?.[1] ?? "";
  const parsed = parseCostModel(example);
  expect(parsed.ok || parsed.problem).toBe(true);
});
