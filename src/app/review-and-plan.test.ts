import { expect, test } from "vitest";
import type { Engine, Progress } from "../engine/engine.ts";
import { dayOf } from "../lib/day.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Book } from "./book.ts";
import { planBook } from "./plan-book.ts";
import { reviewAndPlan } from "./review-and-plan.ts";
import { reviewBook } from "./review-book.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";

const model = `currency = "EUR"
[roles.sales]
cost = 60000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 90000
seller = true
[[time]]
role = "sales"
per = "visit"
minutes = 90
`;

/** Three sales and visits each to two accounts; costs only where they are given. */
function files(cost: string) {
  const days = ["2025-02-03", "2025-06-04", "2025-10-07"];
  const sales = ["Old", "Thin"].flatMap((id) =>
    days.map((day, i) => ({ id, day, at: `${id}${i}` })),
  );
  const table = (head: string, rows: readonly string[]) => [head, ...rows].join("\n");
  return {
    "invoices.csv": table(
      "invoice_id,account_id,order_id,issued_on,gross_amount",
      sales.map(({ id, day, at }) => `${at},${id},${at},${day},1230`),
    ),
    "invoice_lines.csv": table(
      "invoice_id,line,net_amount,cost_amount",
      sales.map(({ at }) => `${at},1,1000,${cost}`),
    ),
    "touches.csv": table(
      "touch_id,account_id,on,kind,employee_id,role",
      sales.map(({ id, day, at }) => `T${at},${id},${day},visit,E1,sales`),
    ),
  };
}

const request = {
  frontier: true,
  window: { from: dayOf(2025, 1, 1), to: dayOf(2026, 1, 1) },
  language: "en",
} as const;
const asked = {
  ...request,
  objective: "frontier",
  max_changes: null,
  horizon_quarters: null,
  locks: [],
  exact_seconds: null,
} as const;

test("review and plan are those that stand alone", async () => {
  await withTemporaryBook(
    files("700"),
    async (book) => {
      const { review, plan } = await reviewAndPlan(book, request, {});
      expect(review).toEqual(await reviewBook(book, request, {}));
      expect(plan).toEqual({ ok: true, value: await planBook(book, asked, {}) });
    },
    model,
  );
});

test("a book is judged once for both", async () => {
  await withTemporaryBook(
    files("700"),
    async (book) => {
      expect(await readings(book, (counted) => reviewAndPlan(counted, request, {}))).toBe(
        await readings(book, (counted) => reviewBook(counted, request, {})),
      );
    },
    model,
  );
});

/** Returns how often `work` asks the engine for facts. */
async function readings(book: Book, work: (book: Book) => Promise<unknown>): Promise<number> {
  let count = 0;
  const engine: Engine = {
    ...book.engine,
    facts: (query, steering) => {
      count += 1;
      return book.engine.facts(query, steering);
    },
  };
  await work({ ...book, engine });
  return count;
}

test("a book without costs has its review, and the reason why it has no plan", async () => {
  await withTemporaryBook(
    files(""),
    async (book) => {
      const { review, plan } = await reviewAndPlan(book, request, {});
      expect(review.accounts).toHaveLength(2);
      expect(plan.ok ? "" : plan.problem.en).toMatch(/less than half .* import cost_amount/);
      await expect(planBook(book, asked, {})).rejects.toThrow(Refusal);
    },
    model,
  );
});

test("who stops in the middle of planning gets no page", async () => {
  await withTemporaryBook(files("700"), async (book) => {
    const controller = new AbortController();
    const progress = ({ doing }: Progress) => {
      if (doing === "weighing ways out") controller.abort(new Error("stop"));
    };
    const steering = { signal: controller.signal, progress };
    await expect(reviewAndPlan(book, request, steering)).rejects.toThrow("stop");
  });
});
