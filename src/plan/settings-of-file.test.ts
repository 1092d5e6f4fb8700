import { expect, test } from "vitest";
import { emptyPlanFile, parsePlanFile, type PlanFile } from "../decision/terms-file.ts";
import { defaultPlanSettings } from "./plan-settings.ts";
import { settingsOfFile } from "./settings-of-file.ts";

const ids = ["A", "B", "C"];

test("an empty file leaves every setting at its default", () => {
  const { terms, ...settings } = settingsOfFile(emptyPlanFile, ids);
  const { terms: defaults, ...others } = defaultPlanSettings;
  expect(settings).toEqual(others);
  expect(terms(1)).toEqual(defaults(1));
});

test("what the file says of the plan goes before the default", () => {
  const settings = settingsOfFile(
    parsed("[plan]\nhorizon_quarters = 4\nmax_changes = 0\nfloor_net_sales = 5"),
    ids,
  );
  expect(settings).toMatchObject({
    horizon_quarters: 4,
    max_changes: 0,
    floor_net_sales: 5,
    floor_gross_profit: null,
  });
});

test("what it says of an account stands at the account's index", () => {
  const { locks, successors, terms } = settingsOfFile(
    parsed(`
[price]
most = 0.2
[accounts.C]
way = "reassign"
successor = "E-06"
price = { elasticity = 2 }
[accounts.B]
reason = "the mother of the buyer"
`),
    ids,
  );
  expect([...locks]).toEqual([[2, "reassign"]]);
  expect([...successors]).toEqual([[2, "E-06"]]);
  expect([0, 1, 2].map((account) => terms(account)["price.elasticity"])).toEqual([1.76, 1.76, 2]);
  expect([0, 1, 2].map((account) => terms(account)["price.most"])).toEqual([0.2, 0.2, 0.2]);
});

function parsed(text: string): PlanFile {
  const result = parsePlanFile(text);
  if (!result.ok) throw new Error(result.problem.map(({ en }) => en).join("\n"));
  return result.value;
}
