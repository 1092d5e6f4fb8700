import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ShownPlan } from "../../src/plan/shown-plan.ts";
import { copyDemoBook } from "../copy-demo-book.ts";
import {
  answer,
  emptyWorkplace,
  refusal,
  removeWorkplace,
  run,
  sampleWorkplace,
  writeAll,
  type Workplace,
} from "../workplace.ts";

let place: Workplace;

beforeAll(async () => {
  place = await emptyWorkplace();
  await copyDemoBook(join(place.folder, "demo"));
});

afterAll(() => removeWorkplace(place));

async function refused(...flags: readonly string[]): Promise<readonly string[]> {
  return refusal(place, ["plan", "demo", ...flags]);
}

async function withPlanFile<Value>(text: string, work: () => Promise<Value>): Promise<Value> {
  const path = join(place.folder, "demo", "plan.toml");
  await writeFile(path, text);
  try {
    return await work();
  } finally {
    await writeFile(path, "");
  }
}

test("locks that contradict each other are named with both ways", async () => {
  expect(await refused("--lock", "A-1001=keep", "--lock", "Smith Manufacturing=end")).toEqual([
    "--lock settles A-1001 as keep and as end; give one of them",
  ]);
});

test("a lock against the plan file is refused, the same one is not", async () => {
  await withPlanFile('[accounts."A-1001"]\nway = "keep"\nreason = "family"\n', async () => {
    expect(await refused("--lock", "A-1001=end")).toEqual([
      "--lock settles A-1001 as end, but plan.toml as keep; change one of them",
    ]);
    expect(await answer(place, "plan", "demo", "--lock", "A-1001=keep")).toMatchObject({
      locks: [{ account_id: "A-1001", way: "keep", reason: "family" }],
    });
  });
});

test("a way that the account's figures rule out is refused with the reason", async () => {
  expect(await refused("--lock", "A-1001=grow")).toEqual([
    "A-1001 cannot be settled as grow: it loses money, and growing would lose more; change its terms first",
  ]);
  expect(await refused("--lock", "PR-001=keep")).toEqual([
    "PR-001 cannot be settled as keep: nothing happened with it in this window, or it is a prospect",
  ]);
});

test("a floor that no plan reaches is named with the most that one does", async () => {
  const [line = "", ...more] = await withPlanFile("[plan]\nfloor_net_sales = 99000000\n", () =>
    refused(),
  );
  expect(more).toEqual([]);
  const found =
    /^plan\.toml: floor_net_sales = 99000000 cannot be kept: no plan reaches more than (\d+); lower it$/u.exec(
      line,
    );
  expect(Number(found?.[1])).toBeGreaterThan(11_307_261);
  expect(Number(found?.[1])).toBeLessThan(16_000_000);
});

test("a floor and a lock in conflict are both named", async () => {
  const flags = ["--lock", "A-1001=end", "--lock", "A-1002=end", "--max-changes", "2"];
  const [line] = await withPlanFile("[plan]\nfloor_net_sales = 12500000\n", () =>
    refused(...flags),
  );
  expect(line).toMatch(
    /floor_net_sales = 12500000 cannot be kept with what is settled for A-100[12], A-100[12]: no plan reaches more than \d+/u,
  );
});

test("a floor that can be kept is kept", async () => {
  const text = "[plan]\nfloor_net_sales = 11400000\nfloor_gross_profit = 3400000\n";
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document of the command
  const plan = (await withPlanFile(text, () => answer(place, "plan", "demo"))) as ShownPlan;
  expect(plan.net_sales.settled).toBeGreaterThanOrEqual(11_400_000 - 1);
  expect(plan.gross_profit.settled).toBeGreaterThanOrEqual(3_400_000 - 1);
});

test.each([
  [["--horizon", "0"], "Give a whole number from 1"],
  [["--horizon", "21"], "Give 1 to 20 quarters"],
  [["--max-changes", "-1"], "Give a whole number from 0"],
  [["--lock", "A-1001"], "Write it as ACCOUNT=way, such as A-1001=keep"],
  [["--lock", "A-1001=kep"], "Did you mean keep?"],
])("%j is wrong usage", async (flags, message) => {
  const { code, err } = await run(place, "plan", "demo", ...flags);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err.trim().split("\n").length).toBe(1);
});

test("an unknown objective lists the sellers there are", async () => {
  const [line] = await refused("--objective", "Bob");
  expect(line).toContain("nor one of the sellers E-01 (Dale Merriweather), E-02");
});

test("a role without capacity is refused by the cost model", async () => {
  const small = await sampleWorkplace();
  for (const minutes of [0, -5])
    await writeAll(small, {
      "book/cost-model.toml": `currency = "EUR"\n[roles.sales]\ncost = 100\nperiod = { from = 2025-01-01, to = 2026-01-01 }\ncapacity_minutes = ${minutes}\n`,
    }).then(async () => {
      const [line] = await refusal(small, ["plan", "book"]);
      expect(line).toContain(
        `line 5: roles.sales.capacity_minutes is ${minutes}; allowed is a number above 0`,
      );
    });
  await removeWorkplace(small);
});

test("a book without asks, prospects and hours is planned, and says what is not known", async () => {
  const small = await sampleWorkplace();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document of the command
  const { prospecting, cautions } = (await answer(small, "plan", "book")) as ShownPlan;
  expect(prospecting).toBeNull();
  expect(cautions.join(" ")).toContain("The book knows no prospects");
  await removeWorkplace(small);
});

test("a book that cannot tell what accounts earn has no plan, and says what to import", async () => {
  const small = await emptyWorkplace();
  await writeAll(small, {
    "accounts.csv": "account_id,name\nA1,Alpha\n",
    "invoices.csv": "invoice_id,account_id,issued_on\nI1,A1,2025-01-05\n",
    "lines.csv": "invoice_id,line,net_amount\nI1,1,100\n",
  });
  await run(small, "import", "book", "accounts.csv", "invoices.csv", "lines.csv");
  expect(await refusal(small, ["plan", "book"])).toEqual([
    "the book cannot tell what accounts earn, so there is nothing to plan with: less than half of net sales has a cost; import cost_amount with invoice_lines or unit_cost with products",
  ]);
  await removeWorkplace(small);
});
