import type { AccountType, RingFence, StatedType, UnclearReason } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import type { Justification } from "../account/justification.ts";
import type { LineName } from "../account/lines.ts";
import type { Substance } from "../account/substance.ts";
import type { TraitReading } from "../account/traits/trait.ts";
import type { ReviewedAccount } from "../review/review.ts";

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
  readonly margin: number | null;
  readonly service: number | null;
  readonly p5: number;
  readonly p95: number;
  readonly loss: number;
  readonly hours: number;
  readonly per_hour: number | null;
  readonly orders: number;
  readonly problems: number;
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

/** An account as its panel shows it; `story` is null beyond the largest accounts. */
export interface AccountView extends AccountFigures {
  readonly lines: AccountLines;
  readonly story: AccountStory | null;
}

/** Returns the figures that stand in every row and dot. */
export function accountFigures(account: ReviewedAccount): AccountFigures {
  const { typing, economics, range, before } = account;
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
    margin: typing.margin_realised,
    service: typing.service_cost,
    p5: range.p5,
    p95: range.p95,
    loss: range.loss_probability,
    hours: Object.values(account.hours).reduce((sum, hours) => sum + hours, 0),
    per_hour: economics.net_profit_per_hour,
    orders: economics.orders,
    problems: economics.problems,
    type_before: before?.type ?? null,
    profit_before: before?.net_profit ?? null,
  };
}

/** Returns an account with all that its panel tells. */
export function accountView(account: ReviewedAccount): AccountView {
  return { ...accountFigures(account), lines: account.economics, story: accountStory(account) };
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
