import { join } from "node:path";
import { expect, test } from "vitest";
import type { Journal } from "../journal/journal.ts";
import { openJournal } from "../journal/open-journal.ts";
import type { RecordBody } from "../record/record-kinds.ts";
import { followedDecisions } from "./followed-decisions.ts";
import { inTemporaryFolder, withTemporaryBook } from "./temporary-book.test-support.ts";

const files = {
  "invoices.csv": "invoice_id,account_id,issued_on\nI1,A,2024-01-05\nI2,A,2025-11-06",
  "invoice_lines.csv": "invoice_id,line,net_amount,cost_amount\nI1,1,100,60\nI2,1,900,100",
};

const decision: RecordBody<"decision"> = {
  account_id: "A",
  account_name: "Alpha",
  way: "reprice",
  variant: "price",
  decided_on: "2025-01-10",
  begins_on: "2025-02-01",
  reason: null,
  successor: null,
  promise: {
    window: { from: "2024-01-01", to: "2025-01-01" },
    net_profit_before: 0,
    net_sales_before: 0,
    seller_hours_before: 0,
    firm_profit_by_quarter: [1, 1, 1, 1],
    seller_income_by_year: [],
    seller_hours_freed_a_year: 0,
  },
};

async function write(journal: Journal, id: string, at: string, body: typeof decision | null) {
  const seen = (await journal.read("decision", id))?.version ?? 0;
  await journal.change({
    change_id: `${id} ${at}`,
    what: "decide",
    reason: null,
    by: "owner",
    at: `${at}T08:00:00.000Z`,
    writes: [{ kind: "decision", id, seen, body }],
  });
}

test("a decision withdrawn after it began is told until then, one taken back before never worked", async () => {
  await withTemporaryBook(files, (book) =>
    inTemporaryFolder(async (folder) => {
      const journal = await openJournal({ path: join(folder, "journal.sqlite") });
      await write(journal, "stands", "2025-01-10", { ...decision, account_id: "B" });
      await write(journal, "withdrawn", "2025-01-10", decision);
      await write(journal, "mistaken", "2025-01-10", decision);
      await write(journal, "mistaken", "2025-01-11", null);
      await write(journal, "withdrawn", "2025-06-15", null);
      const asked = { today: "2026-03-01", language: "en" } as const;
      const { decisions } = await followedDecisions({ book, journal }, asked, {});
      await journal.close();
      const told = decisions.map(({ decision_id, ended }) => [decision_id, ended]);
      expect(Object.fromEntries(told)).toEqual({
        stands: null,
        withdrawn: { on: "2025-06-15", because: "withdrawn" },
      });
    }),
  );
});
