import { type CostModel, parseCostModel } from "./cost-model.ts";

/** Returns the cost model of a text that is known to be right. */
export function parsedModel(toml: string): CostModel {
  const result = parseCostModel(toml);
  if (!result.ok) throw new Error(result.problem.map(({ en }) => en).join("\n"));
  return result.value;
}
