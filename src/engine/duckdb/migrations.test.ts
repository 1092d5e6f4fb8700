import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { engineIn, take } from "../../../test/engine/fresh-engine.ts";
import { dayOf } from "../../lib/day.ts";
import type { Engine } from "../engine.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "warto-format-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const query = {
  window: { from: dayOf(2024, 1, 1), to: dayOf(2025, 1, 1) },
  currency: "USD",
  small_order_below: null,
};

/** Names and wallets as the facts have them. */
async function cardsOf(engine: Engine) {
  const { id, name, wallet } = (await engine.facts(query, {})).accounts;
  return id.map((account, i) => [account, name[i], wallet[i]]);
}

/** Takes from a ledger what formats since the first have added. */
async function makeFormatOne(): Promise<void> {
  await statements([
    ...["accounts", "accounts_superseded", "prospects", "prospects_superseded"].map(
      (table) => `ALTER TABLE ${table} DROP COLUMN wallet`,
    ),
    "UPDATE format SET version = 1",
  ]);
}

async function statements(all: readonly string[]): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(join(folder, "ledger.duckdb"));
  const connection = await instance.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const sql of all) rows = (await connection.runAndReadAll(sql)).getRowsJS();
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function bookOfFormatOne(): Promise<void> {
  const engine = await engineIn(folder);
  await take(engine, {
    accounts: [
      { account_id: "A", name: "Smith", size: "340" },
      { account_id: "B", name: "Jones", size: "210" },
    ],
    prospects: [
      { account_id: "P", name: "Prospect", competitor: "Rival", estimated_sales: "5.00" },
    ],
    touches: [{ touch_id: "T", account_id: "P", on: "2024-02-02", kind: "call" }],
  });
  await take(engine, { accounts: [{ account_id: "A", name: "Smith & Sons" }] });
  await engine.close();
  await makeFormatOne();
}

test("a book of the first format opens, takes wallets in and undoes back to before it had any", async () => {
  await bookOfFormatOne();
  const engine = await engineIn(folder);
  const before = await cardsOf(engine);
  expect(before).toEqual([
    ["A", "Smith & Sons", null],
    ["B", "Jones", null],
    ["P", "Prospect", null],
  ]);
  const third = await take(engine, {
    accounts: [
      { account_id: "A", wallet: "1234.5678" },
      { account_id: "C", name: "New", wallet: "10" },
    ].map((card) => ({ name: "Smith & Sons", ...card })),
    prospects: [{ account_id: "P", name: "Prospect", wallet: "99.5" }],
  });
  expect(await cardsOf(engine)).toEqual([
    ["A", "Smith & Sons", 12_345_678],
    ["B", "Jones", null],
    ["C", "New", 100_000],
    ["P", "Prospect", 995_000],
  ]);
  await engine.undo(third ?? 0, {});
  expect(await cardsOf(engine)).toEqual(before);
  await engine.undo(2, {});
  expect((await cardsOf(engine))[0]).toEqual(["A", "Smith", null]);
  await engine.close();
  expect(
    await statements([
      "SELECT name, size::DOUBLE, competitor FROM accounts FULL JOIN prospects USING (account_id, name, size) ORDER BY name",
    ]),
  ).toEqual([
    ["Jones", 210, null],
    ["Prospect", null, "Rival"],
    ["Smith", 340, null],
  ]);
});

test("a book is brought up to date once, and its version says so", async () => {
  await bookOfFormatOne();
  for (const _ of [1, 2]) await (await engineIn(folder)).close();
  expect(await statements(["SELECT version FROM format"])).toEqual([[2]]);
});

test("a book that cannot be brought up to date whole is left as it was", async () => {
  await bookOfFormatOne();
  await statements(["ALTER TABLE prospects_superseded ADD COLUMN wallet VARCHAR"]);
  await expect(engineIn(folder)).rejects.toThrow("wallet");
  const told = await statements([
    "SELECT (SELECT version FROM format), count(*) FROM information_schema.columns WHERE table_name = 'accounts' AND column_name = 'wallet'",
  ]);
  expect(told).toEqual([[1, 0n]]);
});
