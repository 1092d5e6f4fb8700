import type { StatedType } from "../../account/account-type.ts";
import { type Day, dayOf, parseDay, type Window } from "../../lib/day.ts";
import type { RecordBody } from "../../record/record-kinds.ts";
import type { FollowThroughQuestion } from "./follow-through-question.ts";
import { type Decided, runningDecisions } from "./running-decisions.ts";
import type { WindowFigures } from "./window-figures.ts";

/** An account's figures in any window before and after the first of January 2025. */
export interface CaseAccount {
  readonly id: string;
  readonly type?: StatedType | null;
  readonly start?: Day | null;
  readonly before: CaseFigures;
  readonly after: CaseFigures;
}

export interface CaseFigures {
  readonly profit: number;
  readonly sales: number;
  readonly uncosted?: number;
  readonly hours?: number;
  readonly commission?: number;
}

type Body = RecordBody<"decision">;

export interface CaseDecision extends Partial<Omit<Body, "promise">> {
  readonly id?: string;
  readonly withdrawn_on?: string;
  readonly promise?: Partial<Body["promise"]>;
}

export interface Case {
  readonly accounts: readonly CaseAccount[];
  readonly decisions: readonly CaseDecision[];
  readonly today?: string;
  readonly span?: readonly [string, string] | null;
  /** Net profit a year of every account, as it is stated today. */
  readonly net_profit?: number;
}

/** Returns a case as it is asked; figures of every length are the same, so that they can be read off. */
export function caseOf({
  accounts,
  decisions,
  today = "2026-06-01",
  span = ["2022-01-03", "2026-06-01"],
  net_profit = 100,
}: Case): FollowThroughQuestion {
  return {
    decisions: runningDecisions(decisions.map(decided)),
    today: day(today),
    span: span === null ? null : { from: day(span[0]), to: day(span[1]) },
    accounts: {
      id: accounts.map(({ id }) => id),
      start: accounts.map(({ start = null }) => start),
    },
    figuresOf: (window) => figuresIn(window, accounts),
    basisOf: () => ({
      types: accounts.map(({ type = "Smith" }) => type),
      net_profit: new Float64Array(accounts.length).fill(net_profit),
    }),
  };
}

/** Returns a decision on A that promises 100 a quarter from the first of January 2025, but for what is said. */
export function decided({ id = "D1", withdrawn_on, promise, ...body }: CaseDecision): Decided {
  return {
    id,
    withdrawn_on: withdrawn_on ?? null,
    body: {
      account_id: "A",
      account_name: null,
      way: "reprice",
      variant: "price",
      decided_on: "2024-12-10",
      begins_on: "2025-01-01",
      reason: null,
      successor: null,
      ...body,
      promise: {
        window: { from: "2023-12-01", to: "2024-12-01" },
        net_profit_before: 100,
        net_sales_before: 8000,
        seller_hours_before: 40,
        firm_profit_by_quarter: [100, 100, 100, 100],
        seller_income_by_year: [],
        seller_hours_freed_a_year: 0,
        ...promise,
      },
    },
  };
}

/** Five untouched accounts that sell a tenth more and earn 2 of each 100 more; they stray by 20, 10, 0, 10 and 20. */
export const untouchedFive: readonly CaseAccount[] = [112, 122, 132, 142, 152].map((profit, i) => ({
  id: `U${i}`,
  before: { profit: 100, sales: 1000 },
  after: { profit, sales: 1100 },
}));

export function day(iso: string): Day {
  return parseDay(iso) ?? Number.NaN;
}

const turn = dayOf(2025, 1, 1);

function figuresIn(window: Window, accounts: readonly CaseAccount[]): WindowFigures {
  const side = window.from < turn ? "before" : "after";
  const read = (of: (figures: CaseFigures) => number) =>
    Float64Array.from(accounts, (account) => of(account[side]));
  return {
    window,
    told: true,
    firm_profit: read(({ profit }) => profit),
    net_sales: read(({ sales }) => sales),
    uncosted_sales: read(({ uncosted = 0 }) => uncosted),
    commission: read(({ commission = 0 }) => commission),
    seller_hours: read(({ hours = 0 }) => hours),
  };
}
