import { expect, test } from "vitest";
import { defaultEstimates } from "../decision/term-estimates.ts";
import { emptyPlanFile, parsePlanFile } from "../decision/terms-file.ts";
import { defaultPlanSettings } from "./plan-settings.ts";
import { starterPlanFile } from "./starter-plan-file.ts";

test("the starter as it stands leaves everything to the defaults", () => {
  expect(parsePlanFile(starterPlanFile())).toEqual({ ok: true, value: emptyPlanFile });
});

test("every line that can be uncommented says the default", () => {
  const found = parsePlanFile(starterPlanFile().replaceAll(/^#(?=\w)/gm, ""));
  expect(found).toEqual({
    ok: true,
    value: {
      ...emptyPlanFile,
      plan: { ...emptyPlanFile.plan, horizon_quarters: defaultPlanSettings.horizon_quarters },
      terms: defaultEstimates,
    },
  });
});

test("the examples of what has no default are right, too", () => {
  const examples = starterPlanFile()
    .replaceAll(/^# (?=\w+ = |\[)/gm, "")
    .replaceAll(/^#.*\n/gm, "");
  const found = parsePlanFile(examples);
  expect(found.ok || found.problem).toBe(true);
  expect(found).toMatchObject({
    value: {
      plan: { max_changes: 16, floor_net_sales: 9_000_000, floor_gross_profit: 2_500_000 },
      accounts: { "A-1001": { way: "keep", successor: "E-06" } },
    },
  });
});

test("no line is longer than a terminal of 130 columns shows", () => {
  const long = starterPlanFile()
    .split("\n")
    .filter((line) => line.length > 130);
  expect(long).toEqual([]);
});
