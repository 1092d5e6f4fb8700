import type { Journal, RecordWrite } from "../../src/journal/journal.ts";
import type { RecordBody, RecordKind } from "../../src/record/record-kinds.ts";
import { type AccountId, accountIds } from "./team-book.ts";

const day = "2026-01-05";

/** A record of every kind; those of an account are of the one that is named, and say `secret` somewhere. */
export function bodies(account_id: AccountId): {
  readonly [Kind in RecordKind]: RecordBody<Kind>;
} {
  const text = `secret of ${account_id}`;
  return {
    view: { account_id, feels: "key", takes_for: null, note: text },
    review: {
      window: { from: "2025-01-01", to: "2026-01-01" },
      opened_on: day,
      opened_by: "own@firm.test",
      looked_at: [],
      notes: { mix: text },
      signed: {
        on: day,
        by: "own@firm.test",
        mix: [{ type: "Smith", accounts: 3, net_sales: 987_654.32, net_profit: 1 }],
        totals: { net_sales: 987_654.32, gross_profit: 1, net_profit: 1 },
        accounts: [{ account_id, type: null, net_sales: 1, net_profit: null }],
      },
    },
    schedule: { every_months: 3, next_on: "2026-04-01" },
    decision: {
      account_id,
      account_name: text,
      way: "keep",
      variant: null,
      decided_on: day,
      begins_on: day,
      reason: text,
      successor: null,
      promise: {
        window: { from: "2025-01-01", to: "2026-01-01" },
        net_profit_before: 1,
        net_sales_before: 1,
        seller_hours_before: 1,
        firm_profit_by_quarter: [0],
        seller_income_by_year: [],
        seller_hours_freed_a_year: 0,
      },
    },
    task: {
      kind: "visit",
      title: text,
      account_id,
      decision_id: null,
      due_on: day,
      done_on: null,
      for: null,
    },
    lock: { account_id, way: "keep", reason: text },
    not_pursued: {
      account_id,
      account_name: text,
      reason: text,
      competitor: null,
      since: day,
      look_again_on: null,
    },
    ask: {
      account_id,
      person: text,
      on: day,
      employee: null,
      about: null,
      size: null,
      answer: "pending",
      answered_on: null,
      reason: null,
    },
    dispute: {
      account_id,
      figure: "cost_to_serve",
      window: { from: "2025-01-01", to: "2026-01-01" },
      charged: 1,
      claimed: null,
      because: text,
      state: "open",
      answer: null,
    },
    cost_model: { toml: `# ${text}`, reason: text },
    member: {
      email: `${account_id}@firm.test`,
      name: text,
      role: "owner",
      employee_id: null,
      team: [],
    },
    saved_view: { name: text, search: text },
  };
}

export function writeOf(kind: RecordKind, id: string, account: AccountId, seen = 0): RecordWrite {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a body of that kind
  return { kind, id, seen, body: bodies(account)[kind] } as RecordWrite;
}

/** Returns the id of the record of a kind that `record` makes for an account; it does not say which. */
export function recordId(kind: RecordKind, account: AccountId): string {
  return `${kind}-${accountIds.indexOf(account)}`;
}

/** Makes a record of every kind for each account, by a change of its own. */
export async function record(journal: Journal, accounts: readonly AccountId[]): Promise<void> {
  for (const account of accounts) {
    for (const kind of kindsOf(account)) {
      const id = recordId(kind, account);
      // oxlint-disable-next-line no-await-in-loop -- in the order of the audit trail
      await journal.change({
        change_id: `change-${id}`,
        by: "own@firm.test",
        at: `${day}T10:00:00.000Z`,
        what: `write ${kind}`,
        reason: `secret of ${account}`,
        writes: [writeOf(kind, id, account)],
      });
    }
  }
}

function kindsOf(account: AccountId): readonly RecordKind[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are those of its type
  return Object.keys(bodies(account)) as readonly RecordKind[];
}

/** Everything that a journal says, as text. */
export async function wholeJournal(journal: Journal): Promise<string> {
  const changes = await journal.changes({ limit: 1000 });
  return JSON.stringify(changes.items);
}
