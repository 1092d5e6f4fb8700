import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { copyDemoBook } from "../../test/copy-demo-book.ts";
import { accountTypes } from "../account/account-type.ts";
import { dayOf } from "../lib/day.ts";
import type {
  CheckpointFigures,
  CheckpointState,
} from "../review/follow-through/follow-through-document.ts";
import { decided } from "../review/follow-through/follow-through-case.test-support.ts";
import { type Book, withBook } from "./book.ts";
import { followThrough } from "./follow-through.ts";
import { stateAccounts } from "./state-accounts.ts";
import { inTemporaryFolder, resources } from "./temporary-book.test-support.ts";

interface Year {
  readonly state: CheckpointState;
  readonly figures: CheckpointFigures;
}

/** What a year is said to have brought, of promises on which nobody did anything. */
let years: readonly Year[] = [];

beforeAll(async () => {
  const found: Year[] = [];
  for (const seed of [1, 2, 3]) found.push(...(await madeUpYears(seed)));
  years = found;
});

async function madeUpYears(seed: number): Promise<readonly Year[]> {
  return inTemporaryFolder(async (root) => {
    const folder = join(root, "demo");
    await copyDemoBook(folder, seed);
    return withBook(folder, resources, async (book) => {
      const decisions = await madeUpDecisions(book);
      const request = { decisions, today: "2026-01-01", language: "en" } as const;
      const found = await followThrough(book, request, {});
      return found.decisions.flatMap(({ checkpoints }) => {
        const { state, figures } = checkpoints[2] ?? { state: "untold" as const, figures: null };
        return figures === null ? [] : [{ state, figures }];
      });
    });
  });
}

/** A price rise for every third account of a type that promises a twentieth of its sales. */
async function madeUpDecisions(book: Book) {
  const window = { from: dayOf(2024, 1, 1), to: dayOf(2025, 1, 1) };
  const { accounts } = await stateAccounts(book, window, {});
  const chosen = accountTypes.flatMap((one) =>
    accounts.filter(({ type }) => type === one).filter((_, i) => i % 3 === 0),
  );
  return chosen.map(({ account_id, economics }) => {
    const quarter = (economics.net_sales ?? 0) / 80;
    const promise = {
      window: { from: "2024-01-01", to: "2025-01-01" },
      firm_profit_by_quarter: [quarter, quarter, quarter, quarter],
    };
    return decided({ id: account_id, account_id, promise });
  });
}

test("promises on which nothing was done come out above and below nothing alike", () => {
  // the pace is that of the middle account: half of those on which nothing was done lie above it
  const above = years.filter(({ figures }) => figures.brought > 0).length / years.length;
  expect(years.length).toBeGreaterThan(150);
  expect(Math.abs(above - 0.5)).toBeLessThan(3 * (0.5 / Math.sqrt(years.length)));
});

test("hardly any of them is kept beyond chance", () => {
  // one in five untouched accounts strays further than chance, half of them upwards; three standard errors beside
  const kept = years.filter(({ state, figures }) => state === "kept" && figures.beyond_chance);
  const most = 0.1 + 3 * Math.sqrt((0.1 * 0.9) / years.length);
  expect(kept.length / years.length).toBeLessThan(most);
});
