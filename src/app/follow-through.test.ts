import { expect, test } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { dayOf, parseDay, startOfMonth, isoOf } from "../lib/day.ts";
import { decided } from "../review/follow-through/follow-through-case.test-support.ts";
import type { Book } from "./book.ts";
import { followThrough, type FollowThroughRequest } from "./follow-through.ts";
import { stateAccounts } from "./state-accounts.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

/** An hour of visits costs 60, half of which goes with them. */
const model = `currency = "EUR"
[roles.sales]
cost = 60000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
avoidable = 0.5
seller = true
[[time]]
role = "sales"
per = "visit"
minutes = 60
`;

interface Month {
  readonly sales: number;
  readonly cost: number;
  readonly visits: number;
}

interface Buyer {
  readonly id: string;
  /** A month of 2024, and one of 2025. */
  readonly years: readonly [Month, Month];
}

const smith: Month = { sales: 1000, cost: 900, visits: 1 };
/** The market of 2025: a tenth more at the same margin. */
const later: Month = { sales: 1100, cost: 990, visits: 1 };
/** The same sales with five points more of margin. */
const repriced: Month = { ...later, cost: 935 };
const jones: Month = { sales: 1000, cost: 600, visits: 0 };
const middling: Month = { sales: 2000, cost: 1500, visits: 1 };

const untouched = ["S1", "S2", "S3", "S4", "S5"].map(
  (id): Buyer => ({ id, years: [smith, later] }),
);
const others: readonly Buyer[] = [
  ...["J1", "J2", "J3", "J4", "J5", "J6"].map((id): Buyer => ({ id, years: [jones, jones] })),
  { id: "T", years: [middling, middling] },
];
const book = (own: Month) => files([{ id: "A", years: [smith, own] }, ...untouched, ...others]);

/** Each buyer's invoice and visits of every month, on the fifth; the last ones at the end of 2025. */
function files(buyers: readonly Buyer[]): Readonly<Record<string, string>> {
  const months = buyers.flatMap(({ id, years }) =>
    Array.from({ length: 24 }, (_, i) => ({
      key: `${id}-${i}`,
      id,
      on: i === 23 ? "2025-12-30" : isoOf(startOfMonth(dayOf(2024, 1, 1), i) + 4),
      of: years[i < 12 ? 0 : 1],
    })),
  );
  const table = (head: string, rows: readonly string[]) => [head, ...rows].join("\n");
  return {
    "invoices.csv": table(
      "invoice_id,account_id,issued_on",
      months.map(({ key, id, on }) => `${key},${id},${on}`),
    ),
    "invoice_lines.csv": table(
      "invoice_id,line,net_amount,cost_amount",
      months.map(({ key, of }) => `${key},1,${of.sales},${of.cost}`),
    ),
    "touches.csv": table(
      "touch_id,account_id,on,kind,role",
      months.flatMap(({ key, id, on, of }) =>
        Array.from({ length: of.visits }, (_, i) => `${key}-${i},${id},${on},visit,sales`),
      ),
    ),
  };
}

/** 50 a month from 2025 on; a Smith of 2024 earned 12 × (1000 − 900 − 60) a year. */
const decision = decided({
  promise: {
    window: { from: "2024-01-01", to: "2025-01-01" },
    firm_profit_by_quarter: [150, 150, 150, 150],
    net_profit_before: 480,
  },
});
const request: FollowThroughRequest = {
  decisions: [decision],
  today: "2026-01-01",
  language: "en",
};

function held(own: Month, asked: Partial<FollowThroughRequest> = {}) {
  return withTemporaryBook(
    book(own),
    (one) => followThrough(one, { ...request, ...asked }, {}),
    model,
  );
}

test("a price rise brings its margin, not the growth that untouched Smiths had as well", async () => {
  const { decisions, calibration } = await held(repriced);
  expect(decisions[0]).toMatchObject({ type: "Smith", notes: [] });
  // a month of 2024 brings 100 − 30, one of 2025 165 − 30; the untouched ones 110 − 30
  const [quarter, half, year] = decisions[0]?.checkpoints ?? [];
  expect(quarter).toMatchObject({
    state: "kept",
    figures: {
      firm_profit_before: 210,
      firm_profit_after: 405,
      market: { accounts: 5, growth: 0.1, margin: 0.0027, change: 30, chance: 0 },
      brought: 165,
      promised: 150,
      promised_in_market: 165,
      ratio: 1,
      beyond_chance: true,
      seller_hours_freed: { seen: 0 },
    },
  });
  expect([half?.figures?.brought, year?.figures?.brought]).toEqual([330, 660]);
  expect(calibration).toMatchObject({ held: 1, kept: 1, ratio: 1 });
});

test("growth that all Smiths had is no success of a price rise", async () => {
  const { decisions } = await held(later);
  const states = decisions[0]?.checkpoints.map(({ state, figures }) => [state, figures?.brought]);
  expect(states).toEqual([
    ["fell_short", 0],
    ["fell_short", 0],
    ["fell_short", 0],
  ]);
});

test("the figures are those of the statement, in whole months and in days", async () => {
  const begins = ["2025-02-01", "2025-03-17"];
  await withTemporaryBook(
    book(repriced),
    async (one) => {
      const decisions = begins.map((begins_on, i) => ({
        id: `D${i}`,
        body: { ...decision.body, account_id: i === 0 ? "A" : "S1", begins_on },
      }));
      const found = await followThrough(one, { ...request, decisions }, {});
      for (const { account_id, checkpoints } of found.decisions) {
        const figures = checkpoints[1]?.figures;
        const stated = async (
          window: { readonly from: string; readonly to: string } | undefined,
        ) => {
          const [from, to] = [parseDay(window?.from ?? ""), parseDay(window?.to ?? "")];
          const { accounts } = await stateAccounts(one, { from, to }, {});
          return accounts.find((account) => account.account_id === account_id)?.economics;
        };
        expect(await stated(figures?.before)).toMatchObject({
          avoidable_profit: figures?.firm_profit_before,
          net_sales: figures?.net_sales_before,
        });
        expect(await stated(figures?.after)).toMatchObject({
          avoidable_profit: figures?.firm_profit_after,
          net_sales: figures?.net_sales_after,
        });
      }
    },
    model,
  );
});

test("decisions that begin with months are answered by two readings, those within one by six more", async () => {
  await withTemporaryBook(
    book(repriced),
    async (one) => {
      const decisions = ["2025-01-01", "2025-02-01", "2025-07-01"].map((begins_on, i) => ({
        id: `D${i}`,
        body: { ...decision.body, account_id: `S${i + 1}`, begins_on },
      }));
      expect(await readings(one, decisions)).toBe(2);
      const within = { id: "W", body: { ...decision.body, begins_on: "2025-03-17" } };
      expect(await readings(one, [...decisions, within, { ...within, id: "V" }])).toBe(6);
    },
    model,
  );
});

async function readings(one: Book, decisions: FollowThroughRequest["decisions"]): Promise<number> {
  let count = 0;
  const engine: Engine = {
    ...one.engine,
    facts: (query, steering) => {
      count += 1;
      return one.engine.facts(query, steering);
    },
  };
  await followThrough({ ...one, engine }, { ...request, decisions }, {});
  return count;
}

test("without decisions, or without documents, there is nothing to ask and nothing held", async () => {
  const none = await held(later, { decisions: [] });
  expect(none).toMatchObject({ decisions: [], ledger_to: "2025-12-30", calibration: { held: 0 } });
  const empty = await withTemporaryBook({}, (one) => followThrough(one, request, {}), model);
  expect(empty.ledger_to).toBeNull();
  expect(empty.decisions[0]?.checkpoints.map(({ state }) => state)).toEqual([
    "too_early",
    "too_early",
    "too_early",
  ]);
});

test("an account that the ledger does not know is said to be so", async () => {
  const lost = { ...decision, body: { ...decision.body, account_id: "Lost" } };
  const { decisions } = await held(later, { decisions: [lost] });
  expect(decisions[0]).toMatchObject({ type: null, notes: [] });
  expect(decisions[0]?.checkpoints[0]?.sentence).toContain("does not know the account Lost");
});

test("what has come since is told in Polish as well", async () => {
  const { decisions } = await held(repriced, { language: "pl" });
  expect(decisions[0]?.title).toBe("Podwyżka cen");
  expect(decisions[0]?.checkpoints[0]?.sentence).toMatch(
    /^Do 31 marca 2025 .* obietnica dotrzymana\.$/u,
  );
});
