import { expect, test } from "vitest";
import { defaultTypeTerms } from "../costing/cost-model.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { dayOf } from "../lib/day.ts";
import { ringFences } from "./ring-fence.ts";
import { type Statement, statement } from "./statement.ts";

const model = parsedModel(`currency = "USD"`);

function year(
  of: number,
  invoiced: number,
  known: { since?: number; first?: number } = {},
): Statement {
  const cells = [{ account: "A", month: `${of}-05`, sums: { invoiced } }];
  const facts = factsSample({
    from: `${of}-01-01`,
    to: `${of + 1}-01-01`,
    cells,
    coverage: { first_day: dayOf(2020, 1, 1) },
  });
  const accounts = {
    ...facts.accounts,
    since: [known.since ?? null],
    first_document: [known.first ?? dayOf(2020, 3, 1)],
  };
  return statement(tally({ ...facts, accounts }), model);
}

const fenceOf = (now: Statement, before: Statement | null) =>
  ringFences(now, before, defaultTypeTerms)[0];

test("an account of less than twelve months is new", () => {
  expect(fenceOf(year(2025, 100, { first: dayOf(2025, 2, 1) }), null)).toBe("new");
  expect(fenceOf(year(2025, 100, { since: dayOf(2025, 6, 1) }), null)).toBe("new");
});

test("an old customer that came back is not new, nor one whose ledger has just begun", () => {
  const back = { since: dayOf(2010, 1, 1), first: dayOf(2025, 2, 1) };
  expect(fenceOf(year(2025, 100, back), null)).toBeNull();
  expect(fenceOf(year(2020, 100, { first: dayOf(2020, 3, 1) }), null)).toBeNull();
});

test("an account that grew by more than half is growing, one that grew by half is not", () => {
  expect(fenceOf(year(2025, 151), year(2024, 100))).toBe("growing");
  expect(fenceOf(year(2025, 150), year(2024, 100))).toBeNull();
  expect(fenceOf(year(2025, 150), year(2024, 0))).toBeNull();
});
