import { z } from "zod";
import { accountTypes } from "../account/account-type.ts";
import { variantsOfWay, wayKinds, wayVariants } from "../decision/way-out.ts";

/** An ISO date, `2026-03-05`. */
const date = z.iso.date();
const text = z.string().trim().min(1).max(2000);
const account_id = z.string().min(1).max(200);
const money = z.number();

/** How an account feels to whoever serves it, asked before any figure is shown. */
export const feelings = ["key", "ordinary", "drain"] as const;

/** A seller's own view of an account. */
export const viewRecord = z.object({
  account_id,
  feels: z.enum(feelings),
  /** What the seller takes it for; null where the seller would not say. */
  takes_for: z.enum(accountTypes).nullable(),
  note: text.nullable(),
});

const frozenType = z.object({
  account_id: z.string(),
  type: z.string().nullable(),
  net_sales: money.nullable(),
  net_profit: money.nullable(),
});

/** A review of the book: opened, answered question by question, signed off and frozen with its figures. */
export const reviewRecord = z.object({
  window: z.object({ from: date, to: date }),
  opened_on: date,
  opened_by: text,
  /** Ids of the questions that have been looked at. */
  looked_at: z.array(z.string()),
  notes: z.record(z.string(), text),
  /** Null while the review is open. */
  signed: z
    .object({
      on: date,
      by: text,
      mix: z.array(
        z.object({ type: z.string(), accounts: z.int(), net_sales: money, net_profit: money }),
      ),
      totals: z.object({
        net_sales: money.nullable(),
        gross_profit: money.nullable(),
        net_profit: money.nullable(),
      }),
      accounts: z.array(frozenType),
    })
    .nullable(),
});

/** When the book is to be reviewed. */
export const scheduleRecord = z.object({
  every_months: z.int().min(1).max(24),
  next_on: date,
});

/** What a decision is expected to bring, against keeping the account as it was. */
export const promise = z.object({
  window: z.object({ from: date, to: date }),
  /** A year of the account as it was when the decision was taken. */
  net_profit_before: money,
  net_sales_before: money,
  seller_hours_before: money,
  /** Change of the firm's profit, quarter by quarter from when the change begins. */
  firm_profit_by_quarter: z.array(money),
  seller_income_by_year: z.array(
    z.object({ employee_id: z.string(), year_1: money, year_2: money }),
  ),
  seller_hours_freed_a_year: money,
});

/** A way out that people have agreed on. */
export const decisionRecord = z.object({
  account_id,
  account_name: z.string().nullable(),
  way: z.enum(wayKinds),
  variant: z.enum(wayVariants).nullable(),
  decided_on: date,
  begins_on: date,
  reason: text.nullable(),
  successor: z.string().nullable(),
  promise,
});

/** A decision as it may be written: older ones may name a form that their way does not have. */
const newDecision = decisionRecord.refine(
  ({ way, variant }) => variant === null || variantsOfWay[way].includes(variant),
  {
    path: ["variant"],
    error: ({ input }) => {
      const { way, variant } = decisionRecord.pick({ way: true, variant: true }).parse(input);
      const forms = variantsOfWay[way];
      const choice = forms.length === 0 ? "null alone" : `null or one of ${forms.join(", ")}`;
      return `${variant} is no form of the way ${way}, which takes ${choice}`;
    },
  },
);

export const taskKinds = ["visit", "talk", "hand_over", "review", "follow_up", "other"] as const;

/** Something that somebody is to do by a day. */
export const taskRecord = z.object({
  kind: z.enum(taskKinds),
  title: text,
  account_id: account_id.nullable(),
  /** The decision that it follows from. */
  decision_id: z.string().nullable(),
  due_on: date,
  done_on: date.nullable(),
  /** Employee id or name of who is to do it. */
  for: z.string().nullable(),
});

/** A way that an account is settled on whatever the plan would do. */
export const lockRecord = z.object({
  account_id,
  way: z.enum(wayKinds),
  reason: text.nullable(),
});

/** A former customer or prospect that is not pursued. */
export const notPursuedRecord = z.object({
  account_id,
  account_name: z.string().nullable(),
  reason: text,
  competitor: text.nullable(),
  since: date,
  look_again_on: date.nullable(),
});

/** Something asked of a person or an account, and the answer. */
export const askRecord = z.object({
  account_id: account_id.nullable(),
  person: text.nullable(),
  on: date,
  employee: z.string().nullable(),
  about: text.nullable(),
  size: money.nullable(),
  answer: z.enum(["yes", "no", "pending"]),
  answered_on: date.nullable(),
  reason: text.nullable(),
});

/** A charged cost that somebody says is wrong; both versions are kept. */
export const disputeRecord = z.object({
  account_id,
  /** A line of the statement, such as `cost_to_serve.inside_sales`. */
  figure: text,
  window: z.object({ from: date, to: date }),
  charged: money,
  claimed: money.nullable(),
  because: text,
  state: z.enum(["open", "accepted", "rejected"]),
  answer: text.nullable(),
});

/** A version of the cost model, as it was saved. */
export const costModelRecord = z.object({
  toml: z.string().min(1).max(1_000_000),
  reason: text,
});

/** Who may see and do what, in team mode. */
export const roles = ["seller", "manager", "controller", "owner"] as const;

export const memberRecord = z.object({
  email: z.email(),
  name: text,
  role: z.enum(roles),
  /** The employee whose accounts are this member's own; null where there are none. */
  employee_id: z.string().nullable(),
  /** Employee ids of a manager's team. */
  team: z.array(z.string()),
});

/** A filter of the table of accounts that is kept under a name. */
export const savedViewRecord = z.object({ name: text, search: z.string().max(4000) });

/** What people decide and say, by kind; each is one row of the journal that changes in versions. */
export const recordKinds = {
  view: viewRecord,
  review: reviewRecord,
  schedule: scheduleRecord,
  decision: decisionRecord,
  task: taskRecord,
  lock: lockRecord,
  not_pursued: notPursuedRecord,
  ask: askRecord,
  dispute: disputeRecord,
  cost_model: costModelRecord,
  member: memberRecord,
  saved_view: savedViewRecord,
} as const;

/** What a record of a kind may say that is written today; `recordKinds` also reads what older ones say. */
export const writtenKinds = { ...recordKinds, decision: newDecision } as const;

export type RecordKind = keyof typeof recordKinds;

/** What a record of a kind says. */
export type RecordBody<Kind extends RecordKind> = z.infer<(typeof recordKinds)[Kind]>;

/** The names of all kinds. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are those of its type
export const recordKindNames = Object.keys(recordKinds) as readonly RecordKind[];
