import type { AccountType, RingFence, StatedType, UnclearReason } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import type { Justification } from "../account/justification.ts";
import type { LineName } from "../account/lines.ts";
import type { Substance } from "../account/substance.ts";
import type { TraitReading } from "../account/traits/trait.ts";
import type { ReviewedAccount } from "../review/review.ts";
import { knownLines } from "./browser/known-lines.js";
import { isCosted, type Known } from "./known-review.ts";

/** The names of `AccountFigures`. */
export const figureNames = [
  "id",
  "name",
  "owner",
  "prospect",
  "type",
  "leaning",
  "probability",
  "unclear",
  "fence",
  "costed",
  "margin",
  "service",
  "p5",
  "p95",
  "loss",
  "hours",
  "per_hour",
  "orders",
  "problems",
  "type_before",
  "profit_before",
] as const satisfies readonly (keyof AccountFigures)[];

/** The figures of an account that the page holds for every account; money in currency units. */
export interface AccountFigures {
  readonly id: string;
  readonly name: string | null;
  readonly owner: string | null;
  readonly prospect: boolean;
  readonly type: StatedType;
  readonly leaning: AccountType | null;
  readonly probability: number | null;
  readonly unclear: UnclearReason | null;
  readonly fence: RingFence | null;
  /** False where nothing that it bought has a cost: what it earns is not known. */
  readonly costed: boolean;
  readonly margin: number | null;
  readonly service: number | null;
  readonly p5: number | null;
  readonly p95: number | null;
  readonly loss: number | null;
  /** Null where nothing in the book tells time. */
  readonly hours: number | null;
  readonly per_hour: number | null;
  readonly orders: number;
  /** Null where no touches are on record, and no document tells of a problem either. */
  readonly problems: number | null;
  readonly type_before: StatedType | null;
  readonly profit_before: number | null;
}

export type AccountLines = Readonly<Record<LineName, number | null>>;

/** What only the largest accounts bring along: their sentences, and what their costs are made of. */
export interface AccountStory {
  readonly probabilities: Readonly<Record<AccountType, number>> | null;
  readonly reasons: readonly string[];
  readonly traits: readonly TraitReading[];
  readonly justification: Justification;
  readonly coverage: Coverage;
  readonly substance: Substance;
  readonly hours_by_role: Readonly<Record<string, number>>;
  readonly cost_by_role: Readonly<Record<string, number>>;
  readonly charges_by_name: Readonly<Record<string, number>>;
}

/** An account as its row in the table shows it. */
export interface AccountRow extends AccountFigures {
  readonly lines: AccountLines;
  /** What sums are made of: the book counts the goods of an account that have no cost, too. */
  readonly counted: AccountLines;
}

/** An account as its panel shows it; `story` is null beyond the largest accounts. */
export interface AccountView extends AccountRow {
  readonly story: AccountStory | null;
}

/** Returns the figures that stand in every row and dot. */
export function accountFigures(account: ReviewedAccount, known: Known): AccountFigures {
  const { typing, economics, range, before } = account;
  const costed = isCosted(account, known);
  const earned = (figure: number | null) => (costed ? figure : null);
  return {
    id: account.account_id,
    name: account.name,
    owner: account.owner,
    prospect: account.prospect,
    type: typing.type,
    leaning: typing.leaning,
    probability: typing.probability,
    unclear: typing.unclear_because,
    fence: typing.ring_fenced_because,
    costed,
    margin: typing.margin_realised,
    service: typing.service_cost,
    p5: earned(range?.p5 ?? null),
    p95: earned(range?.p95 ?? null),
    loss: earned(range?.loss_probability ?? null),
    hours: known.time ? Object.values(account.hours).reduce((sum, hours) => sum + hours, 0) : null,
    per_hour: earned(economics.net_profit_per_hour),
    orders: economics.orders,
    problems: knownProblems(account),
    type_before: before?.type ?? null,
    profit_before: earned(before?.net_profit ?? null),
  };
}

function knownProblems({ economics: { problems }, quality }: ReviewedAccount): number | null {
  return problems === 0 && quality.touches === "missing" ? null : problems;
}

/** Returns an account with all that its panel tells. */
export function accountView(account: ReviewedAccount, known: Known): AccountView {
  return { ...accountRow(account, known), story: accountStory(account) };
}

/** Returns an account's figures and lines. */
export function accountRow(account: ReviewedAccount, known: Known): AccountRow {
  const figures = accountFigures(account, known);
  const counted = account.economics;
  return { ...figures, counted, lines: knownLines(counted, figures) };
}

export function accountStory(account: ReviewedAccount): AccountStory {
  return {
    probabilities: account.typing.probabilities,
    reasons: account.reasons,
    traits: account.traits,
    justification: account.justification,
    coverage: account.coverage,
    substance: account.substance,
    hours_by_role: account.hours,
    cost_by_role: account.cost_to_serve_by_role,
    charges_by_name: account.charges_by_name,
  };
}
